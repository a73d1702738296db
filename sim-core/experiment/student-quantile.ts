import { SimError } from '../fault/fault.ts';
import { logGamma } from '../random/log-gamma.ts';
import { exp, log1p } from '../random/maths.ts';
import { normalQuantile } from '../random/normal-quantile.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/**
 * Quantile of Student's t distribution, relative error about 1e-10.
 *
 * The tail probability falls and is convex to the right of 0, and t lies outside the normal quantile, so Newton
 * started there climbs to the root and never passes it.
 *
 * @param probability - Strictly between 0 and 1; 0.975 for a two-sided 95 % interval.
 * @param degreesOfFreedom - Positive, not necessarily whole.
 * @throws {SimError} `bad-argument` if one of them is outside.
 * @see Student (1908), "The probable error of a mean"; Abramowitz and Stegun (1964), 26.7.1.
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1)) refuse(`The probability is ${probability}. It must lie between 0 and 1.`);
  if (!(degreesOfFreedom > 0)) refuse(`The degrees of freedom are ${degreesOfFreedom}. There must be more than 0.`);
  if (probability === 0.5) return 0;
  const tail = probability < 0.5 ? probability : 1 - probability;
  const size = upperQuantile(tail, degreesOfFreedom);
  return probability < 0.5 ? -size : size;
}

function upperQuantile(tail: number, df: number): number {
  let t = -normalQuantile(tail);
  if (df === Infinity) return t;
  const logScale = logGamma((df + 1) / 2) - logGamma(df / 2) - logGamma(0.5);
  for (let step = 0; step < 1000; step++) {
    const excess = upperTail(t, df) - tail;
    const density = exp(logScale - ((df + 1) / 2) * log1p((t * t) / df)) / Math.sqrt(df);
    const change = excess / density;
    t += change;
    if (!(change > 1e-12 * t)) break;
  }
  return t;
}

/** P(T > t) for t >= 0. */
function upperTail(t: number, df: number): number {
  return 0.5 * incompleteBeta(df / 2, 0.5, df / (df + t * t));
}

function refuse(detail: string): never {
  throw new SimError({ kind: 'bad-argument', detail });
}
