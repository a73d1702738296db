import { describe, expect, it } from 'vitest';
import { seriesExtent } from './extent.ts';

describe('seriesExtent', () => {
  it('averages four weeks at each end and finds the highest week', () => {
    const values = Array.from({ length: 100 }, (_, day) => (day >= 50 && day < 57 ? 70 : day < 50 ? 10 : 30));
    expect(seriesExtent(values)).toEqual({ start: 10, end: 30, peak: 70, peakDay: 56 });
  });

  it('leaves out days without a value instead of counting them as zero', () => {
    const values = [null, 4, null, 6, null, null, null];
    expect(seriesExtent(values)).toEqual({ start: 5, end: 5, peak: 5, peakDay: 6 });
  });

  it('is null when nothing was observed', () => {
    expect(seriesExtent([null, null])).toBeNull();
  });
});
