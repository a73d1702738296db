import { KEY_FIGURE_IDS, type KeyFigureId } from '../../sim-core/contract.ts';
import { figureOf, type Variant, type VariantResult } from '../ensemble/variants.ts';
import { EvidenceError } from '../evidence/evidence-error.ts';
import type { TargetReport } from '../report/calibration-report.ts';
import { weightedMean } from '../statistics/weighted.ts';
import { meets, type Target } from '../targets/target.ts';
import { type KeptSet, replicationsOf } from './kept-sets.ts';
import { centralEnds, short } from './weighted-rows.ts';

/** Single years, each with its weight: unknown parameters and luck together. */
interface Years {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** A quantity made of variants of a set. */
type OfVariants = (result: VariantResult) => number;

const difference =
  (id: KeyFigureId, a: Variant, b: Variant): OfVariants =>
  (result) =>
    figureOf(result, a, id) - figureOf(result, b, id);
const ratio =
  (id: KeyFigureId, a: Variant, b: Variant): OfVariants =>
  (result) =>
    figureOf(result, a, id) / figureOf(result, b, id);

/** Quantities a target may ask for that are not key figures of the base year, by the name the target gives them. */
const NAMED: Readonly<Record<string, OfVariants>> = {
  exitsWithin6MonthsBeforeNoe: (result) => figureOf(result, 'beforeNoe', 'exitsWithin6Months'),
  activeUsersWinter: (result) => figureOf(result, 'winter2024', 'activeUsers'),
  'backlogGrowthHoursPerWeek.claimOrdinary': (result) => figureOf(result, 'claimOrdinary', 'backlogGrowthHoursPerWeek'),
  'backlogGrowthHoursPerWeek.claimReduced': (result) => figureOf(result, 'claimReduced', 'backlogGrowthHoursPerWeek'),
  'reviewsPerMonth.month3OverMonth5': ratio('reviewsPerMonth', 'reviewAfter3Months', 'reviewAfter5Months'),
  'reviewsOfSoonLeaversShare.month3MinusMonth5': difference(
    'reviewsOfSoonLeaversShare',
    'reviewAfter3Months',
    'reviewAfter5Months',
  ),
  'activeUsers.month5MinusMonth6': difference('activeUsers', 'reviewAfter5Months', 'reviewAfter6Months'),
  'inNoeAtMonth6.month5MinusMonth6': difference('inNoeAtMonth6', 'reviewAfter5Months', 'reviewAfter6Months'),
  'reviewsPerMonth.month5OverMonth6': ratio('reviewsPerMonth', 'reviewAfter5Months', 'reviewAfter6Months'),
  'exitsWithin6Months.beforeMinusNow': difference('exitsWithin6Months', 'beforeNoe', 'reviewAfter6Months'),
};

/** Refuses targets that nothing answers, before anything is simulated. @param file where they lie, for the message. */
export function requireAnswered(file: string, targets: readonly Target[]): void {
  const answered: readonly string[] = [...KEY_FIGURE_IDS, ...Object.keys(NAMED)];
  const unanswered = targets.find(({ keyFigure }) => !answered.includes(keyFigure));
  if (unanswered === undefined) return;
  throw new EvidenceError(
    `${file}: no key figure answers the target ${unanswered.id} (${unanswered.keyFigure}). ` +
      'Name a key figure of sim-core/measure/result.ts, or a quantity of calibration/study/target-reports.ts.',
  );
}

/** Targets of one role beside what the ensemble gives for them. @param variants of sets that count equally. */
export function targetReports(
  role: TargetReport['role'],
  targets: readonly Target[],
  kept: readonly KeptSet[],
  variants: readonly VariantResult[],
): TargetReport[] {
  return targets.map((target) => {
    const { values, weights } = yearsOf(target, kept, variants);
    const mean = weightedMean(values, weights);
    const predictionInterval = centralEnds(values, weights);
    const hit = meets(target, mean);
    const { id, statement, unit, evidence, value, tolerance } = target;
    const sentence = sentenceFor(target, mean, predictionInterval, hit);
    return { id, role, statement, unit, evidence, published: value, tolerance, mean: short(mean), predictionInterval, hit, sentence };
  });
}

function yearsOf({ keyFigure }: Target, kept: readonly KeptSet[], variants: readonly VariantResult[]): Years {
  const named = NAMED[keyFigure];
  if (named !== undefined) return { values: variants.map(named), weights: variants.map(() => 1) };
  const rows = kept.map((set) => replicationsOf(set, keyFigure as KeyFigureId));
  return { values: rows.flat(), weights: rows.flatMap((row, s) => row.map(() => kept[s]!.weight / row.length)) };
}

function sentenceFor(target: Target, mean: number, [low, high]: readonly [number, number], hit: boolean): string {
  const { tolerance, unit } = target;
  const accepted = acceptedText(tolerance);
  const simulated = `the model gives ${readable(mean)} ${unit} (a single year: ${readable(low)} to ${readable(high)})`;
  if (hit) return `Hit: ${simulated}, accepted is ${accepted}.`;
  const overlaps = (tolerance.low === null || high >= tolerance.low) && (tolerance.high === null || low <= tolerance.high);
  const hope = overlaps ? 'some years of some parameter sets would meet it' : 'no parameter set meets it in any year';
  return `Miss: ${simulated}, accepted is ${accepted}; ${hope}.`;
}

function acceptedText({ low, high }: Target['tolerance']): string {
  if (low === null) return `${readable(high!)} or less`;
  return high === null ? `${readable(low)} or more` : `${readable(low)} to ${readable(high)}`;
}

function readable(value: number): string {
  return Math.abs(value) >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
