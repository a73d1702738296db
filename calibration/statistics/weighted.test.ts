import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectiveSampleSize,
  uniformRanks,
  weightedCorrelation,
  weightedMean,
  weightedQuantile,
  weightedVariance,
} from './weighted.ts';

const VALUES = [4, 1, 3, 10];
const EQUAL = [1, 1, 1, 1];
const samples = fc.array(fc.tuple(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.integer({ min: 1, max: 5 })), {
  minLength: 2,
  maxLength: 12,
});

describe('weighted statistics', () => {
  it('with equal weights are the ordinary ones', () => {
    expect(weightedMean(VALUES, EQUAL)).toBe(4.5);
    expect(weightedVariance(VALUES, EQUAL)).toBeCloseTo(15, 12); // (0.25 + 12.25 + 2.25 + 30.25) / 3
    expect(weightedCorrelation(VALUES, [8, 2, 6, 20], EQUAL)).toBeCloseTo(1, 12);
    expect(weightedCorrelation([1, 2, 3], [1, 3, 2], [1, 1, 1])).toBeCloseTo(0.5, 12);
    expect(effectiveSampleSize(EQUAL)).toBe(4);
  });

  it('do not depend on the scale of the weights, nor on samples without weight', () => {
    const property = fc.property(samples, fc.double({ min: 0.01, max: 100, noNaN: true }), (drawn, scale) => {
      const values = drawn.map(([value]) => value);
      const weights = drawn.map(([, weight]) => weight);
      const longer = [...weights.map((weight) => weight * scale), 0];
      expect(weightedMean([...values, 7e5], longer)).toBeCloseTo(weightedMean(values, weights), 6);
      expect(weightedVariance([...values, 7e5], longer)).toBeCloseTo(weightedVariance(values, weights), 4);
      expect(effectiveSampleSize(longer)).toBeCloseTo(effectiveSampleSize(weights), 9);
      for (const p of [0, 0.1, 0.5, 1]) {
        expect(weightedQuantile([...values, 7e5], longer, p)).toBeCloseTo(weightedQuantile(values, weights, p), 4);
      }
    });
    fc.assert(property, { seed: 3, numRuns: 200 });
  });

  it('have a mean to which each sample counts as often as its weight says', () => {
    fc.assert(
      fc.property(samples, (drawn) => {
        const repeated = drawn.flatMap(([value, weight]) => new Array<number>(weight).fill(value));
        const values = drawn.map(([value]) => value);
        const weights = drawn.map(([, weight]) => weight);
        const ordinary = repeated.reduce((sum, value) => sum + value, 0) / repeated.length;
        expect(weightedMean(values, weights)).toBeCloseTo(ordinary, 8);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('have a variance without bias: over all pairs drawn by weight it is the variance of the law', () => {
    // Values 0 and 6 with weights 3 and 1: effective size 16/10, Σw(x − 1.5)² = 6.75, over 1 − 10/16.
    expect(weightedVariance([0, 6], [3, 1])).toBeCloseTo(6.75 / 0.375, 12);
    expect(weightedVariance([0, 6], [3, 0])).toBeNaN();
  });

  it('have quantiles with each value at the middle of its weight', () => {
    expect(weightedQuantile([30, 10, 20], [1, 1, 1], 0.5)).toBe(20);
    expect(weightedQuantile([30, 10, 20], [1, 1, 1], 0.25)).toBeCloseTo(12.5, 12); // middles at 1/6, 3/6, 5/6
    expect(weightedQuantile([10, 20], [3, 1], 0.375)).toBe(10);
    expect(weightedQuantile([10, 20], [3, 1], 0.875)).toBe(20);
    expect([0, 1].map((p) => weightedQuantile(VALUES, [0, 1, 1, 1], p))).toEqual([1, 10]);
  });

  it('have an effective size from 1 to the number of samples', () => {
    expect(effectiveSampleSize([2, 1, 1])).toBeCloseTo(16 / 6, 12);
    expect(effectiveSampleSize([0, 5, 0])).toBe(1);
  });

  it('have ranks that are uniform under the weights, ties in the middle', () => {
    expect([...uniformRanks([5, 1, 5, 9], [1, 1, 1, 1])]).toEqual([0.5, 0.125, 0.5, 0.875]);
    expect([...uniformRanks([2, 1], [3, 1])]).toEqual([0.625, 0.125]);
    fc.assert(
      fc.property(samples, (drawn) => {
        const values = drawn.map(([value]) => value);
        const weights = drawn.map(([, weight]) => weight);
        expect(weightedMean(Array.from(uniformRanks(values, weights)), weights)).toBeCloseTo(0.5, 9);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('say what is wrong with their arguments', () => {
    expect(() => weightedMean([1, 2], [1])).toThrow(/2 values came with 1 weights/);
    expect(() => weightedMean([1, NaN], [1, 1])).toThrow(/Value 1 is NaN/);
    expect(() => effectiveSampleSize([1, -2])).toThrow(/Weight 1 is -2/);
    expect(() => effectiveSampleSize([0, 0])).toThrow(/No sample has weight/);
    expect(() => weightedQuantile([1], [1], 1.5)).toThrow(/from 0 to 1/);
    expect(weightedCorrelation([1, 1], [1, 2], [1, 1])).toBeNaN();
  });
});
