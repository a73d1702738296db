import { SimError } from '../fault/fault.ts';
import { normalQuantile } from '../random/normal-quantile.ts';

/**
 * Wilson interval of a probability, for outcomes per replication (a limit was broken or not). Weeks within a run
 * depend on one another and must not be counted as trials.
 *
 * @param successes - Whole number from 0 to trials.
 * @param trials - Whole number of at least 1.
 * @param level - Coverage, for example 0.95.
 * @throws {SimError} `bad-argument` if the counts are impossible.
 * @see Wilson (1927), "Probable inference, the law of succession, and statistical inference".
 */
export function wilsonInterval(successes: number, trials: number, level: number): readonly [number, number] {
  const whole = Number.isInteger(successes) && Number.isInteger(trials);
  if (!whole || trials < 1 || successes < 0 || successes > trials) {
    throw new SimError({
      kind: 'bad-argument',
      detail: `There are ${successes} successes in ${trials} trials. Both must be whole, trials at least 1 and no fewer.`,
    });
  }
  const z = normalQuantile((1 + level) / 2);
  const share = successes / trials;
  const shrink = 1 + (z * z) / trials;
  const center = (share + (z * z) / (2 * trials)) / shrink;
  const half = (z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))) / shrink;
  return [successes === 0 ? 0 : center - half, successes === trials ? 1 : center + half];
}
