import { type Command, Option } from 'commander';
import {
  changeValues,
  conduct,
  type FigureId,
  figureReader,
  HEADLINE_FIGURES,
  morrisScreening,
  type Procedure,
  placeIn,
  type Range,
  type ScenarioDocument,
  SimError,
  scenarioHash,
  type TornadoSetting,
  tornado,
  varianceShares,
} from '../sim-core/contract.ts';
import type { CliCommand } from './command.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { reportIssues } from './issue-report.ts';
import { jsonText } from './json-text.ts';
import { type LabOptions, withLab } from './lab.ts';
import { count, figureList, probability, workerCount } from './option-values.ts';
import { type Change, collectChange, readChanged } from './scenario-changes.ts';
import { type Found, sensitivityJson, sensitivityText } from './sensitivity-text.ts';
import { collectRange } from './sweep-axes.ts';

const METHODS = ['tornado', 'morris', 'shares'] as const;
/** Runs of the base and each end, walks, and samples, when nobody says how many. */
const USUAL = { tornado: 20, morris: 10, shares: 64 } as const;

interface SensitivityFlags extends LabOptions {
  readonly vary: readonly Range[];
  readonly method: (typeof METHODS)[number];
  readonly figures: readonly FigureId[];
  readonly set: readonly Change[];
  readonly runs?: number;
  readonly level: number;
  readonly seed?: string;
  readonly json?: true;
}

/** `noe-sim sensitivity <scenario>`: which places of a scenario decide its figures. */
export const SENSITIVITY: CliCommand = {
  name: 'sensitivity',
  define(command: Command, host, finish) {
    command
      .description('tell which places of a scenario decide its figures')
      .argument('<scenario>', 'a scenario file, or the id of a shipped scenario')
      .requiredOption(
        '--vary <place=low:high>',
        'a place and its range, such as staff.absenceShare=0.05:0.2; more places, more often',
        collectRange,
        [],
      )
      .addOption(
        new Option(
          '--method <name>',
          'tornado: one place at a time; morris: many places with few runs; shares: of the variance',
        )
          .choices([...METHODS])
          .default('tornado'),
      )
      .option('--figures <ids>', 'what to look at, separated by commas', figureList, HEADLINE_FIGURES)
      .option(
        '--runs <n>',
        `runs of each setting (tornado, ${USUAL.tornado}), walks (morris, ${USUAL.morris}) or samples (shares, ${USUAL.shares})`,
        count,
      )
      .option('--set <place=value>', 'change a place of the scenario', collectChange, [])
      .option('--level <p>', 'coverage of the intervals', probability, 0.95)
      .option('--seed <text>', 'decides luck and settings; the scenario’s own seed when left out')
      .option('--workers <n>', 'threads; all processors when left out; never changes a number', workerCount)
      .option('--json', 'print the answer as JSON')
      .option('--progress', 'count replications on standard error even when it is no terminal')
      .action(async (scenario: string, flags: SensitivityFlags) => finish(await sensitivity(scenario, flags, host)));
  },
};

async function sensitivity(scenario: string, flags: SensitivityFlags, host: Host): Promise<ExitCode> {
  const parsed = readChanged(scenario, flags.set, flags.seed);
  if (!parsed.ok) {
    reportIssues(host, scenario, parsed.issues, flags.json === true);
    return EXIT.badInput;
  }
  const wrong = wrongRanges(flags.vary);
  if (wrong !== undefined) {
    host.err(`${wrong}\n`);
    return EXIT.badInput;
  }
  const base = parsed.document;
  const found = await run(base, flags, host);
  const { vary: ranges, figures } = flags;
  const told = { scenario: { id: base.id, hash: scenarioHash(base) }, seed: base.run.seed, ranges, figures, found };
  host.out(flags.json ? jsonText(sensitivityJson(told)) : sensitivityText(told));
  return EXIT.ok;
}

async function run(base: ScenarioDocument, flags: SensitivityFlags, host: Host): Promise<Found> {
  const { vary, method, level } = flags;
  const inputs = vary.length;
  const runs = flags.runs ?? USUAL[method];
  const at = (places: readonly number[]): ScenarioDocument =>
    changed(
      base,
      vary.map((range, i) => [range.path, placeIn(range, places[i]!)] as const),
    );
  const { seed } = base.run;
  switch (method) {
    case 'tornado': {
      const documentOf = (setting: TornadoSetting): ScenarioDocument => {
        if (setting === null) return base;
        const { path, low, high } = vary[setting.input]!;
        return changed(base, [[path, setting.end === 'low' ? low : high]]);
      };
      return {
        method,
        level,
        figures: await lead(tornado({ inputs, replications: runs, level }), documentOf, flags, host),
      };
    }
    case 'morris':
      return {
        method,
        level,
        figures: await lead(morrisScreening({ inputs, trajectories: runs, seed, level }), at, flags, host),
      };
    case 'shares':
      return {
        method,
        level,
        figures: await lead(varianceShares({ inputs, samples: runs, seed, level }), at, flags, host),
      };
    default:
      return method satisfies never;
  }
}

/** One document for each setting object; the figures read off its runs. */
function lead<Setting, Result>(
  procedure: Procedure<Setting, null, Result>,
  documentOf: (setting: Setting) => ScenarioDocument,
  flags: SensitivityFlags,
  host: Host,
): Promise<Result> {
  const made = new Map<Setting, ScenarioDocument>();
  return withLab(host, flags, (lab) =>
    conduct(
      procedure,
      async (asks) => {
        const requests = asks.map(({ setting, replication }) => {
          const document = made.get(setting) ?? documentOf(setting);
          made.set(setting, document);
          return { document, replication };
        });
        const results = await lab.run(requests);
        return results.map((one, i) => {
          const figures = figureReader(requests[i]!.document, flags.figures)(one);
          return figures.map((value) => (Number.isFinite(value) ? value : Number.NaN));
        });
      },
      host,
    ),
  );
}

function changed(base: ScenarioDocument, changes: readonly Change[]): ScenarioDocument {
  const result = changeValues(base, changes);
  if (!result.ok) throw new SimError({ kind: 'invalid-scenario', issues: result.issues });
  return result.document;
}

function wrongRanges(ranges: readonly Range[]): string | undefined {
  const twice = ranges.find(({ path }, i) => ranges.findIndex((one) => one.path === path) !== i);
  if (twice !== undefined) return `${twice.path} is named twice. Give each place one range.`;
  const empty = ranges.find(({ low, high }) => !(low < high));
  return empty === undefined ? undefined : `The range of ${empty.path} is empty. Give low:high with low below high.`;
}
