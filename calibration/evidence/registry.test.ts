import { describe, expect, it } from 'vitest';
import { allHoldOutRecords, holdOutById } from './hold-out-registry.ts';
import { readRecords } from './read-records.ts';
import { recordSet } from './record-set.ts';
import { allRecords, choiceOf, evidenceById, listOf, numberOf } from './registry.ts';

const good = {
  id: 'A-one',
  statement: 'One',
  value: 1,
  unit: 'share',
  range: { low: 0, high: 1 },
  population: 'All',
  period: '2023',
  source: 'Because',
  grade: 'assumption',
  use: 'input',
} as const;

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('reading records', () => {
  it('accepts a complete record', () => {
    expect(readRecords('f', [good])).toEqual([good]);
  });

  it.each([
    ['no source', { ...good, source: ' ' }, 'f: A-one has no source. Add `source`.'],
    ['no unit', { ...good, unit: undefined }, 'f: A-one has no unit. Add `unit`.'],
    ['no population', { ...good, population: '' }, 'f: A-one has no population. Add `population`.'],
    ['no period', { ...good, period: '' }, 'f: A-one has no period. Add `period`.'],
    ['no value', { ...good, value: null }, 'f: A-one has no value. Add `value`.'],
    ['no range', { ...good, range: undefined }, 'f: A-one is a number without a range.'],
    ['a value outside its range', { ...good, value: 2 }, 'f: A-one has the value 2 outside 0 to 1.'],
    ['a value that is not a number', { ...good, value: Number.NaN }, 'f: A-one has the value NaN outside 0 to 1.'],
    ['a range of another shape', { ...good, value: [1, 1] }, 'f: A-one has a range of another shape'],
    ['a strange id', { ...good, id: 'one' }, 'f: one has no valid id.'],
    ['a grade that contradicts its id', { ...good, grade: 'evidence' }, 'f: A-one has the grade evidence.'],
    ['an unknown use', { ...good, use: 'other' }, 'f: A-one has the use other.'],
  ])('refuses a record with %s and names it', (_, record, message) => {
    expect(() => readRecords('f', [record])).toThrow(message);
  });

  it('refuses duplicates, wrong order and anything but a list', () => {
    expect(() => readRecords('f', [good, good])).toThrow('f: A-one occurs twice.');
    expect(() => readRecords('f', [good, { ...good, id: 'A-a' }])).toThrow('A-a stands after A-one');
    expect(() => readRecords('f', {})).toThrow('f is not a list.');
    expect(() => recordSet('s', [[good], [good]])).toThrow('s: A-one occurs in two files.');
  });
});

describe('the registry', () => {
  it('holds the evidence of both publications and the assumptions, without duplicates', () => {
    const ids = allRecords().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const prefix of ['S0-', 'S1-', 'D', 'A-']) expect(ids.some((id) => id.startsWith(prefix))).toBe(true);
  });

  it('holds no hold-out, neither by id nor by use', () => {
    const held = allHoldOutRecords().map(({ id }) => id);
    expect(held).toEqual(['S0-072', 'S0-111', 'S0-115', 'S0-162', 'S0-163', 'S0-173', 'S0-219', 'S0-222']);
    expect(allRecords().filter(({ id, use }) => held.includes(id) || use === 'hold-out')).toEqual([]);
    expect(allHoldOutRecords().every(({ use }) => use === 'hold-out')).toBe(true);
    expect(() => evidenceById('S0-219')).toThrow('calibration: there is no record S0-219.');
    expect(holdOutById('S0-219').value).toBe(0.66);
  });

  it('names the publication in every record that is not an assumption', () => {
    const records = allRecords().filter(({ grade }) => grade !== 'assumption');
    expect(records.length).toBeGreaterThan(120);
    const named = /(Proba samfunnsanalyse: Evaluering av Nasjonal oppfølgingsenhet|Nav-rapport 2\/2025)/;
    expect(records.filter(({ source }) => !named.test(source)).map(({ id }) => id)).toEqual([]);
  });

  it('gives every assumption a reason, and every choice its alternatives', () => {
    for (const record of allRecords().filter(({ grade }) => grade === 'assumption')) {
      expect(record.source.length, record.id).toBeGreaterThan(30);
      const choice = typeof record.value === 'string' || typeof record.value === 'boolean';
      if (choice) expect(record.alternatives, record.id).toContain(record.value);
    }
  });

  it('reads each shape with its own reader and says which one to use otherwise', () => {
    expect(numberOf('S0-128')).toBe(25);
    expect(listOf('S0-135')).toEqual([5, 12]);
    expect(choiceOf('S1-021')).toBe('tree-2018');
    expect(choiceOf('A-keep-partly-in-work')).toBe(true);
    expect(choiceOf('A-team-roles')).toEqual(['intake', 'followUp', 'followUp']);
    expect(() => numberOf('S0-135')).toThrow('S0-135 is not one number. Read it with listOf');
    expect(() => listOf('S0-128')).toThrow('Read it with numberOf');
    expect(() => choiceOf('S0-135')).toThrow('S0-135 is not a choice. Read it with listOf');
  });
});

