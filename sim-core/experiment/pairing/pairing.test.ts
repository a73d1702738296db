import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../random/normal-quantile.ts';
import { uniformSequence } from '../../random/uniform-sequence.ts';
import { normalCdf } from '../normal-cdf.ts';
import { pairedDifference } from '../paired-difference.ts';
import { conductHere } from '../procedure/conduct.ts';
import { againstBase, againstBestOther, allPairs } from './contrasts.ts';
import { type KimNelsonRule, kimNelson, kimNelsonConstants } from './kim-nelson.ts';
import { ocbaAllocation, steerByOcba } from './ocba.ts';

const A = [52.1, 48.3, 55.0, 50.2, 49.7, 53.3, 47.9, 51.6];
const B = [49.0, 46.1, 51.8, 47.5, 47.1, 50.4, 45.2, 48.8];
const C = B.map((x) => x + 10);

describe('several scenarios on the same luck', () => {
  it('against the base have the paired interval at a level that holds for all together', () => {
    const one = againstBase([B, A], 0.95);
    expect(one.levelEach).toBe(0.95);
    expect(one.contrasts[0]!.interval).toEqual(pairedDifference(A, B).ci95);
    const two = againstBase([B, A, C], 0.95);
    expect(two.levelEach).toBeCloseTo(0.975, 12);
    expect(two.contrasts[0]!.interval![1]).toBeGreaterThan(one.contrasts[0]!.interval![1]);
    expect(two.contrasts[1]).toMatchObject({ first: 2, second: 0, sd: expect.closeTo(0, 10) });
  });

  it('against each other are k (k − 1) / 2 comparisons', () => {
    const { contrasts, levelEach } = allPairs([A, B, C, A], 0.94);
    expect(levelEach).toBeCloseTo(0.99, 12);
    expect(contrasts.map(({ first, second }) => [first, second])).toEqual([
      [1, 0],
      [2, 0],
      [2, 1],
      [3, 0],
      [3, 1],
      [3, 2],
    ]);
  });

  it('that are identical differ by exactly 0', () => {
    expect(againstBase([A, A], 0.95).contrasts[0]).toMatchObject({ mean: 0, sd: 0, interval: [0, 0] });
  });

  it('against the best of the others show the best, and rule out the rest', () => {
    const more = againstBestOther([A, B, C], 'more', 0.95);
    expect(more[2]!.interval[0]).toBe(0);
    expect(more[2]!.interval[1]).toBeGreaterThan(6);
    expect(more[0]!.interval[1]).toBe(0);
    const less = againstBestOther([A, B, C], 'less', 0.95);
    expect(less.map(({ interval }) => interval[0] === 0)).toEqual([false, true, false]);
  });

  it('leave everything possible after one replication', () => {
    for (const { interval } of againstBestOther([[1], [2]], 'less', 0.95))
      expect(interval).toEqual([-Infinity, Infinity]);
  });

  it('take two at least', () => {
    expect(() => againstBase([A], 0.95)).toThrow('There is nothing to compare');
  });
});

/** Normal figures with a common part of luck. */
const MEANS = [10, 10.5, 11, 12];
function correlated(seed: string): (scenario: number, replication: number) => number[] {
  const rows: number[][] = [];
  return (scenario, replication) => {
    rows[replication] ??= rowOf(`${seed} ${replication}`);
    return [rows[replication]![scenario]!];
  };
}
function rowOf(seed: string): number[] {
  const random = uniformSequence(seed);
  const common = normalQuantile(random());
  return MEANS.map((mean) => mean + 2 * common + 0.7 * normalQuantile(random()));
}

