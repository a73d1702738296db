import { describe, expect, it } from 'vitest';
import { quantileInterval, quantileRanks, sampleQuantile, sortedSample } from './sample-quantile.ts';

describe('quantileRanks', () => {
  it('gives ranks 6 and 15 of 20 for the median, 84 and 96 of 100 and 22 and 30 of 30 for the 90 % quantile', () => {
    const known: readonly (readonly [number, number, number, number, number])[] = [
      [20, 0.5, 6, 15, 0.9586],
      [100, 0.9, 84, 96, 0.9557],
      [30, 0.9, 22, 30, 0.9556],
    ];
    for (const [n, probability, low, high, coverage] of known) {
      const got = quantileRanks(n, probability, 0.95)!;
      expect([got.low, got.high]).toEqual([low, high]);
      expect(got.coverage).toBeCloseTo(coverage, 4);
    }
  });

  it('says null when even the smallest and largest do not enclose the quantile often enough', () => {
    expect(quantileRanks(5, 0.5, 0.95)).toBeNull(); // covers 93.75 %
    expect(quantileRanks(6, 0.5, 0.95)).toEqual({ low: 1, high: 6, coverage: expect.closeTo(0.96875, 12) });
    expect(quantileRanks(0, 0.5, 0.95)).toBeNull();
  });
});

describe('quantileInterval', () => {
  it('picks the numbers at the ranks', () => {
    const sorted = sortedSample(Array.from({ length: 20 }, (_, i) => 100 - i));
    expect(quantileInterval(sorted, 0.5, 0.95)).toEqual([86, 95]);
    expect(quantileInterval(sorted.slice(0, 4), 0.5, 0.95)).toBeNull();
  });
});

describe('sampleQuantile', () => {
  it('interpolates between the numbers and reaches both ends', () => {
    const sorted = sortedSample([40, 10, 30, 20]);
    expect(sampleQuantile(sorted, 0)).toBe(10);
    expect(sampleQuantile(sorted, 1)).toBe(40);
    expect(sampleQuantile(sorted, 0.5)).toBe(25);
    expect(sampleQuantile(sorted, 0.9)).toBeCloseTo(37, 12);
    expect(sampleQuantile(sortedSample([]), 0.5)).toBeNaN();
    expect(sampleQuantile(sortedSample([7]), 0.3)).toBe(7);
  });
});

describe('sortedSample', () => {
  it('leaves out NaN and leaves its argument as it was', () => {
    const values = [3, NaN, -1, 20, 100];
    expect([...sortedSample(values)]).toEqual([-1, 3, 20, 100]);
    expect(values).toEqual([3, NaN, -1, 20, 100]);
  });
});
