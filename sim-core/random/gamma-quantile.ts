import { logGamma } from './log-gamma.ts';
import { exp, log, power } from './maths.ts';
import { normalQuantile } from './normal-quantile.ts';

const RELATIVE_TOLERANCE = 1e-13;

/**
 * Regularised lower incomplete gamma function: the distribution function of a gamma variable with scale 1.
 *
 * @param shape - Positive.
 * @param x - Not negative.
 * @returns Probability, absolute error about 1e-14.
 * @see Abramowitz and Stegun (1964), 6.5.29 (series) and 6.5.31 (continued fraction, evaluated by Lentz's method).
 */
export function gammaCdf(shape: number, x: number): number {
  if (x <= 0) return 0;
  const scale = exp(shape * log(x) - x - logGamma(shape));
  return x < shape + 1 ? scale * lowerSeries(shape, x) : 1 - scale * upperFraction(shape, x);
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < 10000 && term > sum * 1e-17; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 10000; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return value;
}

/**
 * Quantile of the gamma distribution with scale 1, by Newton steps held inside a shrinking bracket.
 *
 * Slow (microseconds): meant for one draw per simulated day, not per task.
 *
 * @param u - Probability strictly between 0 and 1.
 * @param shape - Positive; the mean.
 */
export function gammaQuantile(u: number, shape: number): number {
  let low = 0;
  let high = Infinity;
  let x = gammaStart(u, shape);
  for (let step = 0; step < 200; step++) {
    const excess = gammaCdf(shape, x) - u;
    if (excess > 0) high = x;
    else low = x;
    const density = exp((shape - 1) * log(x) - x - logGamma(shape));
    let next = x - excess / density;
    if (!(next > low && next < high)) next = high === Infinity ? 2 * x : (low + high) / 2;
    if (Math.abs(next - x) <= RELATIVE_TOLERANCE * next) return next;
    x = next;
  }
  return x;
}

/** Wilson and Hilferty (1931) where it is positive, else the first term of the series near zero. */
function gammaStart(u: number, shape: number): number {
  const root = 1 - 1 / (9 * shape) + normalQuantile(u) / (3 * Math.sqrt(shape));
  if (shape > 0.5 && root > 0.3) return shape * root * root * root;
  return Math.max(power(u, 1 / shape) * exp(logGamma(shape + 1) / shape), 1e-300);
}

/**
 * Quantile of a gamma variable with mean 1 and a given coefficient of variation, for factors on a day's level.
 *
 * @param u - Probability strictly between 0 and 1.
 * @param cv - Coefficient of variation; 0 gives 1 always.
 */
export function unitGammaQuantile(u: number, cv: number): number {
  if (cv === 0) return 1;
  const shape = 1 / (cv * cv);
  return gammaQuantile(u, shape) / shape;
}
