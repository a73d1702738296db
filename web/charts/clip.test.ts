import { describe, expect, it } from 'vitest';
import { clipLine } from './clip.ts';

const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const lineOf = (startDate: string) =>
  ({ role: 'base', label: 'x', startDate, mean: values, low: values, high: values }) as const;

describe('clipLine', () => {
  it('keeps the days of the period and the date of the first of them', () => {
    const clipped = clipLine(lineOf('2024-01-01'), { startDate: '2024-01-04', days: 3 });
    expect([clipped.startDate, clipped.mean, clipped.high]).toEqual(['2024-01-04', [3, 4, 5], [3, 4, 5]]);
  });

  it('keeps the whole line of the period itself, and of a line that starts later', () => {
    expect(clipLine(lineOf('2024-01-01'), { startDate: '2024-01-01', days: 10 }).mean).toEqual(values);
    const late = clipLine(lineOf('2024-01-06'), { startDate: '2024-01-01', days: 7 });
    expect([late.startDate, late.mean]).toEqual(['2024-01-06', [0, 1]]);
  });

  it('is empty when line and period do not meet', () => {
    expect(clipLine(lineOf('2024-01-01'), { startDate: '2025-01-01', days: 7 }).mean).toEqual([]);
  });
});
