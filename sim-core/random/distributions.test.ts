import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { createSampler, type HandlingSampler } from './distributions.ts';
import { erlang2Quantile } from './erlang2-quantile.ts';
import type { SamplerLaw } from './handling-law.ts';
import { hyperexponentialQuantile } from './hyperexponential-quantile.ts';
import { PURPOSE } from './purposes.ts';
import { Streams } from './streams.ts';

interface LawCase {
  readonly law: SamplerLaw;
  readonly cv: number;
  /** Coefficient of variation the law really has. */
  readonly actualCv: number;
  /** Distribution function for mean 1, written out independently with the platform's functions. */
  readonly cdf: (x: number) => number;
}

/** Balanced-means mixture for cv 2: share of the fast phase. */
const FAST_SHARE = 0.5 * (1 + Math.sqrt(3 / 5));

const LAWS: readonly LawCase[] = [
  { law: 'exponential', cv: 7, actualCv: 1, cdf: (x) => 1 - Math.exp(-x) },
  { law: 'erlang2', cv: 7, actualCv: Math.SQRT1_2, cdf: (x) => 1 - (1 + 2 * x) * Math.exp(-2 * x) },
  { law: 'lognormal', cv: 0.5, actualCv: 0.5, cdf: (x) => lognormalCdf(x, 0.5) },
  { law: 'lognormal', cv: 1.5, actualCv: 1.5, cdf: (x) => lognormalCdf(x, 1.5) },
  { law: 'lognormal', cv: 3, actualCv: 3, cdf: (x) => lognormalCdf(x, 3) },
  {
    law: 'hyperexponential',
    cv: 2,
    actualCv: 2,
    cdf: (x) => 1 - FAST_SHARE * Math.exp(-2 * FAST_SHARE * x) - (1 - FAST_SHARE) * Math.exp(-2 * (1 - FAST_SHARE) * x),
  },
];

function lognormalCdf(x: number, cv: number): number {
  const sigma = Math.sqrt(Math.log(1 + cv * cv));
  return normalCdf(Math.log(x) / sigma + sigma / 2);
}

/** Simpson's rule on the density from 0; absolute error below 1e-12 for abs(z) < 8. */
function normalCdf(z: number): number {
  const steps = 2000;
  const h = z / steps;
  let sum = 1 + Math.exp((-z * z) / 2);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * Math.exp((-(i * h) * (i * h)) / 2);
  return 0.5 + (sum * h) / 3 / Math.sqrt(2 * Math.PI);
}

/** Mean of f(quantile(u)) over u: midpoints, ever finer towards both ends. */
function integrate(sampler: HandlingSampler, f: (x: number) => number): number {
  let total = 0;
  for (let level = 1; level <= 32; level++) {
    const width = 2 ** -(level + 1);
    const cells = level < 8 ? 4096 >> level : 64;
    for (let i = 0; i < cells; i++) {
      const u = width * (1 + (i + 0.5) / cells);
      total += ((f(sampler.quantile(u)) + f(sampler.quantile(1 - u))) * width) / cells;
    }
  }
  return total;
}

