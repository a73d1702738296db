import { describe, expect, it } from 'vitest';
import { largestHolding, type Search } from './largest-holding.ts';

const SEARCH: Search = { range: [10, 1_000_000], guess: 5000, step: 1.05, precision: 0.01 };

describe('the largest number that holds', () => {
  it.each([12, 800, 4999, 5001, 5300, 90_000, 990_000])('is found to the precision, from any guess: %s', (limit) => {
    for (const guess of [10, 5000, 1_000_000, 7]) {
      const { holds, fails } = largestHolding((x) => x <= limit, { ...SEARCH, guess });
      expect(holds).toBeLessThanOrEqual(limit);
      expect(fails).toBeGreaterThan(limit);
      expect(fails! / holds!).toBeLessThanOrEqual(1.01 + 1e-9);
    }
  });

  it('is none when not even the lowest holds, and has no end when the highest does', () => {
    expect(largestHolding(() => false, SEARCH)).toEqual({ holds: null, fails: 10 });
    expect(largestHolding(() => true, SEARCH)).toEqual({ holds: 1_000_000, fails: null });
  });

  it('is found with few tries next to a good guess', () => {
    let tries = 0;
    const holds = (x: number): boolean => {
      tries++;
      return x <= 5100;
    };
    largestHolding(holds, SEARCH);
    expect(tries).toBeLessThanOrEqual(5);
  });
});
