import { describe, expect, it } from 'vitest';
import { deltaRatio, jackknifeRatio } from './ratio-of-means.ts';
import { yearInterval } from './year-interval.ts';

const USERS = [480, 510, 455, 530, 495, 470];
const STAFF = [10, 11, 9.5, 11.5, 10, 10.5];

describe('a ratio of means', () => {
  it('is that of the sums with the delta method, with the standard error of its linear part', () => {
    const { ratio, standardError, n } = deltaRatio(USERS, STAFF, 0.95);
    expect([n, ratio]).toEqual([6, 2940 / 62.5]);
    // residuals u − r s: 9.6, −7.44, 8.16, −10.96, 24.6, −23.92 → Σ² = 1 496.4…, over (n − 1), n and the mean of s
    const rest = USERS.map((u, i) => u - (2940 / 62.5) * STAFF[i]!);
    const sum = rest.reduce((total, x) => total + x * x, 0);
    expect(standardError).toBeCloseTo(Math.sqrt(sum / 5 / 6) / (62.5 / 6), 10);
  });

  it('agrees with the jackknife to the order of 1/n, and is not the mean of ratios', () => {
    const jackknife = jackknifeRatio(USERS, STAFF, 0.95);
    const delta = deltaRatio(USERS, STAFF, 0.95);
    expect(jackknife.ratio).toBeCloseTo(delta.ratio, 1);
    expect(jackknife.standardError / delta.standardError).toBeCloseTo(1, 1);
    const meanOfRatios = USERS.reduce((sum, u, i) => sum + u / STAFF[i]!, 0) / 6;
    expect(Math.abs(meanOfRatios - delta.ratio)).toBeGreaterThan(0.05);
    expect(jackknife.interval[0]).toBeLessThan(delta.ratio);
  });

  it('is exact where the ratio does not vary', () => {
    expect(jackknifeRatio([2, 4, 6], [1, 2, 3], 0.95)).toMatchObject({ ratio: 2, standardError: 0, interval: [2, 2] });
  });

  it.each([
    [[1], [1]],
    [[1, 2], [1]],
    [
      [1, 2],
      [1, -1],
    ],
  ])('of %j and %j is refused', (above, below) => {
    expect(() => deltaRatio(above, below, 0.95)).toThrow('It takes two or more');
  });
});

describe('the interval of one further year', () => {
  it('is mean ± t S √(1 + 1/n) below a hundred replications', () => {
    const [low, high] = yearInterval([1, 2, 3, 4, NaN], 0.95)!;
    expect((low + high) / 2).toBeCloseTo(2.5, 12);
    expect((high - low) / 2).toBeCloseTo(3.182446 * 1.2909944 * Math.sqrt(1.25), 5);
  });

  it('is what the middle of a hundred replications or more shows', () => {
    const skewed = Array.from({ length: 101 }, (_, i) => (i / 100) ** 4);
    const [low, high] = yearInterval(skewed, 0.9)!;
    expect(low).toBeCloseTo(0.05 ** 4, 15);
    expect(high).toBeCloseTo(0.95 ** 4, 12);
    expect(yearInterval([1], 0.9)).toBeNull();
  });
});
