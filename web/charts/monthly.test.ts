import { describe, expect, it } from 'vitest';
import { monthlyRows } from './monthly.ts';

describe('monthlyRows', () => {
  it('splits at calendar months and leaves out days without a value', () => {
    const mean = [1, null, 3, 10, 20];
    const line = { role: 'base', label: 'x', startDate: '2024-01-29', mean, low: mean, high: mean } as const;
    expect(monthlyRows(line).map((row) => [row.month.toISOString().slice(0, 10), row.mean])).toEqual([
      ['2024-01-01', 2],
      ['2024-02-01', 15],
    ]);
  });

  it('has an empty month, not a missing one, when nothing was observed', () => {
    const mean = [null, 5];
    const line = { role: 'base', label: 'x', startDate: '2024-01-31', mean, low: mean, high: mean } as const;
    expect(monthlyRows(line).map((row) => row.mean)).toEqual([null, 5]);
  });
});
