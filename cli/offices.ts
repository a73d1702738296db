import type { Command } from 'commander';
import { scenarioHash, summarise, withSeed } from '../sim-core/contract.ts';
import type { CliCommand } from './command.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { reportIssues } from './issue-report.ts';
import { jsonText } from './json-text.ts';
import { officeReferences, referenceLines } from './office-reference.ts';
import { officeLines } from './office-text.ts';
import { count } from './option-values.ts';
import { progressLine } from './progress-line.ts';
import { runReplications } from './run-replications.ts';
import { readScenario } from './scenario-file.ts';

const USUAL_SCENARIO = 'offices-2023';
const USUAL_REPLICATIONS = 4;

interface OfficeFlags {
  readonly replications: number;
  readonly seed?: string;
  readonly json?: true;
}

/** `noe-sim offices [scenario]`: the simulated offices beside what a survey found at real ones. */
export const OFFICES: CliCommand = {
  name: 'offices',
  define(command: Command, host, finish) {
    command
      .description('hold the simulated offices against published portfolios, contacts and first contacts')
      .argument('[scenario]', 'a scenario with simulated offices', USUAL_SCENARIO)
      .option('--replications <n>', 'independent runs', count, USUAL_REPLICATIONS)
      .option('--seed <text>', 'decides the random numbers; the scenario’s own seed when left out')
      .option('--json', 'print the numbers as JSON')
      .action(async (scenario: string, flags: OfficeFlags) => finish(await offices(scenario, flags, host)));
  },
};

async function offices(scenario: string, flags: OfficeFlags, host: Host): Promise<ExitCode> {
  const parsed = readScenario(scenario);
  if (!parsed.ok) {
    reportIssues(host, scenario, parsed.issues, flags.json === true);
    return EXIT.badInput;
  }
  const document = withSeed(parsed.document, flags.seed);
  if (document.organisation.sampledOffices === 0) {
    host.err(`${scenario} simulates no offices. Set organisation.sampledOffices, or name another scenario.\n`);
    return EXIT.badInput;
  }
  const progress = progressLine(host, false);
  try {
    const replications = await runReplications(document, {
      replications: flags.replications,
      workers: host.processors,
      createWorker: host.createWorker,
      signal: host.signal,
      onProgress: progress.update,
    });
    const result = summarise(document, replications, scenarioHash(document));
    const references = officeReferences(result.offices!);
    const { engineVersion, seed, fingerprint } = result;
    if (flags.json) {
      host.out(
        jsonText({ scenario: result.scenario, engineVersion, seed, fingerprint, references, offices: result.offices }),
      );
    } else {
      const origin = `${document.id} (${result.scenario.hash}), seed ${seed}, ${result.replications} replications, engine ${engineVersion}`;
      host.out(`${[origin, '', ...referenceLines(references), '', ...officeLines(result.offices)].join('\n')}\n`);
    }
    return EXIT.ok;
  } finally {
    progress.clear();
  }
}
