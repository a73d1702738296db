import { describe, expect, it } from 'vitest';
import { uniformSequence } from './uniform-sequence.ts';

const first = (seed: string, n: number): number[] => {
  const next = uniformSequence(seed);
  return Array.from({ length: n }, next);
};

describe('a uniform sequence', () => {
  it('is the same for the same seed and another for another', () => {
    expect(first('a', 100)).toEqual(first('a', 100));
    expect(first('a', 100)).not.toEqual(first('b', 100));
  });

  it('fills ten equal parts evenly and has neighbours without correlation', () => {
    const n = 40_000;
    const u = first('even', n);
    const counts = Array.from({ length: 10 }, (_, part) => u.filter((x) => Math.floor(x * 10) === part).length);
    const chiSquare = counts.reduce((sum, count) => sum + (count - n / 10) ** 2 / (n / 10), 0);
    expect(chiSquare).toBeLessThan(27.9); // 99.9 % point for 9 degrees of freedom
    const lagOne = u.slice(1).reduce((sum, x, i) => sum + (x - 0.5) * (u[i]! - 0.5), 0) / (n / 12);
    expect(Math.abs(lagOne)).toBeLessThan(4 / Math.sqrt(n));
  });
});
