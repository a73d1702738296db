import { describe, expect, it } from 'vitest';
import { allHoldOutRecords, holdOutById } from './hold-out-registry.ts';
import { INPUT_FILES, inputRecordById } from './input-records.ts';
import { PUBLICATIONS } from './publications.ts';
import { readRecords } from './read-records.ts';
import type { EvidenceRecord, PublishedRecord } from './record.ts';
import { recordSet } from './record-set.ts';
import { allRecords, choiceOf, evidenceById, listOf, numberOf } from './registry.ts';

/** Every record kept away from fitting. */
const HOLD_OUTS = [
  'D0-01 D0-03 D0-05 D0-06 D0-07 D0-10 D0-12 D0-21 D0-22 S0-072 S0-111 S0-115 S0-162 S0-163 S0-173 S0-194',
  'S0-219 S0-222 S0-255 S0-256 S0-258 S0-272 S0-273 S0-274 S0-275 S0-276 S0-277 S0-279 S0-280 S0-281 S0-287',
  'S0-288 S0-295 S0-328 S0-329 S0-335 S0-337 S1-087 S1-095 S1-096 S1-097 S1-143 S1-154 S1-155 S1-156 S1-157',
  'S1-163 S1-164 S1-168 S1-170 S1-D24 S2-098 S2-219 S2-237 S2-321 S4-080 S4-081 S4-082 S4-100 S4-103 S4-114',
  'S4-115 S4-128 S4-132 S4-133 S4-138 S4-141 S4-142 S4-D06',
].flatMap((line) => line.split(' '));

const good = {
  id: 'A-one',
  statement: 'One',
  value: 1,
  unit: 'share',
  range: { low: 0, high: 1 },
  population: 'All',
  period: '2023',
  reason: 'Because',
  grade: 'assumption',
  use: 'input',
} as const;
const evidence = {
  ...good,
  id: 'S0-001',
  uncertainty: 'rounding',
  publication: 'noe-evaluation',
  place: 'table 1',
  grade: 'evidence',
} as const;
const derivation = { expression: 'a', from: { a: 'S0-001' } };
const derived = { ...evidence, id: 'D0-01', grade: 'derived', derivation } as const;

