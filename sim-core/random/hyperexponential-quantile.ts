import { exp, log } from './maths.ts';

/**
 * Quantile of the mixture: with probability `share` exponential with rate `rate1`, else with rate `rate2`.
 *
 * The cumulative hazard H(x) = -log P(X > x) is concave, so Newton from the left climbs to the root of
 * H(x) = -log(1 - u) and never passes it. Relative error about 1e-14.
 *
 * @param u - Probability strictly between 0 and 1.
 * @param share - Between 0 and 1.
 */
export function hyperexponentialQuantile(u: number, share: number, rate1: number, rate2: number): number {
  const target = -log(1 - u);
  const other = 1 - share;
  const atZero = target / (share * rate1 + other * rate2);
  // Each branch alone survives less often than the mixture, so its own quantile lies to the left.
  let x = Math.max(atZero, (target + log(share)) / rate1, (target + log(other)) / rate2);
  for (let step = 0; step < 60; step++) {
    const survive1 = share * exp(-rate1 * x);
    const survive2 = other * exp(-rate2 * x);
    const survive = survive1 + survive2;
    const change = ((log(survive) + target) * survive) / (rate1 * survive1 + rate2 * survive2);
    x += change;
    if (!(change > 1e-9 * x)) break; // the next error is the square of this
  }
  return x;
}
