import type { Command } from 'commander';
import {
  type FigureId,
  figureReader,
  KEY_FIGURE_IDS,
  moversOverRuns,
  OFFICE_FIGURE_IDS,
  type ReplicationResult,
  type ScenarioDocument,
  scenarioHash,
} from '../sim-core/contract.ts';
import type { CliCommand } from './command.ts';
import { type BestOptions, chooseBest, type Goal, goal } from './compare-best.ts';
import { comparisonJson, comparisonOf, comparisonText } from './compare-report.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { reportIssues } from './issue-report.ts';
import { jsonText } from './json-text.ts';
import { type LabOptions, withLab } from './lab.ts';
import { count, figureList, positiveNumber, probability, workerCount } from './option-values.ts';
import { type Change, collectChange, readChanged } from './scenario-changes.ts';
import { tooSmallFor } from './study/difference-table.ts';
import { unsettledText } from './unsettled.ts';

interface CompareFlags extends LabOptions {
  readonly set: readonly Change[];
  readonly replications?: number;
  readonly seed?: string;
  readonly figures?: readonly FigureId[];
  readonly level: number;
  readonly all?: true;
  readonly best?: Goal;
  readonly indifference?: number;
  readonly budget?: number;
  readonly unsettled?: true;
  readonly json?: true;
}

/** `noe-sim compare <base> <other…>`: scenarios on the same people and the same luck. */
export const COMPARE: CliCommand = {
  name: 'compare',
  define(command: Command, host, finish) {
    command
      .description('compare scenarios on the same people and the same luck, in every figure and person by person')
      .argument('<base>', 'the scenario the others are compared with')
      .argument('<others...>', 'scenario files, or ids of shipped scenarios')
      .option(
        '--set <place=value>',
        'change a place of all of them, such as demand.users.persons=17000',
        collectChange,
        [],
      )
      .option('--replications <n>', 'runs of each; those of the base when left out', count)
      .option('--seed <text>', 'the luck of all of them; the seed of the base when left out')
      .option(
        '--figures <ids>',
        'what to compare, separated by commas; every figure all of them have when left out',
        figureList,
      )
      .option('--level <p>', 'with this probability all intervals of a figure cover together', probability, 0.95)
      .option('--all', 'compare each with each, and with the best of the others')
      .option('--best <goal>', 'choose the best: less:<figure> or more:<figure>', goal)
      .option(
        '--indifference <x>',
        'with --best: differences below this do not matter, in the unit of the figure',
        positiveNumber,
      )
      .option(
        '--budget <n>',
        'with --best: runs of all together; without --indifference they are spent where they tell most',
        count,
      )
      .option('--workers <n>', 'threads; all processors when left out; never changes a number', workerCount)
      .option('--unsettled', 'compare although a warm-up was too short')
      .option('--json', 'print the answer as JSON')
      .option('--progress', 'count replications on standard error even when it is no terminal')
      .action(async (base: string, others: string[], flags: CompareFlags) =>
        finish(await compare([base, ...others], flags, host)),
      );
  },
};

async function compare(names: readonly string[], flags: CompareFlags, host: Host): Promise<ExitCode> {
  const documents: ScenarioDocument[] = [];
  for (const name of names) {
    const parsed = readChanged(name, flags.set, flags.seed ?? documents[0]?.run.seed);
    if (!parsed.ok) {
      reportIssues(host, name, parsed.issues, flags.json === true);
      return EXIT.badInput;
    }
    documents.push(parsed.document);
  }
  const wrong = wrongFlags(documents, flags);
  if (wrong !== undefined) {
    host.err(`${wrong}\n`);
    return EXIT.badInput;
  }
  if (flags.best !== undefined) {
    const options: BestOptions = { ...flags, best: flags.best, names };
    return await chooseBest(documents, options, host);
  }
  return await compareAll(names, documents, flags, host);
}

