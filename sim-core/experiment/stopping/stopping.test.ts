import { describe, expect, it } from 'vitest';
import { uniformSequence } from '../../random/uniform-sequence.ts';
import { conductHere } from '../procedure/conduct.ts';
import { type EnoughRule, enoughReplications } from './enough-replications.ts';
import { plannedReplications } from './planned-replications.ts';
import { accuracyOf } from './precision.ts';
import { ReplicationCount } from './replication-count.ts';

/** The fixture of S3. */
const RUNS = [10.2, 9.1, 11.4, 8.7, 10.9, 9.8, 10.4, 9.5, 10.1, 10.0, 9.9, 10.3, 9.7, 10.6, 9.6];
const TENTH = { relative: 0.1, absolute: 0 };

function countOf(values: readonly number[], precision = TENTH): ReplicationCount {
  const count = new ReplicationCount(precision, 0.95);
  for (const value of values) count.add(value);
  return count;
}

describe('the number of replications of one figure', () => {
  it('is 7 for the fixture, confirmed after 12 runs and not before', () => {
    expect(countOf(RUNS)).toMatchObject({ candidate: 7, confirmedAfter: 12 });
    expect(countOf(RUNS.slice(0, 11))).toMatchObject({ candidate: 7, confirmedAfter: null });
    const { halfWidth, mean } = countOf(RUNS.slice(0, 7)).accuracy;
    expect(halfWidth / mean).toBeCloseTo(0.087713, 6);
  });

  it('begins anew after a look ahead that is not precise', () => {
    const lucky = [10, 10, 10, 10, 30, 10, 10, 10];
    expect(countOf(lucky)).toMatchObject({ candidate: null, confirmedAfter: null });
    expect(countOf(lucky.slice(0, 4)).candidate).toBe(3);
  });

  it('looks further ahead with more runs: five of a hundred', () => {
    const random = uniformSequence('look ahead');
    const values = Array.from({ length: 3000 }, () => 1 + random());
    const { candidate, confirmedAfter } = countOf(values, { relative: 0.01, absolute: 0 });
    expect(candidate).toBeGreaterThan(200);
    expect(confirmedAfter! - candidate!).toBe(Math.floor((5 * candidate!) / 100));
  });

  it('leaves out replications in which nothing was observed', () => {
    expect(countOf([NaN, ...RUNS, NaN])).toMatchObject({ candidate: 7, confirmedAfter: 12 });
  });
});

describe('the precision asked for', () => {
  it('is a share of the mean, whatever its sign', () => {
    const negative = accuracyOf(
      RUNS.map((x) => -x),
      TENTH,
      0.95,
    );
    expect(negative.allowed).toBeCloseTo(0.1 * Math.abs(negative.mean), 12);
    expect(negative.halfWidth / Math.abs(negative.mean)).toBeCloseTo(0.037618, 6);
  });

  it('is absolute near 0 and for differences', () => {
    const near = [0.2, -0.1, 0.3, 0.1];
    expect(accuracyOf(near, { relative: 0.1, absolute: 0.5 }, 0.95)).toMatchObject({
      target: 'absolute',
      allowed: 0.5,
    });
    expect(accuracyOf(RUNS, { relative: 0.1, absolute: 0.5 }, 0.95)).toMatchObject({ target: 'relative' });
    const difference = { relative: 0.1, absolute: 0.5, isDifference: true };
    expect(accuracyOf(RUNS, difference, 0.95)).toMatchObject({ target: 'absolute', allowed: 0.5 });
  });
});

describe('a plan from a pilot', () => {
  it('is (t S / h)², and never below the pilot', () => {
    expect(plannedReplications({ n: 10, sd: 3 }, 1, 0.95)).toBe(Math.ceil((2.262157 * 3) ** 2));
    expect(plannedReplications({ n: 10, sd: 0 }, 1, 0.95)).toBe(10);
    expect(() => plannedReplications({ n: 1, sd: 1 }, 1, 0.95)).toThrow('no plan can be made');
  });
});

describe('enough replications for several figures', () => {
  const rule: EnoughRule = { precisions: [TENTH, TENTH], level: 0.9, fewest: 10, budget: 500, batch: 10 };
  /** The first figure varies little, the second much. */
  const figures = (_: null, replication: number): number[] => {
    const random = uniformSequence(`enough ${replication}`);
    return [100 + random(), 10 * random()];
  };

  it('stop when all are precise together, and name the one that took longest', () => {
    const got = conductHere(enoughReplications(rule), figures);
    expect(got.isEnough).toBe(true);
    expect(got.levelEach).toBeCloseTo(0.95, 12);
    expect(got.binding).toBe(1);
    expect(got.figures[0]).toMatchObject({ needed: 3 });
    const { needed, halfWidth, mean, oneYear } = got.figures[1]!;
    expect(needed).toBeGreaterThan(40);
    expect(got.replications - needed!).toBeLessThan(5 + rule.batch);
    expect(halfWidth).toBeLessThanOrEqual(0.1 * mean);
    expect(oneYear![0]).toBeLessThan(mean - 3 * halfWidth);
  });

  it('say so when the budget ends first, and what it would have taken', () => {
    const got = conductHere(enoughReplications({ ...rule, budget: 20 }), figures);
    expect(got).toMatchObject({ isEnough: false, replications: 20, binding: 1 });
    expect(got.figures[1]).toMatchObject({ needed: null });
    expect(got.figures[1]!.expected).toBeGreaterThan(40);
  });

  it('need no more batches than it takes, whatever their size', () => {
    const needed = [1, 7, 40].map((batch) => {
      const got = conductHere(enoughReplications({ ...rule, batch }), figures);
      return got.figures.map((figure) => figure.needed);
    });
    expect(needed[1]).toEqual(needed[0]);
    expect(needed[2]).toEqual(needed[0]);
  });

  it('refuse a rule that can not be followed', () => {
    expect(() => conductHere(enoughReplications({ ...rule, budget: 5 }), figures)).toThrow('a budget of at least 10');
  });
});
