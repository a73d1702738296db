import { describe, expect, it } from 'vitest';
import type { ChartLine } from './chart-line.ts';
import { restOf, stackLines } from './stack.ts';

function lineOf(role: ChartLine['role'], mean: (number | null)[]): ChartLine {
  return { role, label: role, startDate: '2024-01-01', mean, low: mean, high: mean };
}

describe('stackLines', () => {
  it('puts each layer on those below, and leaves the base alone', () => {
    const base = lineOf('base', [9, 9]);
    const [first, second, third, kept] = stackLines([
      lineOf('own', [10, 8]),
      lineOf('reserve1', [2, 0]),
      lineOf('reserve2', [1, 3]),
      base,
    ]);
    expect([first!.low, first!.high]).toEqual([
      [0, 0],
      [10, 8],
    ]);
    expect([second!.low, second!.high]).toEqual([
      [10, 8],
      [12, 8],
    ]);
    expect([third!.low, third!.mean]).toEqual([
      [12, 8],
      [13, 11],
    ]);
    expect(kept).toBe(base);
  });

  it('has a gap where the layer has one', () => {
    const [first, second] = stackLines([lineOf('own', [null, 8]), lineOf('reserve1', [null, 2])]);
    expect([first!.low, first!.high]).toEqual([
      [null, 0],
      [null, 8],
    ]);
    expect(second!.high).toEqual([null, 10]);
  });
});

describe('restOf', () => {
  it('takes the part away, and knows nothing where one of the two is not known', () => {
    expect(restOf([5, null, 3], [2, 1, null])).toEqual([3, null, null]);
  });
});
