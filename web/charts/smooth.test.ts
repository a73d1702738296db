import { describe, expect, it } from 'vitest';
import { smoothLine } from './smooth.ts';

const lineOf = (mean: (number | null)[]) =>
  ({ role: 'base', label: 'x', startDate: '2024-01-01', mean, low: mean, high: mean }) as const;

describe('smoothLine', () => {
  it('takes a weekly swing out completely, away from the ends', () => {
    const swing = Array.from({ length: 70 }, (_, day) => (day % 7 >= 5 ? 100 : 30));
    const smoothed = smoothLine(lineOf(swing)).mean.slice(3, -3);
    expect(new Set(smoothed)).toEqual(new Set([50]));
  });

  it('bridges days without a value and keeps a week without any as a gap', () => {
    const week = [null, null, null, null, null, null, null];
    expect(smoothLine(lineOf([10, null, 30, 10, null])).mean[1]).toBeCloseTo(50 / 3);
    expect(smoothLine(lineOf([10, ...week, 10])).mean[4]).toBeNull();
  });
});
