import { describe, expect, it } from 'vitest';
import { lcg } from '../../sim-core/test/lcg.ts';
import { correlationLimit, indistinguishablePairs } from './indistinguishable.ts';
import { effectiveSampleSize } from './weighted.ts';

/** Sets of parameters p0, p1, … drawn independently of each other. */
function independent(count: number, sets: number, seed: number) {
  const next = lcg(seed);
  return Array.from({ length: count }, (_, k) => ({
    name: `p${k}`,
    values: Array.from({ length: sets }, () => next(1e9) / 1e9),
  }));
}

describe('indistinguishablePairs', () => {
  it('names the pair of which the evidence fixes the product alone', () => {
    const inputs = independent(20, 400, 1);
    const [a, b] = [inputs[3]!.values, inputs[8]!.values];
    const weights = a.map((value, i) => Math.exp(-0.5 * (((value + 0.5) * (b[i]! + 0.5) - 1) / 0.15) ** 2));
    const pairs = indistinguishablePairs(inputs, weights);
    expect(pairs).toEqual([{ a: 'p3', b: 'p8', correlation: expect.any(Number) }]);
    expect(pairs[0]!.correlation).toBeLessThan(-0.6);
  });

  it('takes rank correlation: a monotone change of one parameter changes nothing', () => {
    const [one, other] = independent(2, 300, 2) as [
      { name: string; values: number[] },
      { name: string; values: number[] },
    ];
    const tied = { name: 'tied', values: one.values.map((value, i) => value + 0.5 * other.values[i]!) };
    const curved = { name: 'tied', values: tied.values.map((value) => Math.exp(5 * value)) };
    const weights = one.values.map((value) => 1 + value);
    expect(indistinguishablePairs([one, curved], weights)).toEqual(indistinguishablePairs([one, tied], weights));
    expect(indistinguishablePairs([one, tied], weights)[0]!.correlation).toBeGreaterThan(0.8);
  });

  it('finds none among 70 independent parameters, however unequal the weights, in 9 of 10 ensembles or more', () => {
    const ensembles = Array.from({ length: 10 }, (_, seed) => {
      const inputs = independent(71, 250, 100 + seed);
      const weights = inputs[70]!.values.map((u) => Math.exp(3 * u));
      return indistinguishablePairs(inputs.slice(0, 70), weights).length;
    });
    expect(ensembles.filter((found) => found > 0).length).toBeLessThanOrEqual(1);
  });

  it('puts the strongest first and leaves out what never varies', () => {
    const [a, b] = independent(2, 200, 3);
    const values = a!.values;
    const loose = { name: 'loose', values: values.map((value, i) => value - b!.values[i]!) };
    const flat = { name: 'flat', values: values.map(() => 4) };
    const pairs = indistinguishablePairs(
      [a!, loose, { name: 'copy', values }, flat],
      values.map(() => 1),
    );
    expect(pairs.map((pair) => [pair.a, pair.b])).toEqual([
      ['p0', 'copy'],
      ['p0', 'loose'],
      ['loose', 'copy'],
    ]);
    expect(
      indistinguishablePairs(
        [a!],
        values.map(() => 1),
      ),
    ).toEqual([]);
  });
});

describe('correlationLimit', () => {
  it('is 0.3 for many effective sets and grows as they become few', () => {
    expect(correlationLimit(70, 400)).toBe(0.3);
    expect(correlationLimit(70, 100)).toBeCloseTo(0.43, 2);
    expect(correlationLimit(2, 25)).toBeCloseTo(0.4, 1);
    expect(effectiveSampleSize([1, 1])).toBe(2);
  });
});
