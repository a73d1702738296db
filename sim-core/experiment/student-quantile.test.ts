import { describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { studentQuantile } from './student-quantile.ts';

describe('studentQuantile', () => {
  it('gives the 97.5 % quantiles of the usual tables', () => {
    const known: readonly (readonly [number, number])[] = [
      [4, 2.776445],
      [9, 2.262157],
      [19, 2.093024],
      [29, 2.04523],
      [99, 1.984217],
    ];
    for (const [df, t] of known) expect(Math.abs(studentQuantile(0.975, df) - t)).toBeLessThan(1e-6);
  });

  it('gives computed quantiles for few, many and fractional degrees of freedom', () => {
    const known: readonly (readonly [number, number, number])[] = [
      [0.975, 1, 12.706204736174694],
      [0.975, 2, 4.302652729749462],
      [0.975, 3, 3.1824463052837078],
      [0.995, 7, 3.4994832973504924],
      [0.9, 2.5, 1.7302509288071766],
      [0.6, 30, 0.2556053649519128],
      [0.0005, 5, -6.86882662588111],
      [0.999, 1.7, 34.77419785845832],
      [0.975, 1e6, 1.959966356814107],
    ];
    for (const [p, df, t] of known) expect(Math.abs(studentQuantile(p, df) / t - 1), `${p}, ${df}`).toBeLessThan(1e-9);
  });

  it('is odd about one half, and normal for infinitely many degrees of freedom', () => {
    expect(studentQuantile(0.5, 3)).toBe(0);
    expect(studentQuantile(0.2, 3)).toBeCloseTo(-studentQuantile(0.8, 3), 12);
    expect(studentQuantile(0.975, Infinity)).toBeCloseTo(1.959963984540054, 14);
  });

  it('refuses probabilities of 0 and 1 and no degrees of freedom', () => {
    for (const p of [0, 1, NaN]) expect(() => studentQuantile(p, 5)).toThrow(SimError);
    for (const df of [0, -1, NaN]) expect(() => studentQuantile(0.9, df)).toThrow(SimError);
  });
});

describe('incompleteBeta', () => {
  it('is the binomial tail for whole arguments', () => {
    // I_x(k, n - k + 1) = P(B >= k); n = 5, x = 0.3, k = 2
    const tail = 1 - 0.7 ** 5 - 5 * 0.3 * 0.7 ** 4;
    expect(incompleteBeta(2, 4, 0.3)).toBeCloseTo(tail, 14);
    expect(incompleteBeta(4, 2, 0.7)).toBeCloseTo(1 - tail, 14);
  });

  it('is 0 and 1 at the ends', () => {
    expect(incompleteBeta(2, 3, 0)).toBe(0);
    expect(incompleteBeta(2, 3, 1)).toBe(1);
  });
});
