import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from './moments.ts';
import { halfWidth, predictionInterval, summariseSample } from './summary.ts';

/** Fifteen runs; the relative half-widths after 6, 7, 12 and 15 of them were computed by hand. */
const RUNS = [10.2, 9.1, 11.4, 8.7, 10.9, 9.8, 10.4, 9.5, 10.1, 10.0, 9.9, 10.3, 9.7, 10.6, 9.6];

describe('halfWidth', () => {
  it('gives the relative half-widths of the fixture after 6, 7, 12 and 15 runs', () => {
    const known: readonly (readonly [number, number])[] = [
      [6, 0.108357],
      [7, 0.087713],
      [12, 0.046269],
      [15, 0.037618],
    ];
    for (const [n, relative] of known) {
      const first = RUNS.slice(0, n);
      expect(halfWidth(first, 0.95) / momentsOf(first).mean).toBeCloseTo(relative, 6);
    }
    expect(halfWidth([1], 0.95)).toBeNaN();
  });
});

describe('summariseSample', () => {
  it('gives mean, standard deviation and Student interval of five numbers', () => {
    const got = summariseSample([1, 2, 3, 4, 5]);
    const half = (2.7764451051977934 * Math.sqrt(2.5)) / Math.sqrt(5);
    expect(got.n).toBe(5);
    expect(got.mean).toBe(3);
    expect(got.sd).toBeCloseTo(Math.sqrt(2.5), 14);
    expect(got.ci95?.[0]).toBeCloseTo(3 - half, 10);
    expect(got.ci95?.[1]).toBeCloseTo(3 + half, 10);
  });

  it('leaves out replications that observed nothing', () => {
    expect(summariseSample([NaN, 1, 2, NaN, 3, 4, 5])).toEqual(summariseSample([1, 2, 3, 4, 5]));
  });

  it('says null, not a number, where there is too little to say', () => {
    expect(summariseSample([])).toEqual({ n: 0, mean: null, sd: null, ci95: null });
    expect(summariseSample([NaN])).toEqual({ n: 0, mean: null, sd: null, ci95: null });
    expect(summariseSample([7])).toEqual({ n: 1, mean: 7, sd: null, ci95: null });
  });

  it('has an interval of width zero for equal numbers', () => {
    expect(summariseSample([4, 4, 4])).toEqual({ n: 3, mean: 4, sd: 0, ci95: [4, 4] });
  });

  it('keeps the standard deviation when a large number is added to all', () => {
    const sd = summariseSample(RUNS).sd!;
    expect(summariseSample(RUNS.map((x) => x + 1e9)).sd!).toBeCloseTo(sd, 5);
  });
});

describe('predictionInterval', () => {
  it('is sqrt(n + 1) times as wide as the interval of the mean', () => {
    const [low, high] = predictionInterval(RUNS, 0.95)!;
    expect((high - low) / 2 / halfWidth(RUNS, 0.95)).toBeCloseTo(4, 12);
    expect((high + low) / 2).toBeCloseTo(momentsOf(RUNS).mean, 12);
    expect(predictionInterval([3], 0.95)).toBeNull();
  });
});

describe('momentsOf', () => {
  it('agrees with two-pass mean and variance', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2 }), (values) => {
        const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
        const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1);
        const got = momentsOf(values);
        expect(Math.abs(got.mean - mean)).toBeLessThan(1e-8);
        expect(Math.abs(got.variance - variance)).toBeLessThanOrEqual(1e-9 * variance + 1e-6);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
