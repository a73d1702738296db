import {
  CHECKPOINT_FIGURE_IDS,
  type CheckpointFigureId,
  type PairedDifference,
  pairedDifference,
} from '../../../sim-core/contract.ts';
import type { PairedRun } from './paired-run.ts';

/** One figure under two routines. */
export interface ComparedFigure {
  readonly id: CheckpointFigureId;
  /** Means over the replications; NaN where nothing was observed. */
  readonly today: number;
  readonly changed: number;
  /** Changed minus today, replication by replication. */
  readonly difference: PairedDifference;
}

/** Every figure of a pair of runs, in display order. */
export function comparedFigures({ today, changed }: PairedRun): ComparedFigure[] {
  return CHECKPOINT_FIGURE_IDS.map((id, column) => {
    const [a, b] = [today.figures.map((one) => one[column]!), changed.figures.map((one) => one[column]!)];
    return { id, today: meanOf(a), changed: meanOf(b), difference: pairedDifference(b, a) };
  });
}

/** What is told of a difference. */
export type Direction = 'more' | 'less' | 'same' | 'unclear';

/** `unclear` where the interval holds no difference, `same` where every replication gave the same. */
export function directionOf({ mean, ci95 }: Pick<PairedDifference, 'mean' | 'ci95'>): Direction {
  if (mean === null) return 'unclear';
  if (mean === 0 && (ci95 === null || (ci95[0] === 0 && ci95[1] === 0))) return 'same';
  if (ci95 === null || (ci95[0] <= 0 && ci95[1] >= 0)) return 'unclear';
  return mean > 0 ? 'more' : 'less';
}

function meanOf(values: readonly number[]): number {
  const seen = values.filter((value) => !Number.isNaN(value));
  return seen.reduce((sum, value) => sum + value, 0) / seen.length;
}
