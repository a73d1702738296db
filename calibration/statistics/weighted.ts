/**
 * Statistics of a weighted sample. Weights are importance weights: how much a sample counts, not how often it was seen.
 * They need not sum to 1. A sample of weight 0 changes nothing.
 */

/**
 * Kish's effective sample size (Σw)²/Σw²: how many equally weighted samples say as much. From 1 to the number of samples.
 *
 * @throws RangeError if a weight is negative or not finite, or none is positive.
 * @see Kish (1965), Survey Sampling, section 11.7.
 */
export function effectiveSampleSize(weights: readonly number[]): number {
  const total = sumOf(weights);
  return (total * total) / weights.reduce((sum, weight) => sum + weight * weight, 0);
}

/** Weighted mean, in the unit of the values. @throws RangeError on weights that do not fit the values. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  checkLengths(values, weights);
  const total = sumOf(weights);
  return values.reduce((sum, value, i) => sum + weights[i]! * value, 0) / total;
}

/**
 * Unbiased weighted variance: Σw(x − mean)² / (Σw (1 − 1/effective size)); with equal weights the divisor is n − 1.
 *
 * @returns in the unit of the values, squared; NaN if only one sample has weight.
 * @throws RangeError on weights that do not fit the values.
 */
export function weightedVariance(values: readonly number[], weights: readonly number[]): number {
  return weightedCovariance(values, values, weights);
}

/** Unbiased weighted covariance, as {@link weightedVariance}. @throws RangeError on lists that do not fit each other. */
export function weightedCovariance(a: readonly number[], b: readonly number[], weights: readonly number[]): number {
  const [meanA, meanB] = [weightedMean(a, weights), weightedMean(b, weights)];
  const products = a.map((value, i) => (value - meanA) * (b[i]! - meanB));
  const freedom = 1 - 1 / effectiveSampleSize(weights);
  return freedom > 0 ? weightedMean(products, weights) / freedom : Number.NaN;
}

/** Weighted correlation, −1 to 1; NaN if one of the two does not vary. @throws RangeError as the others. */
export function weightedCorrelation(a: readonly number[], b: readonly number[], weights: readonly number[]): number {
  const spread = Math.sqrt(weightedVariance(a, weights) * weightedVariance(b, weights));
  return spread > 0 ? Math.min(1, Math.max(-1, weightedCovariance(a, b, weights) / spread)) : Number.NaN;
}

/**
 * Weighted quantile. Each value stands at the middle of its own weight, with straight lines between; before the first
 * and after the last middle it is the smallest and the largest value.
 *
 * @param probability - From 0 to 1.
 * @throws RangeError on weights that do not fit the values or a probability outside 0 to 1.
 * @see Hyndman and Fan (1996), "Sample quantiles in statistical packages": with equal weights definition 5.
 */
export function weightedQuantile(values: readonly number[], weights: readonly number[], probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`A quantile was asked for at ${probability}. Give a probability from 0 to 1.`);
  }
  checkLengths(values, weights);
  const target = probability * sumOf(weights);
  let below = 0;
  let previous: { readonly middle: number; readonly value: number } | undefined;
  for (const i of risingOrder(values).filter((at) => weights[at]! > 0)) {
    const value = values[i]!;
    const middle = below + weights[i]! / 2;
    if (middle >= target) {
      if (previous === undefined) return value;
      return previous.value + ((target - previous.middle) / (middle - previous.middle)) * (value - previous.value);
    }
    below += weights[i]!;
    previous = { middle, value };
  }
  return previous!.value;
}

/**
 * Where each value stands in the weighted sample: the share of the weight below it plus half the share equal to it.
 * Under the weights these are uniform between 0 and 1 whatever law the values follow, except for ties.
 *
 * @throws RangeError on weights that do not fit the values.
 */
export function uniformRanks(values: readonly number[], weights: readonly number[]): Float64Array {
  checkLengths(values, weights);
  const total = sumOf(weights);
  const order = risingOrder(values);
  const ranks = new Float64Array(values.length);
  let below = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    let equal = 0;
    for (to = from; to < order.length && values[order[to]!] === values[order[from]!]; to++)
      equal += weights[order[to]!]!;
    for (let k = from; k < to; k++) ranks[order[k]!] = (below + equal / 2) / total;
    below += equal;
  }
  return ranks;
}

function risingOrder(values: readonly number[]): number[] {
  return values.map((_, i) => i).sort((i, j) => values[i]! - values[j]!);
}

function sumOf(weights: readonly number[]): number {
  const wrong = weights.findIndex((weight) => !(weight >= 0 && weight < Infinity));
  if (wrong >= 0) throw new RangeError(`Weight ${wrong} is ${weights[wrong]}. Weights are finite and not negative.`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) throw new RangeError('No sample has weight. Give at least one a positive weight.');
  return total;
}

function checkLengths(values: readonly number[], weights: readonly number[]): void {
  if (values.length !== weights.length) {
    throw new RangeError(
      `${values.length} values came with ${weights.length} weights. Give one weight for each value.`,
    );
  }
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) throw new RangeError(`Value ${wrong} is ${values[wrong]}. Leave samples without an observation out.`);
}
