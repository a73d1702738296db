/**
 * Legendre polynomials shifted to [0, 1] and scaled so that under a uniform variable each has mean 0, variance 1, and
 * no two are correlated.
 *
 * @param u - From 0 to 1.
 * @param degree - Highest degree, at least 1.
 * @returns the polynomials of degree 1 to `degree` at u; the constant of degree 0 is left out.
 * @see Abramowitz and Stegun (1964), 22.7.10: the recurrence.
 */
export function shiftedLegendre(u: number, degree: number): number[] {
  const x = 2 * u - 1;
  const values = [1, x];
  for (let n = 1; n < degree; n++) values.push(((2 * n + 1) * x * values[n]! - n * values[n - 1]!) / (n + 1));
  return values.map((value, n) => value * Math.sqrt(2 * n + 1)).slice(1);
}
