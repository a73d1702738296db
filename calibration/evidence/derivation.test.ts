import { describe, expect, it } from 'vitest';
import { checkDerivation } from './derivation.ts';
import { valueAt } from './facts.ts';
import { allHoldOutRecords } from './hold-out-registry.ts';
import type { Derivation, DerivedRecord } from './record.ts';
import { allRecords } from './registry.ts';

const isDerived = (record: { readonly grade: string }): record is DerivedRecord => record.grade === 'derived';
const DERIVED = [...allRecords(), ...allHoldOutRecords()].filter(isDerived);

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
