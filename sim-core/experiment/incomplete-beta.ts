import { logGamma } from '../random/log-gamma.ts';
import { exp, log, log1p } from '../random/maths.ts';

/**
 * Regularised incomplete beta function: the distribution function of a beta variable.
 *
 * @param a - Positive.
 * @param b - Positive.
 * @param x - Between 0 and 1.
 * @returns Probability, absolute error about 1e-13 for a and b up to thousands.
 * @see Abramowitz and Stegun (1964), 26.5.8: the continued fraction, evaluated by Lentz's method.
 */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const scale = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return (scale * betaFraction(a, b, x)) / a;
  return 1 - (scale * betaFraction(b, a, 1 - x)) / b;
}

function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}
