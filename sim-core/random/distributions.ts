import { SimError } from '../fault/fault.ts';
import { erlang2Quantile } from './erlang2-quantile.ts';
import { hyperexponentialQuantile } from './hyperexponential-quantile.ts';
import { exp, log } from './maths.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Laws of handling times. The list is that of the scenario document, which this folder may not import. */
export type SamplerLaw = 'lognormal' | 'exponential' | 'fixed' | 'erlang2' | 'hyperexponential';

/** Small integers, so that the hot switch compares numbers and every sampler has one hidden class. */
const LAW_CODE: Readonly<Record<SamplerLaw, number>> = {
  fixed: 0,
  exponential: 1,
  lognormal: 2,
  erlang2: 3,
  hyperexponential: 4,
};

/** Turns one uniform into one handling time by inversion: more luck is never a shorter time. */
export class HandlingSampler {
  /** Mean of the law, in the caller's unit. */
  readonly mean: number;
  /** Mean of the square of the time, in the square of the caller's unit. */
  readonly secondMoment: number;
  private readonly code: number;
  /** Lognormal: standard deviation of the logarithm. Hyperexponential: share of the fast branch. Else 0. */
  private readonly shape: number;

  /** Use {@link createSampler}. */
  constructor(law: SamplerLaw, mean: number, cv: number) {
    const actualCv = cvOf(law, cv);
    this.mean = mean;
    this.secondMoment = mean * mean * (1 + actualCv * actualCv);
    this.code = LAW_CODE[law];
    this.shape = shapeOf(law, actualCv);
  }

  /**
   * The time below which the share u of all times lies; increasing in u.
   *
   * @param u - Strictly between 0 and 1.
   * @returns Time in the unit of the mean. 15 to 150 ns, allocates nothing.
   */
  quantile(u: number): number {
    switch (this.code) {
      case 0:
        return this.mean;
      case 1:
        return -this.mean * log(1 - u);
      case 2:
        return this.mean * exp(this.shape * (normalQuantile(u) - 0.5 * this.shape));
      case 3:
        return this.mean * 0.5 * erlang2Quantile(u);
      default:
        return this.mean * hyperexponentialQuantile(u, this.shape, 2 * this.shape, 2 * (1 - this.shape));
    }
  }
}

/**
 * A sampler of handling times.
 *
 * @param law - `hyperexponential` is the two-phase mixture with balanced means (each branch carries half the work).
 * @param mean - Mean time in any unit, finite, at least 0.
 * @param cv - Coefficient of variation; used by `lognormal` (at least 0) and `hyperexponential` (at least 1), ignored
 *   by the laws that fix it: fixed 0, erlang2 sqrt(1/2), exponential 1.
 * @throws {SimError} `bad-argument` if mean or cv is outside.
 * @see Allen (1990), Probability, Statistics and Queueing Theory, section 3.2.9, for balanced means.
 */
export function createSampler(law: SamplerLaw, mean: number, cv: number): HandlingSampler {
  if (!(mean >= 0 && mean < Infinity)) refuse(`The mean handling time is ${mean}. It must be a number of at least 0.`);
  const lowest = law === 'hyperexponential' ? 1 : 0;
  const used = law === 'lognormal' || law === 'hyperexponential';
  if (used && !(cv >= lowest && cv < Infinity)) {
    refuse(`The coefficient of variation is ${cv}. A ${law} law needs a number of at least ${lowest}.`);
  }
  return new HandlingSampler(law, mean, cv);
}

function cvOf(law: SamplerLaw, cv: number): number {
  switch (law) {
    case 'fixed':
      return 0;
    case 'exponential':
      return 1;
    case 'erlang2':
      return Math.sqrt(0.5);
    case 'lognormal':
    case 'hyperexponential':
      return cv;
    default:
      return law satisfies never;
  }
}

function shapeOf(law: SamplerLaw, cv: number): number {
  const square = cv * cv;
  if (law === 'lognormal') return Math.sqrt(log(1 + square));
  if (law === 'hyperexponential') return 0.5 * (1 + Math.sqrt((square - 1) / (square + 1)));
  return 0;
}

function refuse(detail: string): never {
  throw new SimError({ kind: 'bad-argument', detail });
}
