import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReserveRule, ReserveStay } from './reserve-stay.ts';

const RULE: ReserveRule = {
  onAt: 10,
  offAt: 4,
  smallestDays: 1,
  once: false,
  fte: 5,
  noticeDays: 0,
  trainingDays: 0,
  startProductivity: 1,
  rampDays: 0,
  longestStayDays: Infinity,
  capFteDays: Infinity,
};

/** What the reserve does on each day: `.` away, `c` called, `h` here. */
function days(rule: Partial<ReserveRule>, values: readonly number[]): string {
  const stay = new ReserveStay({ ...RULE, ...rule });
  return values
    .map((value) => {
      stay.judge(value);
      if (stay.isHere) return 'h';
      return stay.isCalled ? 'c' : '.';
    })
    .join('');
}

/** What a head gets done on each day. */
function output(rule: Partial<ReserveRule>, values: readonly number[]): number[] {
  const stay = new ReserveStay({ ...RULE, ...rule });
  return values.map((value) => {
    stay.judge(value);
    return stay.productivity;
  });
}

describe('a reserve', () => {
  it('comes at the call and goes at the release', () => {
    expect(days({}, [9, 10, 5, 4, 5, 10, 4])).toBe('.hh..h.');
  });

  it('comes after its notice, which is not withdrawn', () => {
    expect(days({ noticeDays: 2 }, [10, 0, 0, 0])).toBe('cch.');
  });

  it('stays its smallest stay, counted from when it came', () => {
    expect(days({ noticeDays: 1, smallestDays: 3 }, [10, 0, 0, 0, 0])).toBe('chhh.');
  });

  it('leaves after its longest stay, and comes again only after the release threshold', () => {
    expect(days({ longestStayDays: 2 }, [10, 10, 10, 10, 4, 10])).toBe('hh...h');
  });

  it('gives no more FTE-days than its lender allows', () => {
    expect(days({ capFteDays: 14 }, [10, 10, 10, 0, 10])).toBe('hh...');
  });

  it('is called once only on a day, and goes when its stay is over', () => {
    expect(days({ once: true, longestStayDays: 2 }, [9, 10, 11, 12, 13])).toBe('.hh..');
  });

  it('calls and releases nobody while the value is not known', () => {
    expect(days({}, [Number.NaN, 10, Number.NaN, 4])).toBe('.hh.');
  });

  it('learns: training without work, then growth to 1, and keeps what it has learnt', () => {
    const rule = { trainingDays: 1, startProductivity: 0.5, rampDays: 2 };
    expect(output(rule, [10, 10, 10, 10, 10])).toEqual([0, 0.5, 0.75, 1, 1]);
    expect(output(rule, [10, 10, 4, 10, 10])).toEqual([0, 0.5, 0, 0.75, 1]);
  });

  it('never gives more than its cap, stays shorter than its smallest stay, or longer than its longest', () => {
    const rules = fc.record({
      noticeDays: fc.integer({ min: 0, max: 3 }),
      smallestDays: fc.integer({ min: 1, max: 4 }),
      longestStayDays: fc.constantFrom(4, 6, Infinity),
      capFteDays: fc.constantFrom(20, 60, Infinity),
    });
    fc.assert(
      fc.property(rules, fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60, size: 'max' }), (rule, list) => {
        const seen = days(rule, list);
        expect(seen.replaceAll(/[^h]/g, '').length * RULE.fte).toBeLessThanOrEqual(rule.capFteDays);
        const stays = seen.match(/h+(?=[.c])/g) ?? []; // ended before the list did
        for (const stay of stays) {
          expect(stay.length).toBeLessThanOrEqual(rule.longestStayDays);
          if (rule.capFteDays === Infinity) expect(stay.length).toBeGreaterThanOrEqual(rule.smallestDays);
        }
      }),
    );
  });
});
