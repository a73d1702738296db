import { log } from './maths.ts';

/** Below this the series alone is exact to 1e-13 and Newton would lose digits by cancellation. */
const SERIES_BELOW = 1e-4;

/**
 * Quantile of the Erlang distribution with two phases of rate 1 (mean 2), relative error about 1e-12.
 *
 * 1 - (1 + y) e^-y = u is y - log(1 + y) = -log(1 - u), whose left side is convex, so Newton converges from
 * anywhere.
 *
 * @param u - Probability strictly between 0 and 1.
 */
export function erlang2Quantile(u: number): number {
  const target = -log(1 - u);
  const s = Math.sqrt(2 * target);
  let y = s + s * s * (1 / 3 + s * (1 / 36 - s * (1 / 270 - s * (1 / 4320))));
  if (target < SERIES_BELOW) return y;
  if (target > 3) y = target + log(1 + target + log(1 + target));
  for (let step = 0; step < 20; step++) {
    const change = ((y - log(1 + y) - target) * (1 + y)) / y;
    y -= change;
    if (Math.abs(change) < 1e-9 * y) break; // the next error is the square of this
  }
  return y;
}
