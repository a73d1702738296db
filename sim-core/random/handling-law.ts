import { erlang2Quantile } from './erlang2-quantile.ts';
import { hyperexponentialQuantile } from './hyperexponential-quantile.ts';
import { exp, log } from './maths.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Laws of handling times. The list is that of the scenario document, which this folder may not import. */
export type SamplerLaw = 'lognormal' | 'exponential' | 'fixed' | 'erlang2' | 'hyperexponential';

/**
 * Coefficient of variation a law really has.
 *
 * @param cv - Wanted value; the laws that fix theirs ignore it: fixed 0, erlang2 sqrt(1/2), exponential 1.
 */
export function actualCv(law: SamplerLaw, cv: number): number {
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

/**
 * Quantile of a law with mean 1, to about 1e-12.
 *
 * @param cv - As in {@link actualCv}; at least 1 for `hyperexponential`, the two-phase mixture with balanced means
 *   (each phase carries half of the work).
 * @param u - Probability strictly between 0 and 1.
 * @see Allen (1990), Probability, Statistics and Queueing Theory, section 3.2.9, for balanced means.
 */
export function unitQuantile(law: SamplerLaw, cv: number, u: number): number {
  const square = cv * cv;
  switch (law) {
    case 'fixed':
      return 1;
    case 'exponential':
      return -log(1 - u);
    case 'erlang2':
      return 0.5 * erlang2Quantile(u);
    case 'lognormal': {
      const sigma = Math.sqrt(log(1 + square));
      return exp(sigma * (normalQuantile(u) - 0.5 * sigma));
    }
    case 'hyperexponential': {
      const share = 0.5 * (1 + Math.sqrt((square - 1) / (square + 1)));
      return hyperexponentialQuantile(u, share, 2 * share, 2 * (1 - share));
    }
    default:
      return law satisfies never;
  }
}
