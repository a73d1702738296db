import { SimError } from '../../fault/fault.ts';
import { momentsOf } from '../moments.ts';
import { normalCdf } from '../normal-cdf.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Better } from './contrasts.ts';
import { observedFigure } from './observed-figure.ts';

/**
 * How a number of replications is best divided among scenarios to find the best one: most to those that are hard to tell
 * from it.
 *
 * @param means - One per scenario; equal to the best only for the best itself.
 * @param sds - Standard deviations between replications, above 0.
 * @param total - Replications in all.
 * @returns one number per scenario, not whole; they sum to `total`.
 * @see Chen, Lin, Yücesan and Chick (2000), "Simulation budget allocation for further enhancing the efficiency of ordinal
 *   optimization", Discrete Event Dynamic Systems 10, 251–270.
 */
export function ocbaAllocation(
  means: readonly number[],
  sds: readonly number[],
  total: number,
  better: Better,
): readonly number[] {
  const best = bestOf(means, better);
  const weights = means.map((mean, i) => {
    const ratio = sds[i]! / (mean - means[best]!);
    return i === best ? 0 : ratio * ratio;
  });
  const squares = weights.reduce(
    (sum, weight, i) => sum + (i === best ? 0 : (weight / sds[i]!) * (weight / sds[i]!)),
    0,
  );
  weights[best] = sds[best]! * Math.sqrt(squares);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (total * weight) / sum);
}

/** How to spend a budget on finding the best. */
export interface OcbaRule {
  readonly scenarios: number;
  readonly better: Better;
  /** Replications of each to begin with, at least 2; 5 or more is usual. */
  readonly first: number;
  /** Replications given out at a time. */
  readonly step: number;
  /** Replications of all scenarios together. */
  readonly budget: number;
}

/** Where the budget went, and what it is worth. */
export interface Steered {
  /** Place of the scenario with the best mean. */
  readonly best: number;
  /** A lower bound of the probability that it is the best, from what was seen (Bonferroni); no promise. */
  readonly probability: number;
  readonly replications: readonly number[];
  readonly means: readonly number[];
}

/**
 * Spends a budget where it tells most about which scenario is the best. It promises nothing: `kimNelson` does, and takes as
 * long as that needs.
 *
 * @throws {SimError} `bad-argument` for a rule that can not be followed, or a figure that is not observed.
 */
export function* steerByOcba(rule: OcbaRule): Procedure<number, Steered, Steered> {
  const { scenarios, better, first, step, budget } = rule;
  if (!(scenarios >= 2 && first >= 2 && step >= 1 && budget >= scenarios * first)) {
    throw new SimError({
      kind: 'bad-argument',
      detail: `${budget} replications for ${scenarios} scenarios with ${first} each to begin with can not be given out. Give at least ${scenarios * first}.`,
    });
  }
  const values: number[][] = Array.from({ length: scenarios }, () => []);
  let wanted = values.map(() => first);
  for (let spent = 0; spent < budget; ) {
    const asks = wanted.flatMap((upTo, setting) =>
      Array.from({ length: upTo - values[setting]!.length }, (_, i) => ({
        setting,
        replication: values[setting]!.length + i,
      })),
    );
    const answers = yield { asks, soFar: () => steered(values, better) };
    for (const [i, { setting }] of asks.entries()) values[setting]!.push(observedFigure(answers[i]![0]!, setting));
    spent += asks.length;
    wanted = nextNumbers(values, better, Math.min(step, budget - spent));
  }
  return steered(values, better);
}

/** Replications each is to have after `step` more: one by one to whoever is furthest behind its share. */
function nextNumbers(values: readonly (readonly number[])[], better: Better, step: number): number[] {
  const numbers = values.map(({ length }) => length);
  const total = numbers.reduce((sum, n) => sum + n, 0) + step;
  const shares = ocbaAllocation(...apart(values, better), total, better);
  for (let given = 0; given < step; given++) {
    const behind = numbers.map((n, i) => shares[i]! - n);
    const next = behind.indexOf(Math.max(...behind));
    numbers[next] = numbers[next]! + 1;
  }
  return numbers;
}

/** Means and standard deviations; what does not vary, or lies level with the best, is told apart a little. */
function apart(values: readonly (readonly number[])[], better: Better): [number[], number[]] {
  const moments = values.map(momentsOf);
  const means = moments.map(({ mean }) => mean);
  const largest = Math.max(...moments.map(({ sd }) => sd));
  const least = largest > 0 ? largest / 1000 : 1;
  const best = bestOf(means, better);
  const aside = better === 'more' ? -least : least;
  return [
    means.map((mean, i) => (i !== best && Math.abs(mean - means[best]!) < least ? means[best]! + aside : mean)),
    moments.map(({ sd }) => Math.max(sd, least)),
  ];
}

function steered(values: readonly (readonly number[])[], better: Better): Steered {
  const moments = values.map(momentsOf);
  const means = moments.map(({ mean }) => mean);
  const best = bestOf(means, better);
  const squareOf = (i: number): number => moments[i]!.variance / moments[i]!.count;
  const doubt = means.reduce((sum, mean, i) => {
    if (i === best) return sum;
    const lead = Math.abs(mean - means[best]!);
    const error = Math.sqrt(squareOf(i) + squareOf(best));
    return sum + (error > 0 ? normalCdf(-lead / error) : lead > 0 ? 0 : 0.5);
  }, 0);
  const probability = Number.isNaN(doubt) ? 0 : Math.max(0, 1 - doubt); // nothing is known before two replications
  return { best, probability, replications: moments.map(({ count }) => count), means };
}

function bestOf(means: readonly number[], better: Better): number {
  const sign = better === 'more' ? 1 : -1;
  return means.reduce((best, mean, i) => (sign * mean > sign * means[best]! ? i : best), 0);
}
