import { describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { pairedDifference } from './paired-difference.ts';

const FIRST = [52.1, 48.3, 55.0, 50.2, 49.7, 53.3, 47.9, 51.6];
const SECOND = [49.0, 46.1, 51.8, 47.5, 47.1, 50.4, 45.2, 48.8];

describe('pairedDifference', () => {
  it('gives the fixture: difference 2.775 ± 0.259609, against ± 2.501121 unpaired', () => {
    const got = pairedDifference(FIRST, SECOND);
    expect(got.n).toBe(8);
    expect(got.mean!).toBeCloseTo(2.775, 12);
    expect(got.sd!).toBeCloseTo(0.31053, 6);
    expect((got.ci95![1] - got.ci95![0]) / 2).toBeCloseTo(0.259609, 6);
    expect(got.unpairedHalfWidth!).toBeCloseTo(2.501121, 6);
    expect(got.varianceFactor!).toBeCloseTo(112.57, 2);
    expect(got.correlation!).toBeCloseTo(0.99692437, 8);
  });

  it('is exactly zero for identical scenarios', () => {
    const got = pairedDifference(FIRST, FIRST);
    expect([got.mean, got.sd, got.ci95]).toEqual([0, 0, [0, 0]]);
    expect(got.varianceFactor).toBe(Infinity);
    expect(got.correlation!).toBeCloseTo(1, 12);
  });

  it('leaves out pairs in which one scenario observed nothing', () => {
    expect(pairedDifference([1, ...FIRST, NaN], [NaN, ...SECOND, 2])).toEqual(pairedDifference(FIRST, SECOND));
  });

  it('says null where there is too little to say', () => {
    expect(pairedDifference([], []).mean).toBeNull();
    expect(pairedDifference([3], [1])).toMatchObject({ n: 1, mean: 2, sd: null, ci95: null });
    expect(pairedDifference([3, 3], [1, 1])).toMatchObject({ mean: 2, sd: 0, correlation: null, varianceFactor: null });
  });

  it('refuses scenarios with different numbers of replications', () => {
    expect(() => pairedDifference([1, 2], [1])).toThrow(SimError);
  });
});
