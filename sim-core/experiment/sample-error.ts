/** A sample of offices, and what each has of something that adds up. */
export interface OfficeSample {
  /** FTE of each office of the sample. */
  readonly sizes: readonly number[];
  readonly parts: readonly number[];
  /** Offices in all, at least as many as in the sample. */
  readonly count: number;
}

/**
 * Standard error of the total of all offices, estimated from a sample as size times the ratio of the sums.
 *
 * Offices differ most in size, which is known; what is uncertain is how far each departs from its size's share.
 * @returns in the unit of the parts; infinite for a sample of one that is not all.
 * @see Cochran (1977), Sampling Techniques, 3rd ed., equation 6.13.
 */
export function sampleError({ sizes, parts, count }: OfficeSample): number {
  const n = sizes.length;
  if (n >= count) return 0;
  if (n < 2) return Infinity;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const ratio = sum(parts) / sum(sizes);
  const residuals = parts.map((part, o) => part - ratio * sizes[o]!);
  const squares = sum(residuals.map((residual) => residual * residual));
  return (count / n) * Math.sqrt((squares * n * (1 - n / count)) / (n - 1));
}

/** Whether a difference drowns in the error of the sample: it is not told from none at 95 %. */
export function isSampleTooSmall(difference: number, error: number): boolean {
  const NORMAL_975 = 1.96;
  return !(Math.abs(difference) > NORMAL_975 * error);
}