/** Records and hold-outs. */
const EVERY: readonly EvidenceRecord[] = [...allRecords(), ...allHoldOutRecords()];
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('reading records', () => {
  it('accepts a complete record', () => {
    expect(readRecords('f', [good])).toEqual([good]);
    expect(readRecords('f', [derived, evidence])).toEqual([derived, evidence]);
  });

  it.each([
    ['no reason', { ...good, reason: ' ' }, 'f: A-one has no reason. Add `reason`.'],
    ['no publication', { ...evidence, publication: '' }, 'f: S0-001 has no publication. Add `publication`.'],
    ['an unknown publication', { ...evidence, publication: 'x' }, 'f: S0-001 cites x. Use a key of'],
    ['no place', { ...evidence, place: undefined }, 'f: S0-001 has no place. Add `place`.'],
    ['no kind of range', { ...evidence, uncertainty: undefined }, 'f: S0-001 does not say what its range is.'],
    ['an unknown kind of range', { ...evidence, uncertainty: 'x' }, 'f: S0-001 has the uncertainty x.'],
    ['no derivation', { ...derived, derivation: undefined }, 'f: D0-01 is derived without a derivation.'],
    [
      'no arithmetic',
      { ...derived, derivation: { from: { a: 'S0-001' } } },
      'f: D0-01 needs an expression or a method.',
    ],
    ['no origin', { ...derived, derivation: { expression: '1', from: {} } }, 'what it is derived from'],
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
  it('holds the evidence of every publication and the assumptions, without duplicates', () => {
    const ids = allRecords().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const prefix of ['S0-', 'S1-', 'S2-', 'S3-', 'S4-', 'D', 'A-']) {
      expect(ids.filter((id) => id.startsWith(prefix)).length, prefix).toBeGreaterThan(10);
    }
  });

  it('holds no hold-out, neither by id nor by use', () => {
    const held = allHoldOutRecords().map(({ id }) => id);
    expect(held).toEqual(HOLD_OUTS);
    expect(allRecords().filter(({ id, use }) => held.includes(id) || use === 'hold-out')).toEqual([]);
    expect(allHoldOutRecords().every(({ use }) => use === 'hold-out')).toBe(true);
    expect(() => evidenceById('S0-219')).toThrow('calibration: there is no record S0-219.');
    expect(holdOutById('S0-219').value).toBe(0.66);
  });

  it('cites every publication, and the one of 2015 for context only', () => {
    const cited = allRecords().filter((record) => record.grade !== 'assumption');
    expect([...new Set(cited.map(({ publication }) => publication))].sort()).toEqual(Object.keys(PUBLICATIONS));
    const old = cited.filter(({ publication }) => publication === 'expert-group-2015');
    expect(old.filter(({ use }) => use !== 'context')).toEqual([]);
  });

  it('gives every assumption a reason, and every choice its alternatives', () => {
    for (const record of allRecords()) {
      if (record.grade !== 'assumption') continue;
      expect(record.reason.length, record.id).toBeGreaterThan(30);
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
  it('gives 95 % limits to every number with a printed standard error', () => {
    for (const record of EVERY) {
      if (record.grade !== 'evidence' || record.standardError === undefined) continue;
      const { id, value, range, standardError, uncertainty } = record;
      const width = 1.96 * Math.max(standardError, 0.0005);
      const limits = [(value as number) - width, (value as number) + width];
      expect(uncertainty, id).toBe('sampling');
      for (const [i, limit] of [range!.low, range!.high].entries()) {
        expect(Math.abs((limit as number) - limits[i]!), id).toBeLessThanOrEqual(0.001);
      }
    }
  });

  it('gives every share from a survey the limits its sample allows, never narrower than rounding', () => {
    const surveys = EVERY.filter((record) => record.grade === 'evidence' && record.sampleSize !== undefined);
    expect(surveys.length).toBeGreaterThan(40);
    for (const { id, value, range, sampleSize } of surveys as PublishedRecord[]) {
      const [values, lows, highs] = [[value].flat(), [range!.low].flat(), [range!.high].flat()] as number[][];
      for (const [i, share] of values!.entries()) {
        if (share > 1) continue; // a count beside its share
        const [low, high] = wilsonLimits(share, [sampleSize!].flat()[i] ?? [sampleSize!].flat()[0]!);
        expect(lows![i]!, id).toBeLessThanOrEqual(Math.max(0, Math.min(low, share)) + 0.0006);
        expect(highs![i]!, id).toBeGreaterThanOrEqual(Math.min(1, high) - 0.0006);
        expect(highs![i]! - lows![i]!, id).toBeGreaterThan(0.009);
      }
    }
  });

  it('calls nothing exact that has a width', () => {
    for (const { id, range, ...record } of EVERY) {
      if (record.grade === 'assumption' || record.uncertainty !== 'exact') continue;
      expect(range!.low, id).toEqual(record.value);
      expect(range!.high, id).toEqual(record.value);
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

  it('takes over the one published association for every age above the first', () => {
    const odds = numberOf('S2-D11');
    expect(listOf('A-association-immigrant-age')).toEqual([1, odds, odds, odds, odds]);
  });

  it('has standard decisions by outcome that give the share over all outcomes', () => {
    const mean = sum(listOf('S1-D09').map((share, i) => share * listOf('S1-D17')[i]!));
    expect(mean).toBeCloseTo(numberOf('S1-D07'), 2);
  });

  it('puts the review in the week of the printed month', () => {
    const weeks = Math.round((numberOf('S0-082') * 365.25) / 12 / 7);
    expect(numberOf('A-checkpoint-review-week')).toBe(weeks);
  });
});

/** 95 % limits of a share. @see Wilson (1927), Journal of the American Statistical Association 22 */
function wilsonLimits(share: number, answers: number): readonly [low: number, high: number] {
  const z = 1.96;
  const centre = (share + (z * z) / (2 * answers)) / (1 + (z * z) / answers);
  const spread = Math.sqrt((share * (1 - share)) / answers + (z * z) / (4 * answers * answers));
  const width = (z * spread) / (1 + (z * z) / answers);
  return [centre - width, centre + width];
}

describe('the input records', () => {
  it('are all records with the use input or fit, and no other', () => {
    const inputs = allRecords().filter(({ use }) => use === 'input' || use === 'fit');
    const ids = INPUT_FILES.flat().map(({ id }) => id);
    expect([...ids].sort()).toEqual(inputs.map(({ id }) => id).sort());
    expect(() => inputRecordById('D0-08')).toThrow('input records: there is no record D0-08.');
  });
});
