import type { Command } from 'commander';
import {
  type FigureId,
  HEADLINE_FIGURES,
  type ParseResult,
  parseScenario,
  type ReplicationResult,
  type RunResult,
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
import { count, figureList, probability, wholeNumber, workerCount } from './option-values.ts';
import { type PreciseRun, precisionJson, precisionLines, runUntilPrecise } from './precise-run.ts';
import { progressLine } from './progress-line.ts';
import { resultTable } from './result-table.ts';
import { runReplications } from './run-replications.ts';
import { readScenario } from './scenario-file.ts';
import { startRefusal } from './start-text.ts';
import { prepareFolder, writeResults } from './write-results.ts';

/** Replications at most when a run decides itself how many it takes. */
const USUAL_BUDGET = 1000;

interface RunFlags {
  readonly replications?: number;
  readonly precision?: number;
  readonly figures: readonly FigureId[];
  readonly budget: number;
  readonly seed?: string;
  readonly workers?: number;
  readonly json?: true;
  readonly out?: string;
  readonly demand?: string;
  readonly demandSource?: string;
  readonly demandLicence?: string;
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
      .option(
        '--precision <share>',
        'as many runs as it takes: until the 95 % intervals of the figures are within this share of their means',
        probability,
      )
      .option('--figures <ids>', 'figures that --precision looks at, separated by commas', figureList, HEADLINE_FIGURES)
      .option('--budget <n>', 'most runs that --precision may take', count, USUAL_BUDGET)
      .option('--seed <text>', 'decides the random numbers; the scenario’s own seed when left out')
      .option('--workers <n>', 'threads; all processors when left out; never changes a number', workerCount)
      .option('--json', 'print the result as JSON instead of a table')
      .option(
        '--demand <file>',
        'CSV, xlsx or JSON-stat 2 with months or weeks of registrations, such as 2024-01;15000, in place of the ordinary ones',
      )
      .option('--demand-source <text>', 'who made the numbers of --demand, and which table they are from')
      .option('--demand-licence <text>', 'terms of use of the numbers of --demand, such as CC BY 4.0')
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
  const parsed = withFlags(await withDemand(readScenario(scenario), flags, host), flags);
  if (!parsed.ok) {
    reportIssues(host, scenario, parsed.issues, flags.json === true);
    return EXIT.badInput;
  }
  const problem = wrongFlags(flags) ?? (flags.out === undefined ? undefined : prepareFolder(flags.out));
  if (problem !== undefined) {
    host.err(`${problem}\n`);
    return EXIT.badInput;
  }
  const { replications, precise } = await compute(parsed.document, flags, host);
  const result = summarise(parsed.document, replications, scenarioHash(parsed.document));
  const refusal = flags.unsettled ? undefined : startRefusal(result.start);
  if (refusal !== undefined) {
    host.err(`${refusal} With --unsettled the result is shown all the same.\n`);
    return EXIT.badInput;
  }
  if (flags.out !== undefined) {
    writeResults(flags.out, parsed.document, result);
    host.err(`Wrote result.json, key-figures.csv, series.csv, limits.csv and scenario.json to ${flags.out}\n`);
  }
  host.out(shown(parsed.document, result, precise, flags, host));
  return EXIT.ok;
}

function shown(
  document: ScenarioDocument,
  result: RunResult,
  precise: PreciseRun | undefined,
  { json, figures }: RunFlags,
  host: Host,
): string {
  if (json) return jsonText(precise === undefined ? result : { ...result, precision: precisionJson(precise, figures) });
  const bold = mayStyle(host) ? (text: string) => `\u001b[1m${text}\u001b[22m` : undefined;
  const table = resultTable(document, result, bold);
  return precise === undefined ? table : `${table}\n${precisionLines(precise, figures).join('\n')}\n`;
}

function wrongFlags({ replications, precision }: RunFlags): string | undefined {
  if (replications === undefined || precision === undefined) return undefined;
  return '--precision decides the number of replications. Give it or --replications, not both.';
}

async function withDemand(read: ParseResult, flags: RunFlags, host: Host): Promise<ParseResult> {
  const { demand, demandSource, demandLicence } = flags;
  if (!read.ok || demand === undefined) return read;
  const isNamed = demandSource !== undefined || demandLicence !== undefined;
  const named = { source: demandSource ?? 'not stated', licence: demandLicence ?? 'not stated' };
  const { parsed, notes } = await withDemandFile(read.document, demand, isNamed ? named : undefined);
  for (const note of notes) host.err(`${demand}: ${note}\n`);
  return parsed;
}

/** The document with the seed asked for. The number of replications is no part of it, but has the same limits. */
function withFlags(read: ParseResult, { seed, replications }: RunFlags): ParseResult {
  if (!read.ok) return read;
  const seeded = withSeed(read.document, seed);
  const runs = replications ?? seeded.run.replications;
  const checked = parseScenario({ ...seeded, run: { ...seeded.run, replications: runs } });
  return checked.ok ? { ok: true, document: seeded } : checked;
}

async function compute(
  document: ScenarioDocument,
  flags: RunFlags,
  host: Host,
): Promise<{ readonly replications: readonly ReplicationResult[]; readonly precise?: PreciseRun }> {
  const { precision } = flags;
  if (precision !== undefined) {
    const precise = await runUntilPrecise(document, { ...flags, precision }, host);
    return { replications: precise.replications, precise };
  }
  const progress = progressLine(host, flags.progress === true);
  try {
    const replications = await runReplications(document, {
      replications: flags.replications ?? document.run.replications,
      workers: flags.workers ?? host.processors,
      createWorker: host.createWorker,
      signal: host.signal,
      onProgress: progress.update,
    });
    return { replications };
  } finally {
    progress.clear();
  }
}
