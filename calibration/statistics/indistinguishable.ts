import { luckLimit } from './luck-limit.ts';
import type { UncertainInput } from './variance-shares.ts';
import { effectiveSampleSize, uniformRanks, weightedCorrelation } from './weighted.ts';

/** Below this a connection is too weak to hinder telling two parameters apart, however sure it is: r² is under 0.1. */
const WEAKEST = 0.3;

/** Two parameters of which the evidence fixes a combination better than each alone. */
export interface IndistinguishablePair {
  readonly a: string;
  readonly b: string;
  /** Weighted rank correlation, −1 to 1. Negative: their sum is better known than each; positive: their difference. */
  readonly correlation: number;
}

/**
 * Smallest rank correlation that is reported: 0.3, or what luck alone passes in one ensemble of twenty when so many pairs
 * are looked at, whichever is larger. The standard error of a rank correlation of independent parameters is about
 * 1/√(effective sets).
 *
 * @param inputs - Number of parameters, at least 2.
 */
export function correlationLimit(inputs: number, effectiveSets: number): number {
  return Math.max(WEAKEST, luckLimit((inputs * (inputs - 1)) / 2) / Math.sqrt(effectiveSets));
}

/**
 * Pairs of parameters that were independent before the evidence and are not after it, strongest first.
 *
 * @param inputs - Parameters drawn independently of each other, one value for each set. One that never varies is left out.
 * @param weights - Posterior weights of the sets.
 * @throws RangeError if values and weights do not fit each other.
 */
export function indistinguishablePairs(
  inputs: readonly UncertainInput[],
  weights: readonly number[],
): readonly IndistinguishablePair[] {
  const limit = inputs.length < 2 ? 1 : correlationLimit(inputs.length, effectiveSampleSize(weights));
  const ranks = inputs.map(({ values }) => Array.from(uniformRanks(values, weights)));
  const pairs: IndistinguishablePair[] = [];
  for (const [i, { name: a }] of inputs.entries()) {
    for (let j = i + 1; j < inputs.length; j++) {
      const correlation = weightedCorrelation(ranks[i]!, ranks[j]!, weights);
      if (Math.abs(correlation) > limit) pairs.push({ a, b: inputs[j]!.name, correlation });
    }
  }
  return pairs.sort((one, other) => Math.abs(other.correlation) - Math.abs(one.correlation));
}
