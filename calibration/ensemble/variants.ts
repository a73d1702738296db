import { KEY_FIGURE_IDS, type KeyFigureId } from '../../sim-core/contract.ts';
import { numberOf } from '../evidence/registry.ts';
import { checkpointsWithReviewIn, weekOfMonth } from '../fit/checkpoints.ts';
import type { Changes } from '../changes.ts';
import { replicate } from '../fit/evaluate.ts';
import { beforeNoeChanges } from '../fit/fit.ts';

/** Scenarios other than the base year that a published number is compared with, or that answer a question about it. */
export const VARIANTS = [
  'beforeNoe',
  'winter2024',
  'reviewAfter3Months',
  'reviewAfter5Months',
  'reviewAfter6Months',
  'claimOrdinary',
  'claimReduced',
] as const;
export type Variant = (typeof VARIANTS)[number];

/** A solved set whose variants are to be run. */
export interface VariantJob {
  readonly index: number;
  readonly changes: Changes;
  readonly laidOffShareBefore: number;
  readonly exitLogRatioSinceNoe: number;
  /** Active users of the set's base year. */
  readonly activeUsers: number;
  /** Active users claimed to be possible: in ordinary operation, and with tasks given lower priority. */
  readonly claimedUsers: readonly [number, number];
  readonly replication: number;
}

/** Key figures of every variant of a set, in the order of KEY_FIGURE_IDS; null where nothing was observed. */
export interface VariantResult {
  readonly index: number;
  readonly figures: Readonly<Record<Variant, readonly (number | null)[]>>;
}

/** Runs every variant of a set once, with the same luck. */
export function runVariants(job: VariantJob): VariantResult {
  const figures = Object.fromEntries(
    VARIANTS.map((variant) => {
      const { results } = replicate({ ...job.changes, ...changesOfVariant(variant, job) }, 1, job.replication);
      return [variant, [...results[0]!.keyFigures].map((value) => (Number.isNaN(value) ? null : value))];
    }),
  ) as Record<Variant, (number | null)[]>;
  return { index: job.index, figures };
}

/** A key figure of a variant; NaN where nothing was observed. */
export function figureOf({ figures }: VariantResult, variant: Variant, id: KeyFigureId): number {
  return figures[variant][KEY_FIGURE_IDS.indexOf(id)] ?? Number.NaN;
}

function changesOfVariant(variant: Variant, job: VariantJob): Changes {
  switch (variant) {
    case 'beforeNoe':
      return beforeNoeChanges(job.laidOffShareBefore, job.exitLogRatioSinceNoe);
    case 'winter2024':
      return { 'run.startDate': '2024-01-01', 'run.measuredDays': 91 };
    case 'reviewAfter3Months':
      return { checkpoints: checkpointsWithReviewIn(weekOfMonth(numberOf('S0-110'))) };
    case 'reviewAfter5Months':
      return { checkpoints: checkpointsWithReviewIn(weekOfMonth(numberOf('S0-086'))) };
    case 'reviewAfter6Months':
      return { checkpoints: checkpointsWithReviewIn(weekOfMonth(numberOf('S0-082'))) };
    case 'claimOrdinary':
      return crowded(job.claimedUsers[0], job);
    case 'claimReduced':
      return crowded(job.claimedUsers[1], job);
    default:
      return variant satisfies never;
  }
}

/** So many active users, all else equal: the unit starts without a queue, then one quarter is measured. */
function crowded(users: number, { activeUsers }: VariantJob): Changes {
  return {
    'demand.inflowFactor': Number((users / activeUsers).toPrecision(5)),
    'run.warmUpStaffing': 'ample',
    'run.warmUpDays': 308,
    'run.measuredDays': 91,
  };
}
