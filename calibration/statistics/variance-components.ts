import { effectiveSampleSize, weightedMean } from './weighted.ts';

/** One quantity of one future year, and why it is uncertain. */
export interface VarianceComponents {
  /** Weighted mean over sets and replications, in the unit of the quantity. */
  readonly mean: number;
  /** Variance between parameter sets with the luck taken out: what we do not know. Unit squared, not negative. */
  readonly notKnowing: number;
  /** Weighted mean variance between the replications of one set: luck. Unit squared. */
  readonly luck: number;
  /** Standard deviation of one future year: one unknown set, one unknown luck. */
  readonly standardDeviation: number;
  /** Shares of the variance of one future year, 0 to 1, sum 1; null if nothing varies. */
  readonly shareNotKnowing: number | null;
  readonly shareLuck: number | null;
}

/**
 * Splits the variance of a simulated quantity into what better knowledge could remove and what it could not.
 *
 * With equal weights and m replications each, `notKnowing` is (MSB − MSW) / m floored at 0 and `luck` is MSW, the mean
 * squares of a one-way analysis of variance. With weights both stay unbiased: means of sets scatter by
 * (1 − Σw²) notKnowing + Σw(1 − w) luck / m, where the weights w sum to 1.
 *
 * @param replications - For each parameter set its replications, at least two.
 * @param weights - One for each set.
 * @throws RangeError if a set has fewer than two replications, a value is missing, or only one set has weight.
 * @see Barton, Nelson and Xie (2014), "Quantifying input uncertainty via simulation confidence intervals", INFORMS
 *   Journal on Computing 26; Searle, Casella and McCulloch (1992), Variance Components, chapter 3.
 */
export function varianceComponents(
  replications: readonly (readonly number[])[],
  weights: readonly number[],
): VarianceComponents {
  const sets = replications.map(meanAndVariance);
  const means = sets.map(({ mean }) => mean);
  const mean = weightedMean(means, weights);
  const effective = effectiveSampleSize(weights);
  // Beyond rounding: 1 − Σw² below would be 0.
  if (!(effective > 1 + 1e-9))
    throw new RangeError('Only one parameter set has weight. Two kinds of variance need more.');
  const luck = weightedMean(
    sets.map(({ variance }) => variance),
    weights,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let scatter = 0;
  let scatterOfLuck = 0;
  for (const [k, { mean: ofSet, variance, count }] of sets.entries()) {
    const weight = weights[k]! / total;
    scatter += weight * (ofSet - mean) ** 2;
    scatterOfLuck += (weight * (1 - weight) * variance) / count;
  }
  const notKnowing = Math.max(0, (scatter - scatterOfLuck) / (1 - 1 / effective));
  const all = notKnowing + luck;
  const shareOf = (part: number): number | null => (all > 0 ? part / all : null);
  return {
    mean,
    notKnowing,
    luck,
    standardDeviation: Math.sqrt(all),
    shareNotKnowing: shareOf(notKnowing),
    shareLuck: shareOf(luck),
  };
}

function meanAndVariance(values: readonly number[], set: number) {
  const count = values.length;
  if (count < 2)
    throw new RangeError(`Parameter set ${set} has ${count} replications. Luck needs at least two of each.`);
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0)
    throw new RangeError(`Replication ${wrong} of parameter set ${set} is ${values[wrong]}. Leave the set out.`);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  return { mean, variance, count };
}
