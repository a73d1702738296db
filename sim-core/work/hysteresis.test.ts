import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Hysteresis, type HysteresisRule } from './hysteresis.ts';

/** States of a switch over a list of values. */
function states(rule: HysteresisRule, values: readonly number[]): boolean[] {
  const one = new Hysteresis(rule);
  return values.map((value) => {
    one.judge(value);
    return one.isOn;
  });
}

/** The same said once more, looking back over the whole list each time. */
function naiveStates({ onAt, offAt, smallestDays }: HysteresisRule, values: readonly number[]): boolean[] {
  const on: boolean[] = [];
  values.forEach((value, day) => {
    const was = on[day - 1] ?? false;
    const sinceOff = on.lastIndexOf(false);
    const lasted = day - 1 - sinceOff;
    if (!was) on.push(value >= onAt);
    else if (lasted < smallestDays) on.push(true);
    else on.push(Number.isNaN(value) || value > offAt);
  });
  return on;
}

const rules = fc
  .record({
    onAt: fc.integer({ min: 1, max: 9 }),
    gap: fc.integer({ min: 1, max: 9 }),
    smallestDays: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ onAt, gap, smallestDays }) => ({ onAt, offAt: Math.max(0, onAt - gap), smallestDays }));
const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(Number.NaN)), {
  maxLength: 60,
  size: 'max',
});

describe('a switch with hysteresis', () => {
  it('goes on at its threshold and off at the lower one, and stays as it is between them', () => {
    const rule = { onAt: 10, offAt: 4, smallestDays: 1 };
    expect(states(rule, [9, 10, 5, 9, 4, 5, 9, 10])).toEqual([false, true, true, true, false, false, false, true]);
  });

  it('stays on for its smallest number of days', () => {
    expect(states({ onAt: 10, offAt: 4, smallestDays: 3 }, [10, 0, 0, 0])).toEqual([true, true, true, false]);
  });

  it('does as its naive twin', () => {
    fc.assert(
      fc.property(rules, values, (rule, list) => {
        expect(states(rule, list)).toEqual(naiveStates(rule, list));
      }),
    );
  });

  // Of two longer durations the longer need not be on whenever the shorter is: the shorter may have gone off and on again,
  // and its duration then begins anew.
  it('is on whenever it would be without a smallest duration', () => {
    fc.assert(
      fc.property(rules, values, (rule, list) => {
        const [free, held] = [{ ...rule, smallestDays: 1 }, rule].map((one) => states(one, list));
        free!.forEach((on, day) => void expect(on && !held![day]).toBe(false));
      }),
    );
  });
});
