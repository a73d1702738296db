import { describeIssue, type Issue } from '../sim-core/contract.ts';
import type { Host } from './host.ts';
import { jsonText } from './json-text.ts';

/** Says what is wrong with a scenario: lines for people on standard error, or JSON on standard output. */
export function reportIssues(host: Host, name: string, issues: readonly Issue[], asJson: boolean): void {
  if (asJson) {
    host.out(jsonText({ ok: false, issues: issues.map(({ words: _, ...issue }) => issue) }));
    return;
  }
  const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`;
  host.err(`${name} is not valid: ${count}.\n${issues.map((issue) => `  ${describeIssue(issue)}\n`).join('')}`);
}
