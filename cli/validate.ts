import type { Command } from 'commander';
import { scenarioHash } from '../sim-core/contract.ts';
import type { CliCommand } from './command.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { reportIssues } from './issue-report.ts';
import { jsonText } from './json-text.ts';
import { readScenario } from './scenario-file.ts';

/** `noe-sim validate <scenario>`: says whether a scenario can be run, or everything that is wrong with it. */
export const VALIDATE: CliCommand = {
  name: 'validate',
  define(command: Command, host, finish) {
    command
      .description('say whether a scenario can be run, or list everything that is wrong with it')
      .argument('<scenario>', 'a scenario file, or the id of a shipped scenario')
      .option('--json', 'print the answer as JSON')
      .action((scenario: string, flags: { json?: true }) => finish(validate(scenario, flags.json === true, host)));
  },
};

function validate(scenario: string, asJson: boolean, host: Host): ExitCode {
  const parsed = readScenario(scenario);
  if (!parsed.ok) {
    reportIssues(host, scenario, parsed.issues, asJson);
    return EXIT.badInput;
  }
  const { id, schemaVersion } = parsed.document;
  const hash = scenarioHash(parsed.document);
  host.out(asJson ? jsonText({ ok: true, schemaVersion, scenario: { id, hash } }) : `valid: ${id}, hash ${hash}\n`);
  return EXIT.ok;
}
