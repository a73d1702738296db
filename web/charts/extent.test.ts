import { describe, expect, it } from 'vitest';
import { longestSilence, seriesExtent } from './extent.ts';

describe('seriesExtent', () => {
  it('averages four weeks at each end and finds the highest week', () => {
    const values = Array.from({ length: 100 }, (_, day) => (day >= 50 && day < 57 ? 70 : day < 50 ? 10 : 30));
    expect(seriesExtent(values)).toEqual({ start: 10, end: 30, peak: 70, peakDay: 56 });
  });

  it('leaves out days without a value instead of counting them as zero', () => {
    const values = [null, 4, null, 6, null];
    expect(seriesExtent(values)).toEqual({ start: 5, end: 5, peak: 5, peakDay: 4 });
  });

  it('is null when nothing, or only the first days of a long period, was observed', () => {
    expect(seriesExtent([null, null])).toBeNull();
    expect(seriesExtent([7, 7, 7, ...Array.from({ length: 100 }, () => null)])).toBeNull();
  });
});

describe('longestSilence', () => {
  const some = (count: number, value: number | null) => Array.from({ length: count }, () => value);

  it('finds the longest stretch without a value, also at the end', () => {
    const values = [...some(3, 1), ...some(20, null), 1, ...some(25, null)];
    expect(longestSilence(values, 14)).toEqual({ from: 24, to: 48 });
  });

  it('does not mention weekends', () => {
    expect(longestSilence([1, null, null, 1], 14)).toBeNull();
  });
});
