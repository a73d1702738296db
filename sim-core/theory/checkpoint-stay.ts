import { requireNotNegative, requireSameLength } from './require-range.ts';
import type { RestrictedMean } from './surge-response.ts';

/** A stay that ends at one of a few fixed times: what checkpoints alone would do. */
export interface CheckpointStay {
  /** Possible lengths. */
  readonly at: readonly number[];
  /** Share that leaves at each; sums to 1. */
  readonly share: readonly number[];
}

/** Mean length of the stay. */
export function checkpointMean(stay: CheckpointStay): number {
  return moment(stay, (at) => at);
}

/** Variance of the length of the stay. */
export function checkpointVariance(stay: CheckpointStay): number {
  const mean = checkpointMean(stay);
  return moment(stay, (at) => (at - mean) * (at - mean));
}

/** Mean of the smaller of the stay and a time, for `surgeResponse`. */
export function checkpointRestrictedMean(stay: CheckpointStay): RestrictedMean {
  return (time) => moment(stay, (at) => Math.min(at, time));
}

function moment(stay: CheckpointStay, value: (at: number) => number): number {
  requireSameLength('The list of shares', stay.share.length, stay.at.length);
  let sum = 0;
  for (let i = 0; i < stay.at.length; i++) {
    requireNotNegative('A length of stay', stay.at[i]!);
    sum += stay.share[i]! * value(stay.at[i]!);
  }
  return sum;
}
