import { describe, expect, it } from 'vitest';
import { latinHypercube } from './latin-hypercube.ts';

describe('a Latin hypercube', () => {
  it('has one point in each part of every dimension', () => {
    const rows = latinHypercube(50, 7, 'a');
    for (let d = 0; d < 7; d++) {
      const parts = rows.map((row) => Math.floor(row[d]! * 50)).sort((a, b) => a - b);
      expect(parts).toEqual(Array.from({ length: 50 }, (_, i) => i));
    }
    expect(rows.flat().every((u) => u > 0 && u < 1)).toBe(true);
  });

  it('is a function of its seed', () => {
    expect(latinHypercube(20, 3, 'a')).toEqual(latinHypercube(20, 3, 'a'));
    expect(latinHypercube(20, 3, 'a')).not.toEqual(latinHypercube(20, 3, 'b'));
  });

  it('has dimensions without correlation', () => {
    const rows = latinHypercube(2000, 2, 'far');
    const correlation = rows.reduce((sum, [a, b]) => sum + (a! - 0.5) * (b! - 0.5), 0) / (2000 / 12);
    expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(2000));
  });
});
