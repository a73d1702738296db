import {
  ENGINE_VERSION,
  type Issue,
  issueOf,
  parseScenarioText,
  phrase,
  type ScenarioDocument,
} from '../../../sim-core/contract.ts';
import { readRecord } from './read-record.ts';
import { KINDS, type Kind, MOST, type Records } from './records.ts';
import { isPlain } from './shape.ts';

/** What marks the file, and its version; a newer one is refused. */
const MARK = 'noe-workspace';
const VERSION = 1;

/** Everything a person has made: scenarios with notes and decisions, and the history of runs. */
export interface Workspace {
  readonly scenarios: readonly Records['scenarios'][];
  readonly runs: readonly Records['runs'][];
}

/** What a file holds. A workspace gives the entries that can be read, and what is wrong with the others. */
export type ReadFile =
  | { readonly kind: 'scenario'; readonly document: ScenarioDocument }
  | { readonly kind: 'workspace'; readonly workspace: Workspace; readonly issues: readonly Issue[] }
  | { readonly kind: 'fault'; readonly issues: readonly Issue[] };

/** The file of a workspace. @param now - Moment, UTC, ISO 8601. */
export function workspaceText({ scenarios, runs }: Workspace, now: string): string {
  const file = { kind: MARK, version: VERSION, engineVersion: ENGINE_VERSION, savedAt: now, scenarios, runs };
  return `${JSON.stringify(file)}\n`;
}

/** Reads a file: a scenario or a workspace. Never throws. */
export function readFile(text: string): ReadFile {
  const value = workspaceValue(text);
  if (value === null) {
    const parsed = parseScenarioText(text);
    return parsed.ok ? { kind: 'scenario', document: parsed.document } : { kind: 'fault', issues: parsed.issues };
  }
  const fault = envelopeFault(value);
  if (fault !== null) return { kind: 'fault', issues: [fault] };
  const [scenarios, runs] = [readAll('scenarios', value['scenarios']), readAll('runs', value['runs'])];
  const issues = [...scenarios.issues, ...runs.issues];
  return { kind: 'workspace', workspace: { scenarios: scenarios.records, runs: runs.records }, issues };
}

/** The object of a text that is marked as a workspace; null for anything else. */
function workspaceValue(text: string): Readonly<Record<string, unknown>> | null {
  if (!text.includes(MARK)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isPlain(value) && value['kind'] === MARK ? value : null;
  } catch {
    return null;
  }
}

function envelopeFault(value: Readonly<Record<string, unknown>>): Issue | null {
  const { version } = value;
  if (version !== VERSION) {
    return issueOf('unsupported-version', 'workspace.version', {
      found: phrase`${JSON.stringify(version) ?? ''}`,
      expected: phrase`${VERSION}`,
      remedy: phrase`The file is written by another edition of the simulator; open it with that one.`,
    });
  }
  const kind = KINDS.find((one) => !Array.isArray(value[one]) || (value[one] as unknown[]).length > MOST[one]);
  if (kind === undefined) return null;
  return issueOf('wrong-type', `workspace.${kind}`, {
    found: phrase`${JSON.stringify(value[kind]) ?? ''}`,
    expected: phrase`a list of at most ${MOST[kind]}`,
    remedy: phrase`Save the workspace again, or take entries out of the file.`,
  });
}

function readAll<K extends Kind>(kind: K, values: unknown) {
  const read = (values as readonly unknown[]).map((value, place) =>
    readRecord(kind, value, `workspace.${kind}[${place}]`),
  );
  const records = read.flatMap((one) => (one.ok ? [one.record] : []));
  return { records, issues: read.flatMap((one) => (one.ok ? [] : one.issues)) };
}
