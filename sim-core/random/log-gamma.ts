import { log } from './maths.ts';

const HALF_LOG_2_PI = 0.9189385332046728;
/** From here on six terms of Stirling's series are exact to 1e-15. */
const STIRLING_FROM = 10;

/**
 * Logarithm of the gamma function, absolute error about 1e-14 near 1 and relative error about 1e-15 elsewhere.
 *
 * @param x - Positive.
 * @see Abramowitz and Stegun (1964), 6.1.41: Stirling's series, used after shifting x to 10 or more.
 */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < STIRLING_FROM) {
    product *= shifted;
    shifted += 1;
  }
  const inverse = 1 / shifted;
  const z = inverse * inverse;
  const series =
    inverse *
    (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360 - z * (1 / 156)))))));
  return (shifted - 0.5) * log(shifted) - shifted + HALF_LOG_2_PI + series - log(product);
}
