import { describe, expect, it } from 'vitest';
import { FIELDS, SimError } from '../../sim-core/contract.ts';
import { readNumber, ruleOf, typedText } from './number-rule.ts';

const field = (path: string) => FIELDS.find((one) => one.path === path)!;

describe('the rule of a number', () => {
  it('takes shares as per cent, whatever shape they have', () => {
    expect(ruleOf(field('people.womenShare'))).toEqual({ least: 0, most: 100, isWhole: false, divisor: 100 });
    expect(ruleOf(field('staff.absenceShare'))).toEqual({ least: 0, most: 95, isWhole: false, divisor: 100 });
    expect(ruleOf(field('people.ageBandShares'))).toMatchObject({ most: 100, divisor: 100 });
    expect(ruleOf(field('run.measuredDays'))).toEqual({ least: 1, most: 3650, isWhole: true, divisor: 1 });
    expect(() => ruleOf(field('staff.closing'))).toThrow(SimError);
  });

  it('gives back what was typed, to the last digit', () => {
    const rule = ruleOf(field('people.womenShare'));
    for (const text of ['13,27', '7', '0,1', '99,999']) {
      const read = readNumber(text, rule);
      expect(read.ok && typedText(read.value, rule)).toBe(text);
    }
    expect(readNumber('13,27', rule)).toEqual({ ok: true, value: 0.1327 });
  });

  it('shows every default of the field table so that it is read back as the same number', () => {
    const plain = FIELDS.filter(({ default: value }) => typeof value === 'number');
    expect(plain.length).toBeGreaterThan(80);
    for (const one of plain) {
      const rule = ruleOf(one);
      expect(readNumber(typedText(one.default as number, rule), rule), one.path).toEqual({
        ok: true,
        value: one.default,
      });
    }
  });

  it('says what is wrong in the unit that is typed', () => {
    expect(readNumber('101', ruleOf(field('people.womenShare')))).toEqual({
      ok: false,
      fault: { kind: 'range', read: 101, least: 0, most: 100 },
    });
    expect(readNumber('', ruleOf(field('tasks.scale')))).toEqual({ ok: false, fault: { kind: 'empty' } });
    expect(readNumber('1,5', ruleOf(field('run.measuredDays')))).toEqual({ ok: false, fault: { kind: 'not-whole' } });
  });
});
