import { describe, expect, it } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';

/** Computed with 40 digits from the inverse error function. */
const KNOWN: readonly (readonly [number, number])[] = [
  [1e-300, -37.0470962993612],
  [1e-15, -7.941345326170997],
  [1e-5, -4.264890793922825],
  [0.025, -1.959963984540054],
  [0.3, -0.5244005127080408],
  [0.5, 0],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
];

describe('normalQuantile', () => {
  it('gives the known values to 1e-14', () => {
    for (const [u, z] of KNOWN) expect(Math.abs(normalQuantile(u) - z)).toBeLessThanOrEqual(2e-15 * Math.max(1, -z));
  });

  it('is odd about one half and rises, also over its seams', () => {
    let previous = -Infinity;
    for (let i = 1; i < 4000; i++) {
      const z = normalQuantile(i / 4000);
      expect(z).toBeGreaterThan(previous);
      expect(Math.abs(z + normalQuantile(1 - i / 4000))).toBeLessThan(1e-12);
      previous = z;
    }
  });

  it('gives infinities at 0 and 1 and NaN outside', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalQuantile(1.1)).toBeNaN();
    expect(normalQuantile(NaN)).toBeNaN();
  });
});
