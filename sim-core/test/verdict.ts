import { expect } from 'vitest';

/** A mean over independent replications with its standard error. */
export interface Estimate {
  readonly mean: number;
  readonly se: number;
}

/** Mean and standard error of independent values; at least two. */
export function estimate(values: readonly number[]): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, se: Math.sqrt(squares / (values.length - 1) / values.length) };
}

/**
 * Mean and standard error of a ratio of sums over independent replications, by linearization.
 *
 * @see Law (2015), Simulation Modeling and Analysis, 5th ed., section 9.5.3 (ratio estimators).
 */
export function ratioEstimate(numerators: readonly number[], denominators: readonly number[]): Estimate {
  const bottom = denominators.reduce((sum, value) => sum + value, 0);
  const mean = numerators.reduce((sum, value) => sum + value, 0) / bottom;
  const n = numerators.length;
  const residuals = numerators.map((value, i) => ((value - mean * denominators[i]!) * n) / bottom);
  return { mean, se: estimate(residuals).se };
}

/**
 * The same for replications in strata of equal probability, two to a stratum, next to each other in the list: only the
 * difference within a stratum counts as noise.
 *
 * @see Cochran (1977), Sampling Techniques, section 5A.11.
 */
export function stratifiedEstimate(values: readonly number[]): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let squares = 0;
  for (let i = 0; i < values.length; i += 2) squares += (values[i]! - values[i + 1]!) ** 2;
  return { mean, se: Math.sqrt(squares) / values.length };
}

/** Largest standard error an oracle accepts, as a share of the truth: with more it could not tell. */
export const SMALL_SE = 0.01;

/** Whether an estimate agrees with the truth within 4 standard errors, and is precise enough to say so. */
export function agrees(found: Estimate, truth: number, largestSe = SMALL_SE): boolean {
  return Math.abs(found.mean - truth) <= 4 * found.se && found.se <= largestSe * Math.abs(truth) && found.se > 0;
}

/** Fails, with the numbers, unless the estimate agrees with the truth. `NOE_ORACLES=1` prints every comparison. */
export function expectAgrees(name: string, found: Estimate, truth: number, largestSe = SMALL_SE): void {
  const text =
    `${name}: ${found.mean.toPrecision(6)} ± ${found.se.toPrecision(2)} (${((100 * found.se) / truth).toFixed(2)} %), ` +
    `truth ${truth.toPrecision(7)}, ${((found.mean - truth) / found.se).toFixed(2)} standard errors away`;
  if (process.env['NOE_ORACLES'] === '1') console.log(text);
  if (!agrees(found, truth, largestSe)) expect.unreachable(text);
}
