import { SimError } from '../fault/fault.ts';
import { momentsOf } from './moments.ts';
import { studentQuantile } from './student-quantile.ts';

/** A ratio of two means, such as users per veileder, with its interval. */
export interface RatioOfMeans {
  readonly n: number;
  /** Estimate; with the jackknife corrected for its bias of order 1/n. */
  readonly ratio: number;
  readonly standardError: number;
  readonly interval: readonly [number, number];
}

/**
 * Ratio of the means of two figures of the same replications. The mean of the replications' ratios would be another number:
 * it weighs a quiet year as much as a busy one.
 *
 * @param above - One per replication, at least 2.
 * @param below - The same replications; their mean is not 0.
 * @param level - Coverage, for example 0.95.
 * @throws {SimError} `bad-argument` if the lists differ in length, are too short, or the mean below is 0.
 * @see Law (2015), Simulation Modeling and Analysis, 5th ed., section 9.5.4; Miller (1974), "The jackknife – a review".
 */
export function jackknifeRatio(above: ArrayLike<number>, below: ArrayLike<number>, level: number): RatioOfMeans {
  const { n, sumAbove, sumBelow } = sums(above, below);
  const whole = sumAbove / sumBelow;
  const pseudo = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    pseudo[i] = n * whole - (n - 1) * ((sumAbove - above[i]!) / (sumBelow - below[i]!));
  }
  const { mean, sd } = momentsOf(pseudo);
  return withInterval(n, mean, sd / Math.sqrt(n), level);
}

/** The same by the delta method: the plain ratio, with the standard error of its linear part. */
export function deltaRatio(above: ArrayLike<number>, below: ArrayLike<number>, level: number): RatioOfMeans {
  const { n, sumAbove, sumBelow } = sums(above, below);
  const ratio = sumAbove / sumBelow;
  const rest = Float64Array.from({ length: n }, (_, i) => above[i]! - ratio * below[i]!);
  return withInterval(n, ratio, momentsOf(rest).sd / Math.sqrt(n) / Math.abs(sumBelow / n), level);
}

function sums(above: ArrayLike<number>, below: ArrayLike<number>) {
  const n = above.length;
  let sumAbove = 0;
  let sumBelow = 0;
  for (let i = 0; i < n; i++) {
    sumAbove += above[i]!;
    sumBelow += below[i]!;
  }
  if (n < 2 || below.length !== n || sumBelow === 0) {
    throw new SimError({
      kind: 'bad-argument',
      detail: `A ratio of ${n} over ${below.length} replications with the sum ${sumBelow} below. It takes two or more of both, and a sum that is not 0.`,
    });
  }
  return { n, sumAbove, sumBelow };
}

function withInterval(n: number, ratio: number, standardError: number, level: number): RatioOfMeans {
  const half = studentQuantile((1 + level) / 2, n - 1) * standardError;
  return { n, ratio, standardError, interval: [ratio - half, ratio + half] };
}
