import { describe, expect, it } from 'vitest';
import { evidenceById } from '../evidence/registry.ts';
import { type Prior, priorDensity, priorOf, priorQuantile } from './prior.ts';

const triangle: Prior = { law: 'triangular', low: 2, mode: 3, high: 6 };
const wide: Prior = { law: 'log-triangular', low: 1, mode: 4, high: 20 };
const normal: Prior = { law: 'normal', low: -0.14, mode: -0.1, high: -0.06 };
const points = Array.from({ length: 20_000 }, (_, i) => (i + 0.5) / 20_000);
const mean = (prior: Prior, of = (x: number) => x) =>
  points.reduce((sum, u) => sum + of(priorQuantile(prior, u)), 0) / points.length;

describe('a prior', () => {
  it('has the mean of its law: a triangle that of its corners, also on the log scale, a normal law its middle', () => {
    expect(mean(triangle)).toBeCloseTo((2 + 3 + 6) / 3, 6);
    expect(mean(wide, Math.log)).toBeCloseTo((Math.log(1) + Math.log(4) + Math.log(20)) / 3, 6);
    expect(mean(normal)).toBeCloseTo(-0.1, 9);
  });

  it('stays within its ends, and a normal law has 95 % between them', () => {
    expect([priorQuantile(triangle, 1e-12), priorQuantile(triangle, 1 - 1e-12)].map((x) => x.toFixed(4))).toEqual([
      '2.0000',
      '6.0000',
    ]);
    expect(priorQuantile(normal, 0.025)).toBeCloseTo(-0.14, 9);
    expect(priorQuantile(normal, 0.975)).toBeCloseTo(-0.06, 9);
  });

  it.each([
    ['triangular', triangle, (x: number) => x],
    ['log-triangular', wide, Math.log],
    ['normal', normal, (x: number) => x],
  ])('has a density that is the slope of its distribution: %s', (_law, prior, scale) => {
    const slope = (u: number): number =>
      2e-5 / (scale(priorQuantile(prior, u + 1e-5)) - scale(priorQuantile(prior, u - 1e-5)));
    const factors = [0.05, 0.2, 0.5, 0.8, 0.97].map((u) => slope(u) / priorDensity(prior, priorQuantile(prior, u)));
    for (const factor of factors) expect(factor / factors[0]!).toBeCloseTo(1, 4);
  });

  it('is nothing outside a triangle', () => {
    expect([1.9, 6.1].map((x) => priorDensity(triangle, x))).toEqual([0, 0]);
    expect([-1, 0, 0.9, 21].map((x) => priorDensity(wide, x))).toEqual([0, 0, 0, 0]);
  });

  it('follows from the record: printed errors are normal, wide ranges on the log scale, others triangular', () => {
    expect(priorOf(evidenceById('S0-234'))).toMatchObject({ law: 'normal', mode: 0.314 });
    expect(priorOf(evidenceById('A-task-assessment-mean'))).toMatchObject({ law: 'log-triangular' });
    expect(priorOf(evidenceById('A-women-share'))).toMatchObject({ law: 'triangular' });
    expect(priorOf(evidenceById('A-month-factors'), 11)).toMatchObject({ low: 0.75, high: 1 });
    expect(priorOf(evidenceById('S0-181'))).toBeUndefined();
    expect(priorOf(evidenceById('A-calendar'))).toBeUndefined();
  });
});
