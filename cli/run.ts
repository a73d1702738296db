import { type Command, InvalidArgumentError } from 'commander';
import {
  type ParseResult,
  parseScenario,
  type ScenarioDocument,
  scenarioHash,
  summarise,
  withSeed,
} from '../sim-core/contract.ts';
import type { CliCommand } from './command.ts';
import { withDemandFile } from './demand-file.ts';
import { EXIT, type ExitCode, type Host, mayStyle } from './host.ts';
import { reportIssues } from './issue-report.ts';
import { jsonText } from './json-text.ts';
import { progressLine } from './progress-line.ts';
import { runReplications } from './replication-pool.ts';
import { resultTable } from './result-table.ts';
import { readScenario } from './scenario-file.ts';
import { startRefusal } from './start-text.ts';
import { prepareFolder, writeResults } from './write-results.ts';

/** More workers than this bring memory use, not speed. */
const MOST_WORKERS = 64;

interface RunFlags {
  readonly replications?: number;
  readonly seed?: string;
  readonly workers?: number;
  readonly json?: true;
  readonly out?: string;
  readonly demand?: string;
  readonly progress?: true;
  readonly unsettled?: true;
}

/** `noe-sim run <scenario>`: runs a scenario and prints its key figures. */
export const RUN: CliCommand = {
  name: 'run',
  define(command: Command, host, finish) {
    command
      .description('run a scenario and print its key figures with 95 % intervals')
      .argument('<scenario>', 'a scenario file, or the id of a shipped scenario such as base-2023')
      .option('--replications <n>', 'independent runs; the scenario’s own number when left out', wholeNumber)
      .option('--seed <text>', 'decides the random numbers; the scenario’s own seed when left out')
      .option('--workers <n>', 'threads; all processors when left out; never changes a number', workerCount)
      .option('--json', 'print the result as JSON instead of a table')
      .option(
        '--demand <file>',
        'months or weeks of registrations, such as 2024-01;15000, in place of the ordinary ones',
      )
      .option(
        '--out <folder>',
        'also write result.json, key-figures.csv, series.csv, limits.csv and scenario.json there',
      )
      .option('--unsettled', 'show the result although the warm-up was too short')
      .option('--progress', 'count replications on standard error even when it is no terminal')
      .action(async (scenario: string, flags: RunFlags) => finish(await run(scenario, flags, host)));
  },
};

async function run(scenario: string, flags: RunFlags, host: Host): Promise<ExitCode> {
  const parsed = withFlags(withDemand(readScenario(scenario), flags.demand), flags);
  if (!parsed.ok) {
    reportIssues(host, scenario, parsed.issues, flags.json === true);
    return EXIT.badInput;
  }
  const problem = flags.out === undefined ? undefined : prepareFolder(flags.out);
  if (problem !== undefined) {
    host.err(`${problem} Name a folder you may write to.\n`);
    return EXIT.badInput;
  }
  const result = await compute(parsed.document, flags, host);
  const refusal = flags.unsettled ? undefined : startRefusal(result.start);
  if (refusal !== undefined) {
    host.err(`${refusal} With --unsettled the result is shown all the same.\n`);
    return EXIT.badInput;
  }
  if (flags.out !== undefined) {
    writeResults(flags.out, parsed.document, result);
    host.err(`Wrote result.json, key-figures.csv, series.csv, limits.csv and scenario.json to ${flags.out}\n`);
  }
  const bold = mayStyle(host) ? (text: string) => `\u001b[1m${text}\u001b[22m` : undefined;
  host.out(flags.json ? jsonText(result) : resultTable(parsed.document, result, bold));
  return EXIT.ok;
}

function withDemand(read: ParseResult, file: string | undefined): ParseResult {
  return read.ok && file !== undefined ? withDemandFile(read.document, file) : read;
}

/** The document with the seed asked for. The number of replications is no part of it, but has the same limits. */
function withFlags(read: ParseResult, { seed, replications }: RunFlags): ParseResult {
  if (!read.ok) return read;
  const seeded = withSeed(read.document, seed);
  const runs = replications ?? seeded.run.replications;
  const checked = parseScenario({ ...seeded, run: { ...seeded.run, replications: runs } });
  return checked.ok ? { ok: true, document: seeded } : checked;
}

async function compute(document: ScenarioDocument, flags: RunFlags, host: Host) {
  const progress = progressLine(host, flags.progress === true);
  try {
    const replications = await runReplications(document, {
      replications: flags.replications ?? document.run.replications,
      workers: flags.workers ?? host.processors,
      createWorker: host.createWorker,
      signal: host.signal,
      onProgress: progress.update,
    });
    return summarise(document, replications, scenarioHash(document));
  } finally {
    progress.clear();
  }
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

function workerCount(text: string): number {
  const count = wholeNumber(text);
  if (count < 1 || count > MOST_WORKERS) throw new InvalidArgumentError(`Give a number from 1 to ${MOST_WORKERS}.`);
  return count;
}
