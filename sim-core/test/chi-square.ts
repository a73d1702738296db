/**
 * How far a chi-square statistic lies from what is expected, in standard normal units.
 *
 * @see Wilson and Hilferty (1931): the cube root of chi-square over its degrees of freedom is nearly normal.
 */
export function chiSquareScore(statistic: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  return (Math.cbrt(statistic / degrees) - (1 - spread)) / Math.sqrt(spread);
}

/** Score of counts that should be Poisson with these means, or parts of a whole if `isWhole`. */
export function countsScore(counts: readonly number[], expected: readonly number[], isWhole = false): number {
  const statistic = counts.reduce((sum, count, i) => sum + (count - expected[i]!) ** 2 / expected[i]!, 0);
  return chiSquareScore(statistic, counts.length - (isWhole ? 1 : 0));
}

/**
 * Largest distance between the distribution of values in 0 to 1 and the uniform one, times the root of their number;
 * above 1.95 once in a thousand (Kolmogorov).
 */
export function uniformDistance(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  let most = 0;
  sorted.forEach((value, i) => {
    most = Math.max(most, value - i / n, (i + 1) / n - value);
  });
  return most * Math.sqrt(n);
}
