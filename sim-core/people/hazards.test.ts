import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageGiven } from '../test/passage-given.ts';

const HAZARD = { fromMin: Float64Array.of(0, 100, 250), perMin: Float64Array.of(0.01, 0.002, 0.03) };

/** Hazard of a person at a time. */
function hazardAt(time: number, before: number, after: number, changesAt: number): number {
  const piece = time < 100 ? 0 : time < 250 ? 1 : 2;
  return HAZARD.perMin[piece]! * (time < changesAt ? before : after);
}

describe('passageMin', () => {
  it('is the time at which the summed hazard of small steps reaches the threshold', () => {
    const step = 0.01;
    const ratio = fc.double({ min: 0.2, max: 3, noNaN: true });
    const change = fc.oneof(fc.constant(0), fc.constant(Infinity), fc.double({ min: 1, max: 400, noNaN: true }));
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        ratio,
        ratio,
        change,
        (threshold, before, after, changesAt) => {
          let time = 0;
          for (let sum = 0; sum < threshold && time < 5000; time += step) {
            sum += hazardAt(time + step / 2, before, after, changesAt) * step;
          }
          expect(Math.abs(passageGiven(HAZARD, threshold, before, after, changesAt) - time)).toBeLessThan(0.1);
        },
      ),
      { seed: 3, numRuns: 60 },
    );
  });

  it('is never when the hazard ends', () => {
    const ends = { fromMin: Float64Array.of(0, 10), perMin: Float64Array.of(0.1, 0) };
    expect(passageGiven(ends, 0.999, 1, 1, Infinity)).toBeCloseTo(9.99, 9);
    expect(passageGiven(ends, 1.001, 1, 1, Infinity)).toBe(Infinity);
    expect(passageGiven(ends, 0.5, 0, 0, 5)).toBe(Infinity);
    expect(passageGiven({ fromMin: Float64Array.of(0), perMin: Float64Array.of(0) }, 1e-9, 1, 1, 7)).toBe(Infinity);
  });

  it('comes earlier for a higher hazard ratio and later for a higher threshold', () => {
    for (let i = 1; i < 50; i++) {
      const [ratio, threshold] = [i / 20, i / 25];
      expect(passageGiven(HAZARD, 1, ratio + 0.05, 1, 300)).toBeLessThanOrEqual(passageGiven(HAZARD, 1, ratio, 1, 300));
      expect(passageGiven(HAZARD, threshold + 0.04, 1, 1, 0)).toBeGreaterThan(passageGiven(HAZARD, threshold, 1, 1, 0));
    }
  });
});