describe('the evidence', () => {
  it('has every printed Cox coefficient with a hazard ratio that equals its exponential within rounding', () => {
    const cox = allRecords().filter(({ hazardRatio }) => hazardRatio !== undefined);
    const inTable = (n: number) => cox.filter(({ source }) => source.endsWith(`Appendix table ${n}`)).length;
    expect([1, 3, 4, 5].map(inTable)).toEqual([8, 11, 11, 11]);
    for (const { id, value, hazardRatio, standardError } of cox) {
      expect(typeof value === 'number' && standardError !== undefined && standardError >= 0, id).toBe(true);
      const ratio = hazardRatio!;
      const widest = (ratio + 0.0005) * (Math.exp(0.0005) - 1) + 0.0005;
      expect(Math.abs(Math.exp(value as number) - ratio), id).toBeLessThanOrEqual(widest);
    }
  });

  it.each(['A-age-band-shares', 'A-education-shares', 'S1-D08', 'S1-D09'])('has shares that sum to 1 in %s', (id) => {
    expect(sum(listOf(id))).toBeCloseTo(1, 9);
  });

  it.each([
    ['A-month-factors', 12],
    ['A-weekday-factors', 7],
    ['A-hour-factors', 24],
  ])('has levels with mean 1 in %s', (id, length) => {
    expect(listOf(id)).toHaveLength(length);
    expect(sum(listOf(id))).toBeCloseTo(length, 9);
  });

  it('gives the age bands 30–59 the derived share, and the teams the printed staffing', () => {
    expect(sum(listOf('A-age-band-shares').slice(1, 4))).toBeCloseTo(numberOf('S1-D01'), 9);
    expect(sum(listOf('A-team-fte'))).toBe(numberOf('S0-128'));
    const [smallest, largest] = listOf('S0-135');
    for (const fte of listOf('A-team-fte')) expect(fte >= smallest! && fte <= largest!).toBe(true);
  });

  it('has derived values that follow from what they are derived from', () => {
    const [all, p1Share] = [numberOf('S1-016'), listOf('S1-159')[0]!];
    const outcome = (column: number) => ['S1-127', 'S1-128', 'S1-129'].map((id) => listOf(id)[column]!);
    const [p1, other] = [listOf('S1-130')[1]!, listOf('S1-130')[2]!];
    const [profiled, decided] = listOf('S1-D05');
    expect(listOf('D0-08')[0]).toBeCloseTo(numberOf('S0-149') / numberOf('S0-128'), 3);
    expect(listOf('D0-08')[1]).toBeCloseTo(numberOf('S0-148') / numberOf('S0-128'), 3);
    expect(numberOf('D0-11')).toBeCloseTo(-Math.log(1 - numberOf('S0-218')) / 6, 4);
    expect(numberOf('D0-13')).toBeCloseTo(-Math.log(numberOf('S0-191')) / 4, 4);
    expect(listOf('D0-23')).toEqual([30 / numberOf('S0-128'), 43 / numberOf('S0-128')]);
    expect(numberOf('D0-25')).toBeCloseTo(-Math.log(1 - numberOf('S0-396')) / 6, 4);
    expect(numberOf('D0-26')).toBeCloseTo((numberOf('S0-181') * 7) / (365.25 / 12), 2);
    expect(numberOf('S1-D01')).toBeCloseTo(numberOf('S1-016') / numberOf('S1-015'), 9);
    expect(numberOf('S1-D03')).toBeCloseTo(all * p1Share, 6);
    expect(numberOf('S1-D07')).toBeCloseTo((decided! - numberOf('S1-125') * profiled!) / (1 - profiled!), 2);
    expect(numberOf('S1-D28')).toBeCloseTo(all * decided!, 6);
    expect(numberOf('S1-D29')).toBeCloseTo(all * p1Share * (1 - numberOf('S1-125')), 0);
    for (const i of [0, 1, 2]) {
      expect(listOf('S1-D08')[i]).toBeCloseTo(outcome(1)[i]! / p1, 4);
      expect(listOf('S1-D09')[i]).toBeCloseTo(outcome(2)[i]! / other, 4);
    }
    const mean = sum(listOf('S1-D09').map((share, i) => share * listOf('S1-D17')[i]!));
    expect(mean).toBeCloseTo(numberOf('S1-D07'), 2);
    const accepted = numberOf('D-intake-accept-share') * (1 - numberOf('A-single-parent-share'));
    expect(accepted).toBeCloseTo(numberOf('S1-125'), 4);
    expect([numberOf('D-age-from'), numberOf('D-age-to')]).toEqual(listOf('S1-065'));
    const weeks = (months: number) => Math.round((months * 365.25) / 12 / 7);
    expect(numberOf('D-checkpoint-message-week')).toBe(weeks(numberOf('S0-080')));
    expect(numberOf('D-checkpoint-tailored-week')).toBe(weeks(numberOf('S0-089')));
    expect(numberOf('A-checkpoint-review-week')).toBe(weeks(numberOf('S0-082')));
  });
});
