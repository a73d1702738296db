import { momentsOf } from './moments.ts';
import { studentQuantile } from './student-quantile.ts';

/** What a sample of replications says about a mean. */
export interface SampleSummary {
  /** Numbers used; NaN, nothing observed, is left out. */
  readonly n: number;
  /** Null without numbers. */
  readonly mean: number | null;
  /** Standard deviation with divisor n - 1; null below two numbers. */
  readonly sd: number | null;
  /** 95 % interval of the mean by Student; null below two numbers. */
  readonly ci95: readonly [number, number] | null;
}

/**
 * Mean, standard deviation and 95 % interval over independent replications.
 *
 * @param values - One number per replication, NaN where nothing was observed.
 * @see Law (2015), Simulation Modeling and Analysis, 5th ed., section 9.4.1.
 */
export function summariseSample(values: ArrayLike<number>): SampleSummary {
  const { count: n, mean, sd } = momentsOf(values);
  if (n === 0) return { n, mean: null, sd: null, ci95: null };
  if (n === 1) return { n, mean, sd: null, ci95: null };
  const half = (studentQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  return { n, mean, sd, ci95: [mean - half, mean + half] };
}

/**
 * Half-width of the Student interval of a mean; NaN below two numbers.
 *
 * @param level - Coverage, for example 0.95.
 */
export function halfWidth(values: ArrayLike<number>, level: number): number {
  const { count, sd } = momentsOf(values);
  if (count < 2) return NaN;
  return (studentQuantile((1 + level) / 2, count - 1) * sd) / Math.sqrt(count);
}

/**
 * Interval that holds one further replication with the given probability, for roughly normal results; null below two
 * numbers.
 *
 * @param level - Coverage, for example 0.95.
 */
export function predictionInterval(values: ArrayLike<number>, level: number): readonly [number, number] | null {
  const { count, mean, sd } = momentsOf(values);
  if (count < 2) return null;
  const half = studentQuantile((1 + level) / 2, count - 1) * sd * Math.sqrt(1 + 1 / count);
  return [mean - half, mean + half];
}
