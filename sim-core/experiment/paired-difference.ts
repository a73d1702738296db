import { SimError } from '../fault/fault.ts';
import { momentsOf } from './moments.ts';
import { studentQuantile } from './student-quantile.ts';

/** Two scenarios compared on the same people and the same luck, replication by replication. */
export interface PairedDifference {
  /** Pairs used; a pair with NaN in it is left out. */
  readonly n: number;
  /** Mean of first minus second; null without pairs. */
  readonly mean: number | null;
  /** Standard deviation of the differences; null below two pairs. */
  readonly sd: number | null;
  /** 95 % interval of the mean difference by Student; null below two pairs. */
  readonly ci95: readonly [number, number] | null;
  /** Correlation of the two; null below two pairs or if one of them does not vary. */
  readonly correlation: number | null;
  /**
   * How many times more replications independent luck would need: (var A + var B) / var D. Infinity if the
   * differences do not vary but the results do; null below two pairs or if nothing varies.
   */
  readonly varianceFactor: number | null;
  /** Half-width of the 95 % interval if the two had been independent, by Welch; null below two pairs. */
  readonly unpairedHalfWidth: number | null;
}

/** The same with an interval at any level. */
export type PairedInterval = Omit<PairedDifference, 'ci95' | 'unpairedHalfWidth'> & {
  /** Interval of the mean difference by Student at the level asked for; null below two pairs. */
  readonly interval: readonly [number, number] | null;
  readonly unpairedHalfWidth: number | null;
};

/**
 * Paired t-interval of the difference of two scenarios.
 *
 * @param first - One number per replication.
 * @param second - The same replications in the same order.
 * @throws {SimError} `bad-argument` if the lists differ in length.
 * @see Law (2015), Simulation Modeling and Analysis, 5th ed., sections 10.2.1 and 11.2.
 */
export function pairedDifference(first: ArrayLike<number>, second: ArrayLike<number>): PairedDifference {
  const { interval, ...rest } = pairedInterval(first, second, 0.95);
  return { ...rest, ci95: interval };
}

/**
 * As {@link pairedDifference}, for another level than 95 %.
 *
 * @param level - Coverage of the interval, for example 0.975 for two comparisons that are to hold together at 0.95.
 */
export function pairedInterval(first: ArrayLike<number>, second: ArrayLike<number>, level: number): PairedInterval {
  const { a, b, d } = completePairs(first, second);
  const n = d.length;
  const difference = momentsOf(d);
  if (n < 2) {
    const mean = n === 1 ? difference.mean : null;
    return { n, mean, sd: null, interval: null, correlation: null, varianceFactor: null, unpairedHalfWidth: null };
  }
  const { mean, sd } = difference;
  const probability = (1 + level) / 2;
  const half = (studentQuantile(probability, n - 1) * sd) / Math.sqrt(n);
  const varianceA = momentsOf(a).variance;
  const varianceB = momentsOf(b).variance;
  const both = varianceA + varianceB;
  const spread = Math.sqrt(varianceA * varianceB);
  return {
    n,
    mean,
    sd,
    interval: [mean - half, mean + half],
    // var D = var A + var B - 2 cov(A, B)
    correlation: spread > 0 ? (both - sd * sd) / (2 * spread) : null,
    varianceFactor: both > 0 ? both / (sd * sd) : null,
    unpairedHalfWidth: welchHalfWidth(varianceA, varianceB, n, probability),
  };
}

function completePairs(first: ArrayLike<number>, second: ArrayLike<number>) {
  if (first.length !== second.length) {
    throw new SimError({
      kind: 'bad-argument',
      detail: `The scenarios have ${first.length} and ${second.length} replications. A comparison needs equally many.`,
    });
  }
  const a: number[] = [];
  const b: number[] = [];
  const d: number[] = [];
  for (let i = 0; i < first.length; i++) {
    const difference = first[i]! - second[i]!;
    if (Number.isNaN(difference)) continue;
    a.push(first[i]!);
    b.push(second[i]!);
    d.push(difference);
  }
  return { a, b, d };
}

/** Welch (1947): the degrees of freedom follow from how unequal the variances are. */
function welchHalfWidth(varianceA: number, varianceB: number, n: number, probability: number): number {
  const both = varianceA + varianceB;
  if (both === 0) return 0;
  const df = ((n - 1) * both * both) / (varianceA * varianceA + varianceB * varianceB);
  return studentQuantile(probability, df) * Math.sqrt(both / n);
}