describe('the choice of the best by Kim and Nelson', () => {
  const rule: KimNelsonRule = {
    scenarios: 4,
    better: 'less',
    indifference: 0.5,
    level: 0.95,
    first: 10,
    budget: 2000,
    batch: 1,
  };

  it('has the constants of the fixture', () => {
    expect(kimNelsonConstants(4, 10, 0.95).eta).toBeCloseTo(0.56468, 5);
    expect(kimNelsonConstants(4, 10, 0.95).hSquared).toBeCloseTo(10.164243, 4);
    expect(kimNelsonConstants(10, 20, 0.95).eta).toBeCloseTo(0.302934, 6);
    expect(kimNelsonConstants(10, 20, 0.95).hSquared).toBeCloseTo(11.511485, 5);
  });

  it('rules the far ones out early and promises the best', () => {
    const choice = conductHere(kimNelson(rule), correlated('choice'));
    expect(choice).toMatchObject({ best: 0, isGuaranteed: true, left: [0] });
    expect(choice.outAfter[3]).toBeLessThanOrEqual(choice.outAfter[1]!);
    expect(choice.replications[3]).toBe(choice.outAfter[3]);
  });

  it('finds the best at the promised rate or more: in 95 of 100 cases', () => {
    const repeats = 200;
    const right = Array.from({ length: repeats }, (_, i) => conductHere(kimNelson(rule), correlated(`rate ${i}`)));
    expect(right.every(({ isGuaranteed }) => isGuaranteed)).toBe(true);
    expect(right.filter(({ best }) => best === 0).length / repeats).toBeGreaterThanOrEqual(0.95);
  });

  it('does not depend on how many replications are asked for at a time', () => {
    const [one, ten] = [1, 10].map((batch) => conductHere(kimNelson({ ...rule, batch }), correlated('choice')));
    expect(ten).toMatchObject({ best: one!.best, outAfter: one!.outAfter });
  });

  it('says that the budget was too small instead of choosing', () => {
    const choice = conductHere(kimNelson({ ...rule, indifference: 0.01, budget: 12 }), correlated('choice'));
    expect(choice.isGuaranteed).toBe(false);
    expect(choice.left.length).toBeGreaterThan(1);
    expect(choice.left).toContain(choice.best);
  });

  it('takes either of two that are level when their race is over, and does not run them to the end of the budget', () => {
    const values = correlated('level');
    const twins = (scenario: number, replication: number) => values(scenario === 3 ? 3 : 0, replication);
    const choice = conductHere(kimNelson(rule), twins);
    expect(choice).toMatchObject({ best: 0, isGuaranteed: true, outAfter: [null, 10, 10, expect.any(Number)] });
    expect(choice.replications[0]).toBeLessThan(100);
  });

  it('refuses what can not be promised, and figures that are not observed', () => {
    expect(() => conductHere(kimNelson({ ...rule, indifference: 0 }), correlated('choice'))).toThrow(
      'can not be promised',
    );
    expect(() => conductHere(kimNelson(rule), () => [Number.NaN])).toThrow('gave nothing to compare');
  });
});

describe('a budget steered by OCBA', () => {
  it('is divided as in the fixture', () => {
    const shares = ocbaAllocation([10, 11, 12, 15], [3, 3, 4, 4], 1000, 'less');
    expect(shares.map((n) => Number(n.toFixed(1)))).toEqual([410.5, 389.0, 172.9, 27.7]);
  });

  it('goes to those that are hard to tell apart, is used to the last replication, and finds the best', () => {
    const rule = { scenarios: 4, better: 'less', first: 5, step: 10, budget: 400 } as const;
    const { best, replications, probability } = conductHere(steerByOcba(rule), correlated('ocba'));
    expect(best).toBe(0);
    expect(replications.reduce((sum, n) => sum + n, 0)).toBe(400);
    expect(replications[1]).toBeGreaterThan(2 * replications[3]!);
    expect(probability).toBeGreaterThan(0.8);
    expect(() => conductHere(steerByOcba({ ...rule, budget: 19 }), correlated('ocba'))).toThrow('Give at least 20');
  });

  it('copes with scenarios that do not vary or do not differ', () => {
    const rule = { scenarios: 3, better: 'more', first: 3, step: 5, budget: 30 } as const;
    const { replications, best } = conductHere(steerByOcba(rule), (scenario) => [scenario === 2 ? 1 : 0]);
    expect([best, replications.reduce((sum, n) => sum + n, 0)]).toEqual([2, 30]);
    expect(conductHere(steerByOcba(rule), () => [1]).probability).toBe(0);
    expect(() => conductHere(steerByOcba(rule), () => [Number.NaN])).toThrow('gave nothing to compare');
  });
});

describe('the normal distribution function', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.959963984540054, 0.025],
    [5, 0.9999997133484281],
  ])('of %d is %d', (x, p) => expect(normalCdf(x)).toBeCloseTo(p, 12));
});
