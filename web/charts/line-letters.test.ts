import { describe, expect, it } from 'vitest';
import type { ChartLine } from './chart-line.ts';
import { LABEL_LENGTH, lettered } from './line-letters.ts';

const line = (role: ChartLine['role'], label: string): ChartLine => ({
  ...{ role, label, startDate: '2023-01-01' },
  ...{ mean: [1], low: [0], high: [2] },
});
const LONG = 'a'.repeat(LABEL_LENGTH + 1);

describe('names of lines', () => {
  it('stand at their ends where all fit, and where there is one line only', () => {
    const short = [line('scenario', 'One'), line('second', 'a'.repeat(LABEL_LENGTH))];
    expect(lettered(short)).toEqual({ lines: short, names: [] });
    expect(lettered([line('scenario', LONG)]).names).toEqual([]);
  });

  it('make room for letters where one is too long, and are told with their letters', () => {
    const { lines, names } = lettered([line('scenario', 'One'), line('second', LONG)]);
    expect(lines.map(({ role, label }) => [role, label])).toEqual([
      ['scenario', 'A'],
      ['second', 'B'],
    ]);
    expect(names).toEqual([
      { letter: 'A', role: 'scenario', label: 'One' },
      { letter: 'B', role: 'second', label: LONG },
    ]);
  });
});
