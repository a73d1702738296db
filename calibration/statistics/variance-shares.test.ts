import { describe, expect, it } from 'vitest';
import { lcg } from '../../sim-core/test/lcg.ts';
import { type VarianceShares, varianceShares } from './variance-shares.ts';

/** Uniform numbers for a test, always the same. */
function uniforms(seed: number): () => number {
  const next = lcg(seed);
  return () => next(1e9) / 1e9;
}

/** Standard normal numbers by Box and Muller. */
function normals(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A function of uniform inputs x1, x2, … on [0, 1] studied from one random sample. */
function study(
  count: number,
  samples: number,
  f: (x: readonly number[]) => number,
  options: { seed: number; degree?: number; resamples?: number; weight?: (x: readonly number[]) => number },
): VarianceShares {
  const random = uniforms(options.seed);
  const rows = Array.from({ length: samples }, () => Array.from({ length: count }, random));
  const inputs = Array.from({ length: count }, (_, k) => ({ name: `x${k + 1}`, values: rows.map((row) => row[k]!) }));
  const { degree = 3, resamples = 5, weight = () => 1 } = options;
  return varianceShares(inputs, rows.map(f), rows.map(weight), { degree, resamples, random });
}

const shareOf = (shares: VarianceShares, name: string) => shares.ranking.find((one) => one.name === name)!;

describe('varianceShares', () => {
  it('finds the indices of the Ishigami function: 0.3139, 0.4424 and 0, and leaves its interaction to the rest', () => {
    const ishigami = (x: readonly number[]): number => {
      const [a = 0, b = 0, c = 0] = x.map((u) => (2 * u - 1) * Math.PI);
      return Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a);
    };
    const shares = study(3, 1000, ishigami, { seed: 1, degree: 10 });
    expect(shares.ranking.map(({ name }) => name)).toEqual(['x2', 'x1', 'x3']);
    expect(Math.abs(shareOf(shares, 'x1').share - 0.3139)).toBeLessThan(0.04);
    expect(Math.abs(shareOf(shares, 'x2').share - 0.4424)).toBeLessThan(0.04);
    expect(Math.abs(shareOf(shares, 'x3').share)).toBeLessThan(0.01);
    expect(Math.abs(shares.rest - 0.2437)).toBeLessThan(0.06);
    expect(shares.explained + shares.rest).toBe(1);
  });

  it('finds the indices of the g-function of Sobol with a = 0, 1, 4.5, 9, 99, 99, 99, 99', () => {
    const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
    const g = (x: readonly number[]) => a.reduce((all, ai, i) => (all * (Math.abs(4 * x[i]! - 2) + ai)) / (1 + ai), 1);
    const partial = a.map((ai) => 1 / 3 / (1 + ai) ** 2);
    const total = partial.reduce((all, v) => all * (1 + v), 1) - 1;
    const shares = study(8, 1000, g, { seed: 2, degree: 6 });
    for (const [i, v] of partial.entries()) {
      const { share } = shareOf(shares, `x${i + 1}`);
      expect(Math.abs(share - v / total), `x${i + 1}`).toBeLessThan(i < 2 ? 0.05 : 0.02);
    }
  });

  it('from 250 samples of 70 inputs recovers the 5 that matter, in their order', { timeout: 120_000 }, () => {
    const coefficients = [1, 0.8, 0.6, 0.45, 0.35];
    const normal = normals(uniforms(33));
    const signal = coefficients.reduce((sum, c) => sum + (c * c) / 12, 0);
    const noiseShare = 0.2;
    const sd = Math.sqrt((signal * noiseShare) / (1 - noiseShare));
    const linear = (x: readonly number[]) => coefficients.reduce((sum, c, k) => sum + c * x[k]!, 0) + sd * normal();
    const shares = study(70, 250, linear, { seed: 3, resamples: 40 });
    expect(shares.ranking.slice(0, 5).map(({ name }) => name)).toEqual(['x1', 'x2', 'x3', 'x4', 'x5']);
    for (const [k, c] of coefficients.entries()) {
      const truth = ((c * c) / 12 / signal) * (1 - noiseShare);
      const { share, low, high } = shareOf(shares, `x${k + 1}`);
      expect(Math.abs(share - truth), `x${k + 1}`).toBeLessThan(0.06);
      expect(low).toBeLessThan(share);
      expect(high).toBeGreaterThan(share);
      expect(high - low).toBeLessThan(0.2);
    }
    for (const { share } of shares.ranking.slice(5)) expect(Math.abs(share)).toBeLessThan(0.01);
    expect(Math.abs(shares.rest - noiseShare)).toBeLessThan(0.06);
    expect(shares.predicted).toBeGreaterThan(0.7);
    expect(shares.predicted).toBeLessThan(shares.explained);
  });

  it('claims nothing in pure noise, in 9 of 10 samples or more', () => {
    const normal = normals(uniforms(44));
    const claims = Array.from({ length: 10 }, (_, seed) => study(70, 250, normal, { seed: 100 + seed, resamples: 1 }));
    expect(claims.filter(({ explained }) => explained > 0.005).length).toBeLessThanOrEqual(1);
    for (const { explained, predicted } of claims) {
      expect(explained).toBeLessThan(0.06);
      expect(predicted).toBeLessThan(0.06);
    }
  });

  it('gives the shares under the distribution the weights aim at, not the one that was drawn from', () => {
    // Drawn uniform: x1 and x2 have half each. Aimed at the density 12 (1 − u)² u of x1, with variance 1/25.
    const weight = ([u = 0]: readonly number[]) => (1 - u) ** 2 * u;
    const sum = ([u = 0, v = 0]: readonly number[]) => u + v;
    const shares = study(2, 1500, sum, { seed: 6, weight });
    const truth = 1 / 25 / (1 / 25 + 1 / 12);
    expect(Math.abs(shareOf(shares, 'x1').share - truth)).toBeLessThan(0.03);
    expect(Math.abs(shareOf(shares, 'x2').share - (1 - truth))).toBeLessThan(0.03);
    expect(Math.abs(shareOf(study(2, 1500, sum, { seed: 6 }), 'x1').share - 0.5)).toBeLessThan(0.03);
  });

  it('keeps its resolution where the weights leave only a corner of an input', () => {
    const inCorner = ([u = 0]: readonly number[]) => 1 - Math.exp(-30 * u); // uniform under the weights
    const shares = study(2, 1500, (x) => (inCorner(x) - 0.5) ** 2, {
      seed: 10,
      weight: ([u = 0]) => Math.exp(-30 * u),
    });
    expect(shareOf(shares, 'x1').share).toBeGreaterThan(0.97);
    expect(shares.predicted).toBeGreaterThan(0.97);
  });

  it('finds a share without slope, and a choice between two values', () => {
    const shares = study(4, 400, ([u = 0, v = 0]) => 12 * (u - 0.5) ** 2 + (v > 0.7 ? 1 : 0), { seed: 7 });
    const [curve, step] = [144 / 180, 0.21]; // variances of the two parts
    expect(Math.abs(shareOf(shares, 'x1').share - curve / (curve + step))).toBeLessThan(0.05);
    const binary = varianceShares(
      [{ name: 'b', values: Array.from({ length: 60 }, (_, i) => i % 2) }],
      Array.from({ length: 60 }, (_, i) => 3 * (i % 2)),
      new Array<number>(60).fill(1),
      { random: uniforms(8), resamples: 5 },
    );
    expect(binary.ranking[0]!.share).toBeCloseTo(1, 9);
  });

  it('is the same for the same seed', () => {
    const once = () => study(3, 100, ([u = 0]) => u, { seed: 9 });
    expect(once()).toEqual(once());
  });

  it('covers the true share in about 90 % of samples', { timeout: 120_000 }, () => {
    const normal = normals(uniforms(55));
    const noisy = ([u = 0, v = 0]: readonly number[]) => u + 0.6 * v + 0.25 * normal();
    const truth = 1 / 12 / (1 / 12 + 0.03 + 0.0625);
    const covers = Array.from({ length: 60 }, (_, seed) => {
      const { low, high } = shareOf(study(3, 100, noisy, { seed: 500 + seed, resamples: 40, degree: 2 }), 'x1');
      return low <= truth && truth <= high;
    }).filter(Boolean).length;
    expect(covers).toBeGreaterThanOrEqual(47); // 3 standard errors below 54
    expect(covers).toBeLessThan(60);
  });

  it('says what is wrong with its arguments', () => {
    const random = uniforms(1);
    const flat = new Array<number>(50).fill(1);
    const rising = flat.map((_, i) => i);
    const x = [{ name: 'tasks.scale', values: rising }];
    expect(() => varianceShares(x, flat, flat, { random })).toThrow(/The output is 1 in every sample/);
    expect(() => varianceShares(x, [...rising.slice(1), NaN], flat, { random })).toThrow(/output needs 50 finite/);
    expect(() => varianceShares(x, rising.slice(1), flat, { random })).toThrow(/output needs 50 finite/);
    expect(() => varianceShares([{ name: 'tasks.scale', values: [1] }], rising, flat, { random })).toThrow(
      /tasks\.scale/,
    );
    expect(() => varianceShares(x, rising, [9, ...flat.slice(1).fill(0)], { random })).toThrow(
      /1\.0 effective samples/,
    );
  });
});
