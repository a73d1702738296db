import type { DayOverRuns } from '../measure/limit-report.ts';
import { quantileRanks } from './sample-quantile.ts';

/**
 * Median of a day over replications with its 95 % interval. All replications end on the same day, so what has not
 * happened by then lies above everything seen, and the median of Kaplan and Meier is the order statistic itself: the
 * first day by which it has happened in at least half of the replications.
 *
 * @param days - One per replication; Infinity if it did not happen within the run, NaN if it could not: left out.
 */
export function dayOverRuns(days: readonly number[]): DayOverRuns {
  const sorted = Float64Array.from(days)
    .filter((day) => !Number.isNaN(day))
    .sort();
  const n = sorted.length;
  if (n === 0) return { n, median: null, ci95: null };
  const ranks = quantileRanks(n, 1 / 2, 0.95);
  const ci95 = ranks === null ? null : ([inRun(sorted[ranks.low - 1]!), inRun(sorted[ranks.high - 1]!)] as const);
  return { n, median: inRun(sorted[Math.ceil(n / 2) - 1]!), ci95 };
}

/** JSON knows no Infinity. */
function inRun(day: number): number | null {
  return day < Infinity ? day : null;
}
