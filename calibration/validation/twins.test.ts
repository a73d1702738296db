import { describe, expect, it } from 'vitest';
import { lcg } from '../../sim-core/test/lcg.ts';
import { coxFit } from './cox.ts';
import { coxScore } from './cox-score.ts';
import { kaplanMeier, meanSurvival, survivalAt } from './kaplan-meier.ts';
import { ascending, type CoxData, type Ties } from './survival-data.ts';

/** Persons with few distinct times (many ties), some entering late, two covariates. */
function tiedData(seed: number, persons: number): CoxData {
  const pick = lcg(seed);
  const rows = Array.from({ length: persons }, () => {
    const entry = Math.max(0, pick(12) - 6);
    return { entry, exit: entry + 1 + pick(8), event: pick(3) > 0 ? 1 : 0, a: pick(2), b: pick(30) / 10 };
  });
  return {
    entry: Float64Array.from(rows, (row) => row.entry),
    exit: Float64Array.from(rows, (row) => row.exit),
    event: Uint8Array.from(rows, (row) => row.event),
    names: ['a', 'b'],
    covariates: [Float64Array.from(rows, (row) => row.a), Float64Array.from(rows, (row) => row.b)],
  };
}

const timesOf = ({ exit, event }: CoxData): number[] =>
  [...new Set(exit.filter((_, i) => event[i] === 1))].sort((x, y) => x - y);
const atRisk = ({ entry, exit }: CoxData, t: number): number[] =>
  [...exit.keys()].filter((i) => entry[i]! < t && t <= exit[i]!);

/** The log partial likelihood by its definition. */
function naiveLogLikelihood(data: CoxData, beta: readonly number[], ties: Ties): number {
  const eta = (i: number): number => beta.reduce((sum, b, j) => sum + b * data.covariates[j]![i]!, 0);
  const total = (rows: readonly number[]): number => rows.reduce((sum, i) => sum + Math.exp(eta(i)), 0);
  let sum = 0;
  for (const t of timesOf(data)) {
    const dying = atRisk(data, t).filter((i) => data.exit[i] === t && data.event[i] === 1);
    dying.forEach((i, k) => {
      const gone = ties === 'efron' ? (k / dying.length) * total(dying) : 0;
      sum += eta(i) - Math.log(total(atRisk(data, t)) - gone);
    });
  }
  return sum;
}

describe('the walk through time', () => {
  const beta = [0.4, -0.3];
  it.each([
    [1, 'efron'],
    [2, 'efron'],
    [3, 'breslow'],
    [4, 'breslow'],
  ] as const)('gives likelihood and derivatives as by definition, with delayed entry (data %i, %s)', (seed, ties) => {
    const data = tiedData(seed, 80);
    const order = { byExit: ascending(data.exit), byEntry: ascending(data.entry) };
    const score = coxScore(data, order, beta, ties);
    expect(score.logLikelihood).toBeCloseTo(naiveLogLikelihood(data, beta, ties), 8);
    const h = 1e-4;
    beta.forEach((_, j) => {
      const at = (step: number) => beta.map((b, k) => (k === j ? b + step : b));
      const slope = (naiveLogLikelihood(data, at(h), ties) - naiveLogLikelihood(data, at(-h), ties)) / (2 * h);
      expect(score.gradient[j]).toBeCloseTo(slope, 4);
      beta.forEach((__, l) => {
        const [up, down] = [coxScore(data, order, at(h), ties), coxScore(data, order, at(-h), ties)];
        const curvature = (down.gradient[l]! - up.gradient[l]!) / (2 * h);
        expect(score.information[j]![l]).toBeCloseTo(curvature, 4);
      });
    });
  });

  it.each([5, 6, 7])('gives the product-limit estimate as by definition, with delayed entry (data %i)', (seed) => {
    const data = tiedData(seed, 60);
    const curve = kaplanMeier(data);
    expect(curve.times).toEqual(timesOf(data));
    let share = 1;
    let greenwood = 0;
    curve.times.forEach((t, k) => {
      const n = atRisk(data, t).length;
      const d = atRisk(data, t).filter((i) => data.exit[i] === t && data.event[i] === 1).length;
      share *= 1 - d / n;
      greenwood += d / (n * (n - d));
      expect([curve.atRisk[k], curve.events[k]]).toEqual([n, d]);
      expect(curve.survival[k]).toBeCloseTo(share, 12);
      if (share > 0) expect(curve.standardErrors[k]).toBeCloseTo(share * Math.sqrt(greenwood), 12);
    });
  });
});

describe('the mean of a curve', () => {
  it('is its area over the length of the stretch', () => {
    const curve = kaplanMeier({
      entry: new Float64Array(4),
      exit: Float64Array.of(1, 2, 3, 4),
      event: Uint8Array.of(1, 1, 1, 1),
    });
    expect(meanSurvival(curve, 0.5, 2.5).share).toBeCloseTo((0.5 * 1 + 1 * 0.75 + 0.5 * 0.5) / 2, 12);
    expect(meanSurvival(curve, 2.2, 2.4).share).toBe(survivalAt(curve, 2).share);
  });
});

describe('known ratios', () => {
  it('are recovered from exponential times with delayed entry and censoring, quickly and within their standard errors', () => {
    const pick = lcg(11);
    const uniform = () => (pick(1 << 24) + 0.5) / (1 << 24);
    const known = [0.5, -0.25, 0.1, 0, -0.4, 0.3, 0.02, -0.6, 0.8];
    const persons = 50_000;
    const covariates = known.map(() => Float64Array.from({ length: persons }, () => (uniform() < 0.4 ? 1 : 0)));
    const rows = Array.from({ length: 2 * persons }, (_, i) => i % persons).flatMap((i) => {
      const eta = known.reduce((sum, b, j) => sum + b * covariates[j]![i]!, 0);
      const time = -Math.log(uniform()) / Math.exp(eta);
      const [entry, end] = [Math.max(0, uniform() - 0.5), 1 + uniform()];
      return time > entry ? [{ i, entry, exit: Math.min(time, end), event: time < end ? 1 : 0 }] : [];
    });
    const data: CoxData = {
      names: known.map((_, j) => `x${j}`),
      covariates: covariates.map((column) => Float64Array.from(rows, ({ i }) => column[i]!)),
      entry: Float64Array.from(rows, (row) => row.entry),
      exit: Float64Array.from(rows, (row) => row.exit),
      event: Uint8Array.from(rows, (row) => row.event),
    };
    const fit = coxFit(data);
    expect(fit.persons).toBeGreaterThan(80_000);
    known.forEach((beta, j) => {
      expect(fit.standardErrors[j]).toBeLessThan(0.015);
      expect(Math.abs(fit.coefficients[j]! - beta)).toBeLessThan(3 * fit.standardErrors[j]!);
    });
  });
});
