import { describe, expect, it } from 'vitest';
import { shiftedLegendre } from './legendre.ts';
import { luckLimit } from './luck-limit.ts';

describe('shifted Legendre polynomials', () => {
  it('are the known ones', () => {
    const u = 0.3; // 2u − 1 = −0.4
    expect(shiftedLegendre(u, 1)).toEqual([expect.closeTo(-0.4 * Math.sqrt(3), 12)]);
    expect(shiftedLegendre(u, 3)[1]).toBeCloseTo(Math.sqrt(5) * (1.5 * 0.16 - 0.5), 12);
    expect(shiftedLegendre(u, 3)[2]).toBeCloseTo(Math.sqrt(7) * (2.5 * -0.064 + 1.5 * 0.4), 12);
  });

  it('have mean 0, variance 1 and no correlation under a uniform variable, to degree 10', () => {
    const n = 20_000; // midpoint rule
    const sums = Array.from({ length: 10 }, () => new Array<number>(11).fill(0));
    for (let i = 0; i < n; i++) {
      const p = shiftedLegendre((i + 0.5) / n, 10);
      for (const [a, row] of sums.entries()) for (let b = 0; b <= 10; b++) row[b]! += (p[a]! * (p[b] ?? 1)) / n;
    }
    for (const [a, row] of sums.entries()) {
      for (const [b, value] of row.entries()) expect(value, `${a} ${b}`).toBeCloseTo(a === b ? 1 : 0, 4);
    }
  });
});

describe('luckLimit', () => {
  it('is a little above the exact Bonferroni limit of the normal law', () => {
    const exact = [
      [1, 1.96],
      [10, 2.807],
      [210, 3.674],
      [2415, 4.258],
    ] as const;
    for (const [tests, z] of exact) {
      expect(luckLimit(tests)).toBeGreaterThan(z - 0.001);
      expect(luckLimit(tests)).toBeLessThan(z * 1.06);
    }
    expect(luckLimit(1, 0.01)).toBeGreaterThan(2.576);
  });
});
