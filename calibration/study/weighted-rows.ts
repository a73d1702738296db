import { weightedMean, weightedQuantile } from '../statistics/weighted.ts';
import type { Ends, Estimate } from '../report/calibration-report.ts';

const [LOW, HIGH] = [0.025, 0.975];
const DIGITS = 5;

/** A number as the report keeps it: five significant digits. */
export function short(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** Central 95 % of weighted values. */
export function centralEnds(values: readonly number[], weights: readonly number[]): Ends {
  return [short(weightedQuantile(values, weights, LOW)), short(weightedQuantile(values, weights, HIGH))];
}

/** Weighted mean with the central 95 %. */
export function estimate(values: readonly number[], weights: readonly number[]): Estimate {
  const [low, high] = centralEnds(values, weights);
  return { mean: short(weightedMean(values, weights)), low, high };
}
