import { logGamma } from '../random/log-gamma.ts';
import { exp, log, log1p } from '../random/maths.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/** Halvings of a probability until its bound is known to about 1e-9. */
const HALVINGS = 30;

/**
 * Evidence that a probability lies above a threshold, from independent outcomes that may be looked at after every one:
 * were the probability at the threshold or below, evidence would ever reach 1/α with a chance of at most α. An interval
 * for a number of runs fixed in advance makes no such promise to someone who stops when it looks good.
 *
 * It is the likelihood of the outcomes, averaged over all probabilities above the threshold, over that at the threshold.
 *
 * @param successes - Whole number from 0 to trials.
 * @param threshold - Strictly between 0 and 1.
 * @returns from 0; 1 without outcomes. Large numbers speak for "above".
 * @see Ville (1939); Robbins (1970), "Statistical methods related to the law of the iterated logarithm"; Ramdas, Grünwald,
 *   Vovk and Shafer (2023), "Game-theoretic statistics and safe anytime-valid inference".
 */
export function evidenceAbove(successes: number, trials: number, threshold: number): number {
  const failures = trials - successes;
  const tail = incompleteBeta(failures + 1, successes + 1, 1 - threshold);
  if (tail <= 0) return 0;
  const logBeta = logGamma(successes + 1) + logGamma(failures + 1) - logGamma(trials + 2);
  const logAtThreshold = successes * log(threshold) + (failures + 1) * log1p(-threshold);
  return exp(logBeta + log(tail) - logAtThreshold);
}

/** Evidence that a probability lies below a threshold; as {@link evidenceAbove}. */
export function evidenceBelow(successes: number, trials: number, threshold: number): number {
  return evidenceAbove(trials - successes, trials, 1 - threshold);
}

/**
 * Bounds of a probability that hold however often they are looked at: each of them is ever wrong with a chance of at most
 * `error`. Wider than the interval of Wilson, which holds for one look.
 *
 * @param error - For example 0.05.
 */
export function lastingBounds(successes: number, trials: number, error: number): readonly [number, number] {
  const low = largestBelow((p) => evidenceAbove(successes, trials, p) >= 1 / error);
  const high = 1 - largestBelow((q) => evidenceAbove(trials - successes, trials, q) >= 1 / error);
  return [low, high];
}

/** Largest threshold that the evidence rules out from below; 0 if none. */
function largestBelow(isRuledOut: (threshold: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (isRuledOut(middle)) low = middle;
    else high = middle;
  }
  return low;
}
