import { logGamma } from '../random/log-gamma.ts';
import { exp, log, log1p } from '../random/maths.ts';

/** The observed numbers in rising order; NaN, nothing observed, is left out. Does not change its argument. */
export function sortedSample(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
}

/**
 * Quantile of a sample by linear interpolation between its numbers: 0 gives the smallest, 1 the largest.
 *
 * @param sorted - From {@link sortedSample}.
 * @param probability - From 0 to 1.
 * @returns NaN for an empty sample.
 * @see Hyndman and Fan (1996), "Sample quantiles in statistical packages", definition 7.
 */
export function sampleQuantile(sorted: Float64Array, probability: number): number {
  if (sorted.length === 0) return NaN;
  const place = (sorted.length - 1) * probability;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
}

/** Ranks, counted from 1 in rising order, of the two numbers that enclose a quantile. */
export interface QuantileRanks {
  readonly low: number;
  readonly high: number;
  /** Exact probability that they enclose it, at least the level asked for. */
  readonly coverage: number;
}

/**
 * The narrowest pair of ranks that encloses a quantile with the given probability, whatever the law; of equally
 * narrow pairs the one with most coverage, then the lowest. Null if even all n numbers do not reach the level.
 *
 * The number of observations below the quantile is binomial, so the coverage of ranks low and high is
 * P(low <= B < high).
 *
 * @see David and Nagaraja (2003), Order Statistics, section 7.1.
 */
export function quantileRanks(n: number, probability: number, level: number): QuantileRanks | null {
  const upTo = binomialCdf(n, probability);
  for (let width = 1; width < n; width++) {
    let best: QuantileRanks | null = null;
    for (let low = 1; low + width <= n; low++) {
      const coverage = upTo[low + width - 1]! - upTo[low - 1]!;
      if (coverage >= level && coverage > (best?.coverage ?? 0) + 1e-12) best = { low, high: low + width, coverage };
    }
    if (best !== null) return best;
  }
  return null;
}

/** P(B <= k) for k from 0 to n. */
function binomialCdf(n: number, probability: number): Float64Array {
  const upTo = new Float64Array(n + 1);
  let sum = 0;
  for (let k = 0; k <= n; k++) {
    const ways = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
    sum += exp(ways + k * log(probability) + (n - k) * log1p(-probability));
    upTo[k] = sum;
  }
  return upTo;
}

/**
 * Interval of a quantile over replications from its order statistics; null if there are too few numbers.
 *
 * @param sorted - From {@link sortedSample}.
 * @param probability - Strictly between 0 and 1.
 * @param level - Coverage, for example 0.95.
 */
export function quantileInterval(
  sorted: Float64Array,
  probability: number,
  level: number,
): readonly [number, number] | null {
  const ranks = quantileRanks(sorted.length, probability, level);
  return ranks === null ? null : [sorted[ranks.low - 1]!, sorted[ranks.high - 1]!];
}
