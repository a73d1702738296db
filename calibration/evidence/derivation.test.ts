import { describe, expect, it } from 'vitest';
import { checkDerivation } from './derivation.ts';
import { evaluateExpression } from './expression.ts';
import { isRecordId, valueAt } from './facts.ts';
import { allHoldOutRecords } from './hold-out-registry.ts';
import type { Derivation, DerivedRecord } from './record.ts';
import { allRecords } from './registry.ts';
import { TABLES } from './tables.ts';

const isDerived = (record: { readonly grade: string }): record is DerivedRecord => record.grade === 'derived';
const EVERY = [...allRecords(), ...allHoldOutRecords()];
const DERIVED = EVERY.filter(isDerived);

const derived = (derivation: Derivation, changes: Partial<DerivedRecord> = {}): DerivedRecord => ({
  ...DERIVED[0]!,
  id: 'D-test',
  value: 0.7,
  use: 'context',
  derivation,
  ...changes,
});

describe('derived records', () => {
  it('are many', () => {
    expect(DERIVED.length).toBeGreaterThan(70);
  });

  it.each(DERIVED.map((record) => [record.id, record] as const))(
    '%s follows from what it is derived from',
    (_, record) => {
      checkDerivation(record);
    },
  );

  it('carry arithmetic, but for three results of optimisation', () => {
    const inWords = DERIVED.filter(({ derivation }) => derivation.method !== undefined).map(({ id }) => id);
    expect(inWords).toEqual(['S1-D05', 'S1-D06', 'S1-D17']);
  });
});

/** Lowest and highest of what a reference stands for: the range of a record, the rounding of a cell. */
function limitsAt(reference: string): readonly number[] {
  const [, id, index] = /^([^[]+)(?:\[(\d+)\])?$/.exec(reference)!;
  const i = Number(index ?? 0);
  if (isRecordId(id!)) {
    const { range } = EVERY.find((record) => record.id === id)!;
    return [[range!.low].flat()[i]!, [range!.high].flat()[i]!];
  }
  const { columns } = TABLES.find(({ rows }) => rows.some(({ facts }) => facts.includes(id!)))!;
  const half = 0.5 * 10 ** -columns[i]!.decimals;
  return ['offices', 'persons'].includes(columns[i]!.unit)
    ? [valueAt(reference)]
    : [valueAt(reference) - half, valueAt(reference) + half];
}

/** How far an expression falls and rises when each name goes to its limits alone, joined as independent errors. */
function reachOf(expression: string, from: Derivation['from']): readonly [down: number, up: number] {
  const names = new Map(Object.entries(from).map(([name, reference]) => [name, valueAt(reference)]));
  const value = evaluateExpression(expression, names);
  let [down, up] = [0, 0];
  for (const [name, reference] of Object.entries(from)) {
    const shifts = limitsAt(reference).map(
      (x) => evaluateExpression(expression, new Map([...names, [name, x]])) - value,
    );
    down += Math.min(0, ...shifts) ** 2;
    up += Math.max(0, ...shifts) ** 2;
  }
  return [value - Math.sqrt(down), value + Math.sqrt(up)];
}

describe('ranges of derived values', () => {
  const propagated = DERIVED.filter((r) => r.uncertainty === 'propagated' && r.derivation.expression !== undefined);

  it.each(propagated.map((record) => [record.id, record] as const))('%s covers what its sources allow', (_, record) => {
    const expressions = [record.derivation.expression!].flat();
    const [lows, highs] = [[record.range!.low].flat(), [record.range!.high].flat()];
    const steps = [record.derivation.roundedTo ?? 0].flat();
    for (const [i, expression] of expressions.entries()) {
      const [low, high] = reachOf(expression, record.derivation.from);
      const slack = 0.05 * (high - low) + (steps[i] ?? steps[0]!);
      expect(lows[i]!).toBeLessThanOrEqual(low + slack);
      expect(highs[i]!).toBeGreaterThanOrEqual(high - slack);
    }
  });
});

describe('checkDerivation', () => {
  const from = { r: 'S0-149', f: 'S0-128' };

  it('accepts a value within the stated rounding and refuses one outside, naming the record', () => {
    const expression = 'r / f + 0.004';
    expect(() => checkDerivation(derived({ expression, from, roundedTo: 0.01 }))).not.toThrow();
    expect(() => checkDerivation(derived({ expression, from, roundedTo: 0.001 }))).toThrow(
      /^D-test: r \/ f \+ 0.004 gives 0.704, not 0.7\./,
    );
    expect(() => checkDerivation(derived({ expression, from }))).toThrow('D-test');
  });

  it('takes one expression and one rounding for each value of a list', () => {
    const expression = ['r / f', '1 - r / f'];
    const list = { value: [0.7, 0.3] };
    expect(() => checkDerivation(derived({ expression, from, roundedTo: [0.1, 0.1] }, list))).not.toThrow();
    expect(() => checkDerivation(derived({ expression: 'r / f', from }, list))).toThrow('1 expressions for 2 values');
  });

  it.each([
    ['an unknown name', { expression: 'r / g', from }, 'D-test: r / g uses the name g, which is not in `from`.'],
    ['an unknown fact', { expression: 'r', from: { r: 'S0-999' } }, 'There is no fact S0-999.'],
    ['a name it does not use', { expression: '0.7', from }, 'D-test does not use r.'],
    ['a list as a number', { expression: 'r', from: { r: 'S0-135' } }, 'S0-135 is not one number.'],
    ['a hold-out', { expression: 'r', from: { r: 'S0-219' } }, 'D-test is derived from the hold-out S0-219.'],
    ['a held-out row', { expression: 'r', from: { r: 'S2-082[0]' } }, 'D-test is derived from the hold-out S2-082[0].'],
    ['words', { method: 'thought', from: { r: 'S0-999' } }, 'There is no fact S0-999.'],
  ])('refuses %s', (_, derivation, message) => {
    expect(() => checkDerivation(derived(derivation))).toThrow(message);
  });
});

describe('valueAt', () => {
  it('reads numbers, numbers of a list and cells of a row', () => {
    expect(valueAt('S0-149')).toBe(17.5);
    expect(valueAt('S1-127[2]')).toBe(0.16);
    expect(valueAt('S2-157[0]')).toBe(-8.5);
  });

  it.each(['S1-127', 'S1-127[3]', 'S0-069', 'S2-100[0]', 'S0-149[1]', 'nothing'])('refuses %s', (reference) => {
    expect(() => valueAt(reference)).toThrow(reference);
  });
});
