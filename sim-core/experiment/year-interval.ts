import { sampleQuantile, sortedSample } from './sample-quantile.ts';
import { predictionInterval } from './summary.ts';

/** Replications from which on their own quantiles tell more than a bell curve through them. */
const FEWEST_FOR_QUANTILES = 100;

/**
 * Interval that holds the figure of one further year: what to expect, where the interval of the mean says how well the
 * average year is known. By Student below a hundred replications, by their own quantiles from there on.
 *
 * @param values - One per replication; NaN is left out.
 * @param level - Coverage, for example 0.9.
 * @returns null below two numbers.
 * @see Hahn and Meeker (1991), Statistical Intervals, section 4.8.
 */
export function yearInterval(values: ArrayLike<number>, level: number): readonly [number, number] | null {
  const sorted = sortedSample(values);
  if (sorted.length < FEWEST_FOR_QUANTILES) return predictionInterval(sorted, level);
  return [sampleQuantile(sorted, (1 - level) / 2), sampleQuantile(sorted, (1 + level) / 2)];
}
