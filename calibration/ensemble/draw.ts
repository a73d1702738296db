import { listOf, numberOf } from '../evidence/registry.ts';
import { checkpointsWithReviewIn } from '../fit/checkpoints.ts';
import coefficients from '../fitted/coefficients.json' with { type: 'json' };
import type { Given } from '../fit/solve.ts';
import type { UncertainInput } from './inputs.ts';
import { priorQuantile } from './prior.ts';

const EXIT_RATIO = 'A-exit-ratio-after-month-6';
const EXIT_LOG_RATIO = 'S0-225';
const OFFICE_SHARES = 'office.standardShareByOutcome';
const REVIEW_WEEK = 'checkpoints.review.week';
const SUM_TO_ONE = [
  'people.ageBandShares',
  'people.educationShares',
  'people.outcomeSharesProfile1',
  'people.outcomeSharesOther',
];
const MEAN_ONE = ['demand.monthFactors'];
const DIGITS = 6;
/** What a published Cox coefficient needs added to hold for one person; the same in every set. */
const CORRECTIONS: ReadonlyMap<string, number> = new Map(Object.entries(coefficients.corrections));

/**
 * Values of the inputs at given probabilities of their priors.
 * @param u one probability per input, strictly between 0 and 1.
 */
export function drawnValues(inputs: readonly UncertainInput[], u: readonly number[]): number[] {
  return inputs.map((input, i) => {
    const value = priorQuantile(input.prior, u[i]!);
    return input.path === REVIEW_WEEK ? Math.round(value) : Number(value.toPrecision(DIGITS));
  });
}

/** The drawn part of a parameter set, ready to be solved. */
export function givenBy(inputs: readonly UncertainInput[], values: readonly number[]): Given {
  const drawn = inputs.map((input, i) => ({ ...input, value: values[i]! }));
  const single = (key: string): number | undefined => drawn.find((one) => one.key === key)?.value;
  const changes: Record<string, unknown> = {};
  for (const { path, element, value } of drawn) {
    if (path === REVIEW_WEEK) changes.checkpoints = checkpointsWithReviewIn(value);
    else if (element === undefined && path.includes('.')) changes[path] = value + (CORRECTIONS.get(path) ?? 0);
    else if (element === 0) changes[path] = completed(path, drawn.filter((one) => one.path === path));
  }
  return {
    changes,
    officeStandardShares: listOf('S1-D17').map((share, i) => single(`${OFFICE_SHARES}[${i}]`) ?? share),
    exitRatioAfterMonth6: single(EXIT_RATIO) ?? numberOf(EXIT_RATIO),
    exitLogRatioSinceNoe: single(EXIT_LOG_RATIO) ?? numberOf(EXIT_LOG_RATIO),
  };
}

/** A drawn list, brought back to its sum or mean. */
function completed(path: string, drawn: readonly (UncertainInput & { readonly value: number })[]): number[] {
  const list = [...(drawn[0]!.record.value as readonly number[])];
  for (const { element, value } of drawn) list[element!] = value;
  const sum = list.reduce((total, value) => total + value, 0);
  if (SUM_TO_ONE.includes(path)) return withSum(list, sum, 1);
  if (MEAN_ONE.includes(path)) return withSum(list, sum, list.length);
  return list;
}

function withSum(list: readonly number[], sum: number, wanted: number): number[] {
  const scaled = list.map((value) => Number(((value * wanted) / sum).toPrecision(DIGITS)));
  const others = scaled.slice(0, -1).reduce((total, value) => total + value, 0);
  return [...scaled.slice(0, -1), Number((wanted - others).toPrecision(DIGITS))];
}
