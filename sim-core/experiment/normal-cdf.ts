import { gammaCdf } from '../random/gamma-quantile.ts';

/**
 * Distribution function of the standard normal law, from that of its square.
 *
 * @see Abramowitz and Stegun (1964), 26.2.30 and 26.4.19.
 */
export function normalCdf(x: number): number {
  const within = gammaCdf(0.5, (x * x) / 2);
  return x < 0 ? (1 - within) / 2 : (1 + within) / 2;
}
