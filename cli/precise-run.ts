import {
  ABSOLUTE_PRECISION,
  conduct,
  type EnoughReplications,
  enoughReplications,
  type FigureId,
  figureEntry,
  figureReader,
  type ReplicationResult,
  type ScenarioDocument,
} from '../sim-core/contract.ts';
import { columns } from './columns.ts';
import type { Host } from './host.ts';
import { type LabOptions, withLab } from './lab.ts';
import { numberText } from './number-text.ts';

const LEVEL = 0.95;
/** Fewer make intervals of skewed figures too narrow. */
const FEWEST = 10;
const BATCH = 10;

/** What a run that decides its own length is asked for. */
export interface PreciseOptions extends LabOptions {
  /** Largest half-width as a share of the mean. */
  readonly precision: number;
  readonly figures: readonly FigureId[];
  readonly budget: number;
}

/** Replications, in order, and why there are so many. */
export interface PreciseRun {
  readonly replications: readonly ReplicationResult[];
  readonly report: EnoughReplications;
}

/** Runs a scenario until its figures are precise together, or the budget is used. @throws {SimError} as the pool. */
export function runUntilPrecise(document: ScenarioDocument, options: PreciseOptions, host: Host): Promise<PreciseRun> {
  const { precision: relative, figures, budget } = options;
  const read = figureReader(document, figures);
  const precisions = figures.map((id) => ({ relative, absolute: ABSOLUTE_PRECISION[figureEntry(id).unit] }));
  const rule = { precisions, level: LEVEL, fewest: Math.min(FEWEST, budget), budget, batch: BATCH };
  return withLab(host, options, async (lab) => {
    const replications: ReplicationResult[] = [];
    const report = await conduct(
      enoughReplications(rule),
      async (asks) => {
        const results = await lab.run(asks.map(({ replication }) => ({ document, replication })));
        replications.push(...results);
        return results.map((one) => read(one).map((value) => (Number.isFinite(value) ? value : Number.NaN)));
      },
      host,
    );
    return { replications, report };
  });
}

/** What the replications were enough for, as JSON. */
export function precisionJson({ report }: PreciseRun, figures: readonly FigureId[]): unknown {
  const { isEnough, replications, levelEach, binding } = report;
  return {
    isEnough,
    replications,
    levelTogether: LEVEL,
    levelEach,
    binding: figures[binding],
    figures: Object.fromEntries(
      figures.map((id, f) => {
        const { n, mean, halfWidth, allowed, target, needed, expected, oneYear } = report.figures[f]!;
        const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
        return [
          id,
          {
            ...{ n, mean: known(mean), halfWidth: known(halfWidth), allowed: known(allowed), target, needed, expected },
            oneYear,
          },
        ];
      }),
    ),
  };
}

/** The same as lines for people. */
export function precisionLines({ report }: PreciseRun, figures: readonly FigureId[]): string[] {
  const { isEnough, replications, binding } = report;
  const most = figureEntry(figures[binding]!).label.en.toLowerCase();
  const verdict = isEnough
    ? `${replications} replications are enough; ${most} asked for most of them.`
    : `${replications} replications are NOT enough: the budget ended first. ${expectedText(report, most)}`;
  const rows = figures.map((id, f) => {
    const { mean, halfWidth, allowed, needed, expected, oneYear } = report.figures[f]!;
    const [low, high] = oneYear ?? [Number.NaN, Number.NaN];
    const number = (value: number): string => (Number.isFinite(value) ? numberText(value, mean) : '–');
    const runs = needed === null ? `about ${expected ?? '–'}` : String(needed);
    return [
      figureEntry(id).label.en,
      number(mean),
      number(halfWidth),
      number(allowed),
      runs,
      `${number(low)} to ${number(high)}`,
    ];
  });
  const headings = ['Together at 95 %', 'mean', '±', 'allowed', 'runs needed', 'one year, 95 %'];
  return [verdict, '', ...columns([headings, ...rows], new Set([1, 2, 3, 4]))];
}

function expectedText({ figures, binding }: EnoughReplications, name: string): string {
  const expected = figures[binding]!.expected;
  if (expected === null) return `No number of them can be named for ${name}.`;
  return `About ${expected} would be, because of ${name}.`;
}
