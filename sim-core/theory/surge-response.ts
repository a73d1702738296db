import { exp } from '../random/maths.ts';

/**
 * Mean of the smaller of a stay and a time, as a function of the time: all that a surge needs to know of a stay.
 * It is 0 at 0 and rises to the mean stay.
 */
export type RestrictedMean = (time: number) => number;

/** A steady inflow that is higher by `extraRate` from `from` to `to`. */
export interface Surge {
  readonly baseRate: number;
  readonly extraRate: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Expected number present at a time when everyone stays independently of the others and the base inflow has lasted
 * for ever.
 *
 * @param meanStay - Mean of the stay, the limit of `restricted`.
 * @see Eick, Massey and Whitt (1993), "The physics of the M_t/G/infinity queue", Operations Research 41, 731-742.
 */
export function surgeResponse(surge: Surge, meanStay: number, restricted: RestrictedMean, time: number): number {
  const sinceStart = restricted(Math.max(0, time - surge.from));
  const sinceEnd = restricted(Math.max(0, time - surge.to));
  return surge.baseRate * meanStay + surge.extraRate * (sinceStart - sinceEnd);
}

/** Restricted mean of an exponential stay. */
export function exponentialRestrictedMean(meanStay: number): RestrictedMean {
  return (time) => meanStay * (1 - exp(-time / meanStay));
}
