import type { HandlingLaw } from '../scenario/document.ts';
import type { Simjs, SimjsRandom } from './simjs-adapter.ts';

/**
 * All chance of one reference run, from one Mersenne twister: another generator and other ways of sampling than the
 * product's keyed streams, so that nothing but the model is shared.
 */
export class Luck {
  private readonly random: SimjsRandom;

  /** @param seed whole number, 0 to 2^32 − 1. */
  constructor(simjs: Simjs, seed: number) {
    this.random = new simjs.Random(seed);
  }

  /** Evenly in (0, 1). */
  uniform(): number {
    return this.random.genrandReal3();
  }

  /** True with probability `share`. */
  chance(share: number): boolean {
    return this.uniform() < share;
  }

  /** Exponential with the given mean; Infinity for a mean of Infinity. */
  exponential(mean: number): number {
    return -Math.log(this.uniform()) * mean;
  }

  /** Gamma with mean 1; 1 itself for no variation. */
  gammaFactor(cv: number): number {
    return cv === 0 ? 1 : this.random.gamma(1 / (cv * cv), cv * cv);
  }

  /** Index drawn with the given shares; the last one takes what rounding leaves. */
  pick(shares: ArrayLike<number>): number {
    let left = this.uniform();
    for (let i = 0; i < shares.length - 1; i++) {
      left -= shares[i]!;
      if (left < 0) return i;
    }
    return shares.length - 1;
  }

  /** A handling time of a law, in the unit of its mean. */
  handlingTime(law: HandlingLaw, mean: number, cv: number): number {
    switch (law) {
      case 'fixed':
        return mean;
      case 'exponential':
        return this.exponential(mean);
      case 'erlang2':
        return this.exponential(mean / 2) + this.exponential(mean / 2);
      case 'lognormal': {
        const variance = Math.log(1 + cv * cv);
        return mean * Math.exp(this.random.normal(-variance / 2, Math.sqrt(variance)));
      }
      case 'hyperexponential': {
        // Two phases with balanced means: each carries half of the work.
        const share = 0.5 * (1 + Math.sqrt((cv * cv - 1) / (cv * cv + 1)));
        return this.exponential(mean / (2 * (this.chance(share) ? share : 1 - share)));
      }
      default:
        return law satisfies never;
    }
  }

  /**
   * Time of the first event of a hazard that is constant between breaks: by forgetfulness, each piece gets a fresh
   * exponential, and one that reaches past the piece does not count.
   *
   * @param breaks starts of the pieces, increasing; time counts from the first.
   * @param rateFrom hazard in the piece that starts at the given break, per minute.
   * @returns minutes on the scale of `breaks`; Infinity if the event never comes.
   */
  firstEvent(breaks: readonly number[], rateFrom: (breakMin: number) => number): number {
    for (let i = 0; i < breaks.length; i++) {
      const rate = rateFrom(breaks[i]!);
      const eventMin = rate > 0 ? breaks[i]! + this.exponential(1 / rate) : Infinity;
      if (eventMin < (breaks[i + 1] ?? Infinity)) return eventMin;
    }
    return Infinity;
  }
}