describe('HandlingSampler', () => {
  it('has the stated mean within 1e-4 and second moment within 1e-3, by integration over the uniform', () => {
    for (const { law, cv, actualCv } of LAWS) {
      const sampler = createSampler(law, 12, cv);
      const secondMoment = 144 * (1 + actualCv * actualCv);
      expect(sampler.secondMoment).toBeCloseTo(secondMoment, 9);
      expect(Math.abs(integrate(sampler, (x) => x) / 12 - 1), `${law} ${cv} mean`).toBeLessThan(1e-4);
      const got = integrate(sampler, (x) => x * x) / secondMoment;
      expect(Math.abs(got - 1), `${law} ${cv} second moment`).toBeLessThan(1e-3);
    }
  });

  it('undoes the closed-form distribution function within 2e-5, and within 1e-10 without the table', () => {
    for (const { law, cv, cdf } of LAWS) {
      const sampler = createSampler(law, 3, cv);
      for (let i = 1; i < 5000; i++) {
        const u = i / 5000 + 1e-6;
        expect(Math.abs(cdf(sampler.quantile(u) / 3) - u), `${law} ${cv} at ${u}`).toBeLessThan(2e-5);
      }
      for (const u of [1e-7, 1e-4, 0.01, 0.3, 0.5, 0.9, 0.9999, 1 - 1e-7]) {
        expect(Math.abs(cdf(sampler.exactQuantile(u) / 3) - u), `${law} ${cv} at ${u}`).toBeLessThan(1e-10);
      }
    }
  });

  it('draws times that pass Kolmogorov-Smirnov at 0.1 % against the closed form', () => {
    const n = 50_000;
    const streams = new Streams('ks');
    for (const { law, cv, cdf } of LAWS) {
      const sampler = createSampler(law, 1, cv);
      const times = Float64Array.from({ length: n }, (_, i) =>
        sampler.quantile(streams.uniform(PURPOSE.attributes, i, 0)),
      );
      times.sort();
      let distance = 0;
      for (let i = 0; i < n; i += 7) {
        distance = Math.max(distance, Math.abs(cdf(times[i]!) - (i + 0.5) / n));
      }
      expect(distance, `${law} ${cv}`).toBeLessThan(1.95 / Math.sqrt(n));
    }
  });

  it('never falls as the uniform rises, also from one 32-bit cell to the next and over the table edges', () => {
    const words = fc.integer({ min: 0, max: 0xfffffffe });
    const seams = [15, 16, 17, 512, 1007, 1008, 1009].map((cell) => cell * 4194304 - 1);
    for (const { law, cv } of LAWS) {
      const sampler = createSampler(law, 5, cv);
      const rises = (word: number) => {
        const low = sampler.quantile((word + 0.5) / 4294967296);
        const high = sampler.quantile((word + 1.5) / 4294967296);
        expect(high, `${law} ${cv} at ${word}`).toBeGreaterThanOrEqual(low);
      };
      fc.assert(fc.property(words, rises), { seed: 8, numRuns: 2000 });
      for (const seam of seams) rises(seam);
    }
  });

  it('gives the mean always when the law is fixed or the lognormal has no variation', () => {
    for (const u of [1e-9, 0.2, 0.999]) {
      expect(createSampler('fixed', 7, 2).quantile(u)).toBe(7);
      expect(createSampler('lognormal', 7, 0).quantile(u)).toBe(7);
      expect(createSampler('exponential', 0, 1).quantile(u)).toBe(0);
    }
  });

  it('is the exponential when a hyperexponential is asked for with coefficient of variation 1', () => {
    const mixture = createSampler('hyperexponential', 1, 1);
    const exponential = createSampler('exponential', 1, 1);
    for (const u of [0.001, 0.4, 0.9999]) expect(mixture.quantile(u)).toBeCloseTo(exponential.quantile(u), 10);
  });

  it('stays positive and finite over the whole range of a 32-bit uniform', () => {
    for (const { law, cv } of LAWS) {
      const sampler = createSampler(law, 1, cv);
      for (const word of [0, 1, 2, 4294967293, 4294967294, 4294967295]) {
        const x = sampler.quantile((word + 0.5) / 4294967296);
        expect(x > 0 && x < 10_000, `${law} ${cv}: ${x}`).toBe(true);
      }
    }
  });
});

describe('createSampler', () => {
  it('refuses a negative, infinite or missing mean and an impossible coefficient of variation', () => {
    expect(() => createSampler('exponential', -1, 1)).toThrow(SimError);
    expect(() => createSampler('exponential', NaN, 1)).toThrow(SimError);
    expect(() => createSampler('fixed', Infinity, 1)).toThrow(SimError);
    expect(() => createSampler('lognormal', 1, -0.1)).toThrow(SimError);
    expect(() => createSampler('hyperexponential', 1, 0.9)).toThrow(SimError);
    expect(() => createSampler('exponential', 1, -3)).not.toThrow();
  });
});

describe('erlang2Quantile', () => {
  it('gives known quantiles from 1e-9 to 1 - 1e-6', () => {
    const known: readonly (readonly [number, number])[] = [
      [1e-9, 4.472202623032765e-5],
      [1e-5, 0.004478816318457777],
      [0.01, 0.14855474025326595],
      [0.5, 1.6783469900166612],
      [0.9, 3.889720169867429],
      [0.999999, 16.68842079082944],
    ];
    for (const [u, y] of known) expect(Math.abs(erlang2Quantile(u) / y - 1), `at ${u}`).toBeLessThan(1e-7);
    for (const [u, y] of known.slice(2)) expect(Math.abs(erlang2Quantile(u) / y - 1), `at ${u}`).toBeLessThan(1e-11);
  });
});

describe('hyperexponentialQuantile', () => {
  it('undoes its distribution function for lopsided mixtures', () => {
    for (const [share, rate1, rate2] of [
      [0.01, 0.001, 5],
      [0.99, 50, 0.1],
      [0.5, 1, 1],
    ] as const) {
      for (const u of [1e-6, 0.1, 0.5, 0.98, 0.995, 1 - 1e-9]) {
        const x = hyperexponentialQuantile(u, share, rate1, rate2);
        const survive = share * Math.exp(-rate1 * x) + (1 - share) * Math.exp(-rate2 * x);
        expect(Math.abs(survive / (1 - u) - 1)).toBeLessThan(1e-11);
      }
    }
  });
});