async function compareAll(
  names: readonly string[],
  documents: readonly ScenarioDocument[],
  flags: CompareFlags,
  host: Host,
): Promise<ExitCode> {
  const { level } = flags;
  const figures = flags.figures ?? commonFigures(documents);
  const replications = flags.replications ?? documents[0]!.run.replications;
  const compared = await withLab(host, flags, (lab) => lab.compare(documents, replications));
  const results = documents.map((_, i) => compared.map((one) => one.results[i]!));
  const unsettled = documents.flatMap((document, i) => unsettledText(names[i]!, document, results[i]!));
  if (unsettled.length > 0 && !flags.unsettled) {
    host.err(`${unsettled.join('\n')}\nWith --unsettled they are compared all the same.\n`);
    return EXIT.badInput;
  }
  const columns = documents.map((document, i) => {
    const read = figureReader(document, figures);
    return results[i]!.map((one) => read(one).map((value) => (Number.isFinite(value) ? value : Number.NaN)));
  });
  const values = figures.map((_, f) => columns.map((rows) => rows.map((row) => row[f]!)));
  const scenarios = documents.map((document, i) => ({
    name: names[i]!,
    id: document.id,
    hash: scenarioHash(document),
  }));
  warnOfSmallSamples(names, documents, results, host);
  const movers = documents.slice(1).map((_, i) => moversOverRuns(compared.map((one) => one.movers[i]!)));
  const comparison = comparisonOf(scenarios, figures, values, { level, isAll: flags.all === true, movers });
  const seed = documents[0]!.run.seed;
  host.out(
    flags.json
      ? jsonText(comparisonJson(comparison, seed, replications))
      : comparisonText(comparison, seed, replications),
  );
  return EXIT.ok;
}

/** Says which differences the sample of offices is too small to tell from none, where all simulate the same offices. */
function warnOfSmallSamples(
  names: readonly string[],
  documents: readonly ScenarioDocument[],
  results: readonly (readonly ReplicationResult[])[],
  host: Host,
): void {
  const sampled = documents[0]!.organisation.sampledOffices;
  if (sampled === 0 || documents.some(({ organisation }) => organisation.sampledOffices !== sampled)) return;
  const [first, ...others] = results;
  for (const [i, second] of others.entries()) {
    const small = tooSmallFor(documents[i + 1]!, { first: first!, second });
    if (small.length === 0) continue;
    host.err(
      `${names[i + 1]} against ${names[0]}: the sample of offices is too small to tell the difference from none in ${small.join(', ')}. Simulate more offices.\n`,
    );
  }
}

/** Every key figure, and those of offices where all simulate some. */
function commonFigures(documents: readonly ScenarioDocument[]): readonly FigureId[] {
  const haveOffices = documents.every(({ organisation }) => organisation.sampledOffices > 0);
  return haveOffices ? [...KEY_FIGURE_IDS, ...OFFICE_FIGURE_IDS] : KEY_FIGURE_IDS;
}

function wrongFlags(
  documents: readonly ScenarioDocument[],
  { best, indifference, budget, replications }: CompareFlags,
): string | undefined {
  const [{ startDate, measuredDays, warmUpDays }, ...others] = documents.map(({ run }) => run) as [
    ScenarioDocument['run'],
    ...ScenarioDocument['run'][],
  ];
  const differs = others.some(
    (run) => run.startDate !== startDate || run.measuredDays !== measuredDays || run.warmUpDays !== warmUpDays,
  );
  if (differs) {
    return 'The scenarios have other days: start date, warm-up and measured days have to be those of the base, or their luck is not the same. Use --set run.measuredDays=… and the like.';
  }
  if (best === undefined && (indifference ?? budget) !== undefined)
    return '--indifference and --budget go with --best.';
  if (best !== undefined && (indifference ?? budget) === undefined)
    return '--best takes --indifference, or --budget, or both.';
  if (best !== undefined && replications !== undefined)
    return '--best decides itself how many runs it takes. Leave --replications out; --budget limits them.';
  return undefined;
}
