import type { Changes } from '../changes.ts';
import { numberOf } from '../evidence/registry.ts';
import { FIT_TARGETS } from '../targets/fit-targets.ts';
import { meanOf, simulate } from './evaluate.ts';

/** Fitted parameters by field path; exactly what `calibration/fitted/first.json` holds. */
export interface FittedValues {
  readonly 'people.laidOffShare': number;
  readonly 'people.workedSixOfTwelveShare': number;
  readonly 'hazards.exit.perMonth': readonly number[];
  readonly 'hazards.eventTransfer.perMonth': number;
  readonly 'office.handToNoeShare': number;
  readonly 'reviews.transferShare': number;
  readonly 'tasks.scale': number;
}

/** What one pass of the fit works on. `laidOffShareBefore` belongs to the years before NOE only. */
interface Guess {
  laidOffShare: number;
  laidOffShareBefore: number;
  workedShare: number;
  exitEarly: number;
  exitLater: number;
  eventTransfer: number;
  handToNoe: number;
  reviewTransfer: number;
  scale: number;
}

const PASSES = 6;
const REPLICATIONS = 3;
const DIGITS = 5;

/**
 * Solves the fitted parameters so that the base year meets the fit targets.
 *
 * Each pass simulates the base year and the year before NOE (its own share of laid-off people, and the published
 * before/after hazard ratio taken out) with the same luck every time, and moves each parameter in proportion to what
 * it missed: hazards by the ratio of log survivals, flows and times by the ratio of the quantities. Every target has
 * one parameter that moves it almost alone, so a few passes settle all of them; nothing is searched at random.
 *
 * @param onPass called after each pass with the number done and in all.
 * @returns values rounded to five significant digits: the same on every machine.
 */
export function fitParameters(onPass?: (done: number, of: number) => void): FittedValues {
  let guess = startValues();
  for (let pass = 0; pass < PASSES; pass++) {
    guess = improved(guess);
    onPass?.(pass + 1, PASSES);
  }
  return valuesOf(guess);
}

function startValues(): Guess {
  return {
    laidOffShare: numberOf('A-laid-off-share'),
    laidOffShareBefore: 1.6 * numberOf('A-laid-off-share'),
    workedShare: numberOf('A-worked-six-of-twelve-share'),
    exitEarly: 0.2,
    exitLater: 0.2,
    eventTransfer: numberOf('A-event-transfer-per-month'),
    handToNoe: numberOf('A-hand-to-noe-share'),
    reviewTransfer: numberOf('A-review-transfer-share'),
    scale: 1,
  };
}

/** One pass: simulate, compare, move. */
function improved(guess: Guess): Guess {
  const now = simulate(fittedChanges(guess), REPLICATIONS);
  const before = simulate(beforeNoe(guess), REPLICATIONS);
  const goneBefore = meanOf(before, 'exitsWithin6Months');
  const goneEarly = meanOf(now, 'exitsWithin3To4Months');
  const stillIn = meanOf(now, 'inNoeAtMonth6');
  return {
    laidOffShare: guess.laidOffShare * (target('laid-off-at-entry') / meanOf(now, 'laidOffShareAtEntry')),
    laidOffShareBefore: guess.laidOffShareBefore * (numberOf('S0-178') / meanOf(before, 'laidOffShareAtEntry')),
    workedShare: guess.workedShare * (target('profile-1') / meanOf(now, 'profile1Share')),
    exitEarly: guess.exitEarly * (Math.log(1 - target('half-gone')) / Math.log(1 - goneEarly)),
    exitLater: movedLaterHazard(guess, goneBefore),
    eventTransfer:
      guess.eventTransfer *
      (Math.log(target('not-transferred-month-4')) / Math.log(meanOf(now, 'notTransferredAtMonth4'))),
    handToNoe: guess.handToNoe * movedInflow(target('stock-autumn-2023') / meanOf(now, 'activeUsers')),
    reviewTransfer: movedKeepShare(guess.reviewTransfer, target('in-noe-month-6') / stillIn),
    scale: guess.scale * (target('recorded-fte') / meanOf(now, 'recordedFte')),
  };
}

/** Only 2.5 of the 6 months before the published point lie in the later piece: it has to make up for the whole. */
function movedLaterHazard(guess: Guess, goneBefore: number): number {
  const missing = Math.log(1 - goneBefore) - Math.log(1 - target('exit-before-noe'));
  const perMonth = missing / (6 - 3.5) / mixRatio(guess, goneBefore);
  return Math.max(0.02, guess.exitLater + perMonth);
}

/** Mean hazard ratio of the mix before NOE: cumulated hazard seen over that of the reference person. */
function mixRatio(guess: Guess, goneBefore: number): number {
  return -Math.log(1 - goneBefore) / (3.5 * guess.exitEarly + 2.5 * guess.exitLater);
}

/** About four tenths of the entries come from offices, so their share has to move more than the stock. */
function movedInflow(stockRatio: number): number {
  return Math.max(0.2, 1 + (stockRatio - 1) * 2);
}

/** Half of those still in NOE at month 6 have not been reviewed yet; only the other half follows the review. */
function movedKeepShare(transferShare: number, ratio: number): number {
  const keep = 1 - transferShare;
  return 1 - Math.min(0.9, Math.max(0.002, keep + (ratio - 1) * 0.25));
}

/** Base year with a guess. */
function fittedChanges(guess: Guess): Changes {
  return { ...valuesOf(guess) };
}

/** The year before NOE: more laid-off people, and the published hazard ratio 2023 against 2021 taken out. */
function beforeNoe(guess: Guess): Changes {
  return {
    ...valuesOf(guess),
    ...beforeNoeChanges(guess.laidOffShareBefore),
    'run.warmUpDays': 0,
  };
}

/** What differs before NOE. The ratio of all later effects, S0-225, is an upper bound of NOE's own. */
export function beforeNoeChanges(laidOffShare: number): Changes {
  return {
    'people.laidOffShare': Number(laidOffShare.toPrecision(DIGITS)),
    'hazards.exit.organisationFactor': Math.exp(-numberOf('S0-225')),
  };
}

function valuesOf(guess: Guess): FittedValues {
  const round = (value: number): number => Number(value.toPrecision(DIGITS));
  const later = round(guess.exitLater);
  return {
    'people.laidOffShare': round(guess.laidOffShare),
    'people.workedSixOfTwelveShare': round(Math.min(1, guess.workedShare)),
    'hazards.exit.perMonth': [round(guess.exitEarly), later, round(later * numberOf('A-exit-ratio-after-month-6'))],
    'hazards.eventTransfer.perMonth': round(guess.eventTransfer),
    'office.handToNoeShare': round(Math.min(1, guess.handToNoe)),
    'reviews.transferShare': round(guess.reviewTransfer),
    'tasks.scale': round(guess.scale),
  };
}

function target(id: string): number {
  const found = FIT_TARGETS.find((one) => one.id === id);
  if (found === undefined || found.value === null)
    throw new Error(`Fit target ${id} is missing or has no value in calibration/targets/fit-targets.json.`);
  return found.value;
}
