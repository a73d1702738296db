import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitCrossing } from './limit-crossing.ts';

const OFF = Number.NaN;

/** So many days of the same value. */
function days(count: number, value: number): number[] {
  return Array.from({ length: count }, () => value);
}

describe('limitCrossing', () => {
  it('gives every number of a rise and fall known by hand', () => {
    const values = [1, 2, 12, 14, 20, 16, 13, 11, 9, 8, 7, 6, 5];
    expect(limitCrossing(values, 10)).toEqual({
      brokenOnDay: 2,
      recoveredOnDay: 8,
      daysOver: 6,
      areaOver: 2 + 4 + 10 + 6 + 3 + 1,
      peak: 20,
      peakOnDay: 4,
    });
  });

  it('counts a value at the limit as within it', () => {
    expect(limitCrossing(days(9, 10), 10)).toMatchObject({ brokenOnDay: Infinity, daysOver: 0, areaOver: 0 });
  });

  it('takes four days in a row over it for no breach, five for one', () => {
    const four = [...days(4, 11), 9, ...days(4, 11), 9];
    expect(limitCrossing(four, 10)).toMatchObject({ brokenOnDay: Infinity, recoveredOnDay: NaN, daysOver: 8 });
    expect(limitCrossing([9, ...days(5, 11)], 10)).toMatchObject({ brokenOnDay: 1, recoveredOnDay: Infinity });
  });

  it('is not ended by four days within it, and is by five', () => {
    const paused = [...days(5, 11), ...days(4, 9), 11, ...days(5, 9)];
    expect(limitCrossing(paused, 10)).toMatchObject({ brokenOnDay: 0, recoveredOnDay: 10 });
    expect(limitCrossing(paused.slice(0, -1), 10).recoveredOnDay).toBe(Infinity);
  });

  it('dates the recovery from the last of two breaches, and the breach from the first', () => {
    const twice = [...days(6, 11), ...days(6, 9), ...days(7, 12), ...days(5, 10)];
    expect(limitCrossing(twice, 10)).toMatchObject({ brokenOnDay: 0, recoveredOnDay: 19, peak: 12, peakOnDay: 12 });
  });

  it('passes over days off: they neither end a row nor go on with it', () => {
    const weekend = [11, 11, 11, OFF, OFF, 11, 11, OFF, 9, 9, OFF, 9, 9, 9];
    expect(limitCrossing(weekend, 10)).toMatchObject({ brokenOnDay: 0, recoveredOnDay: 8, daysOver: 5, areaOver: 5 });
    expect(limitCrossing(days(9, OFF), 10)).toEqual({
      brokenOnDay: Infinity,
      recoveredOnDay: NaN,
      daysOver: 0,
      areaOver: 0,
      peak: NaN,
      peakOnDay: NaN,
    });
  });

  it('agrees with a search of all windows of five days', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 60 }), (values) => {
        const isRow = (from: number, value: number): boolean =>
          from + 5 <= values.length && values.slice(from, from + 5).every((one) => one === value);
        const first = values.findIndex((_, from) => isRow(from, 1));
        const last = values.findLastIndex((_, from) => isRow(from, 1));
        const back = values.findIndex((_, from) => from > last && isRow(from, 0));
        const { brokenOnDay, recoveredOnDay } = limitCrossing(values, 0.5);
        expect(brokenOnDay).toBe(first < 0 ? Infinity : first);
        expect(recoveredOnDay).toBe(last < 0 ? NaN : back < 0 ? Infinity : back);
      }),
      { numRuns: 500 },
    );
  });

  it('never comes later, ends earlier, lasts shorter or is less deep with more load, or with a stricter limit', () => {
    const series = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 6 })), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(series, (steps) => {
        const light = limitCrossing(
          steps.map(([value]) => value),
          10,
        );
        const heavy = limitCrossing(
          steps.map(([value, more]) => value + more),
          10,
        );
        const strict = limitCrossing(
          steps.map(([value]) => value),
          8,
        );
        for (const worse of [heavy, strict]) {
          expect(worse.brokenOnDay).toBeLessThanOrEqual(light.brokenOnDay);
          expect(worse.daysOver).toBeGreaterThanOrEqual(light.daysOver);
          expect(worse.areaOver).toBeGreaterThanOrEqual(light.areaOver);
          if (light.brokenOnDay === Infinity) continue;
          expect(worse.recoveredOnDay).toBeGreaterThanOrEqual(light.recoveredOnDay);
        }
        if (steps.length > 0) expect(heavy.peak).toBeGreaterThanOrEqual(light.peak);
      }),
      { numRuns: 500 },
    );
  });
});
