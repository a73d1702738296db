import { normalQuantile } from './normal-quantile.ts';

const HALVINGS = 60;

/**
 * Probability that a standard normal number lies at or below `x`, to about 1e-16: the quantile function, turned around.
 * Slow; for what is worked out once.
 */
export function normalDistribution(x: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (normalQuantile(middle) > x) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
