import type { Command } from 'commander';
import { caseloadAfterWarmUp } from '../sim-core/engine.ts';
import type { CliCommand } from './command.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { reportIssues } from './issue-report.ts';
import { jsonText } from './json-text.ts';
import { readScenario } from './scenario-file.ts';

interface CaseloadFlags {
  readonly seed?: string;
}

/** `noe-sim caseload <scenario>`: the users a scenario's warm-up leaves on the first measured day, to start another from. */
export const CASELOAD: CliCommand = {
  name: 'caseload',
  define(command: Command, host, finish) {
    command
      .description('print the users on the first measured day after the warm-up, as the `run` of a scenario file')
      .argument('<scenario>', 'a scenario file, or the id of a shipped scenario')
      .option('--seed <text>', 'decides the random numbers; the scenario’s own seed when left out')
      .action((scenario: string, flags: CaseloadFlags) => finish(caseload(scenario, flags, host)));
  },
};

function caseload(scenario: string, { seed }: CaseloadFlags, host: Host): ExitCode {
  const parsed = readScenario(scenario);
  if (!parsed.ok) {
    reportIssues(host, scenario, parsed.issues, false);
    return EXIT.badInput;
  }
  if (parsed.document.run.start === 'caseload') {
    host.err(`${scenario} starts from a caseload of its own. Name a scenario with a warm-up.\n`);
    return EXIT.badInput;
  }
  host.out(jsonText({ run: caseloadAfterWarmUp(parsed.document, 0, seed) }));
  return EXIT.ok;
}
