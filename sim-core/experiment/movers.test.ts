import { describe, expect, it } from 'vitest';
import type { PersonWaits } from '../model/person-waits.ts';
import { moversBetween } from './movers.ts';
import { isSampleTooSmall, sampleError } from './sample-error.ts';

const DAY = 1440;

function waits(ids: readonly number[], firstContactDays: readonly number[]): PersonWaits {
  const size = ids.length;
  const zeros = () => new Uint8Array(size);
  return {
    size,
    id: Float64Array.from(ids),
    firstContactMin: Float64Array.from(firstContactDays, (days) => days * DAY),
    helpMin: new Float64Array(size).fill(Number.NaN),
    registeredMin: new Float64Array(size).fill(Infinity),
    outcome: Uint8Array.from(ids, (id) => id % 3),
    needsMore: zeros(),
    man: zeros(),
    age: new Uint8Array(size).fill(35),
    immigrant: zeros(),
    laidOff: zeros(),
  };
}

describe('moversBetween', () => {
  it('lays the same people side by side, and leaves out who is in one run only', () => {
    const movers = moversBetween(
      waits([1, 2, 3, 5, 8], [1, 10, 4, 2, Infinity]),
      waits([2, 3, 4, 5, 8], [3, 9, 1, 2.5, 6]),
      'firstContactMin',
    );
    expect(movers.all).toEqual({
      persons: 4,
      lessShare: 0.5,
      longerShare: 0.25,
      meanChangeMin: (DAY * (-7 + 5 + 0.5)) / 3,
    });
    expect(movers.stable.persons).toBe(1);
    expect(movers.laidOff.persons).toBe(0);
  });

  it('counts who still waits in one run only as waiting longer there, and in both as the same', () => {
    const movers = moversBetween(waits([1, 2], [Infinity, Infinity]), waits([1, 2], [Infinity, 3]), 'firstContactMin');
    expect(movers.all).toEqual({ persons: 2, lessShare: 0.5, longerShare: 0, meanChangeMin: NaN });
  });

  it('passes over people without the delay', () => {
    expect(moversBetween(waits([1], [1]), waits([1], [1]), 'helpMin').all.persons).toBe(0);
  });
});

describe('the error of a sample of offices', () => {
  it('is none where all offices are simulated or each has its size’s share', () => {
    expect(sampleError({ sizes: [1, 2, 3], parts: [3, 1, 2], count: 3 })).toBe(0);
    expect(sampleError({ sizes: [1, 2, 3], parts: [2, 4, 6], count: 30 })).toBe(0);
  });

  it('is Cochran’s standard error of a ratio estimate', () => {
    // ratio 1; residuals 1, -1, 0; (30 / 3) sqrt(2 * 3 * 0.9 / 2)
    expect(sampleError({ sizes: [1, 2, 3], parts: [2, 1, 3], count: 30 })).toBeCloseTo(10 * Math.sqrt(2.7), 12);
  });

  it('makes a difference that drowns in it too small a sample', () => {
    expect(isSampleTooSmall(3, 2)).toBe(true);
    expect(isSampleTooSmall(-5, 2)).toBe(false);
    expect(isSampleTooSmall(5, Infinity)).toBe(true);
  });
});
