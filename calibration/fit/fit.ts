import { EvidenceError } from '../evidence/evidence-error.ts';
import { listOf, numberOf } from '../evidence/registry.ts';
import { FIT_TARGETS } from '../targets/fit-targets.ts';
import { type Changes, meanOf, simulate } from './evaluate.ts';

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
/** Lengths of a move and limits of the solver: they decide how soon it settles, not where. */
const STOCK_STEP = 2; // about four tenths of the entries come from offices, so their share has to move more than the stock
const LEAST_STOCK_MOVE = 0.2;
const KEEP_STEP = 0.25; // half of those still in NOE at month 6 have not been reviewed yet; only the other half follows
const LEAST_KEEP = 0.002;
const MOST_KEEP = 0.9;
const LEAST_HAZARD = 0.02; // per month

/**
 * Solves the fitted parameters so that the base year meets the fit targets.
 *
 * Each pass simulates the base year and the year before NOE (its own share of laid-off people, and the published
 * before/after hazard ratio taken out) with the same luck every time, and moves each parameter in proportion to what
 * it missed: hazards by the ratio of log survivals, flows and times by the ratio of the quantities. Every target has
 * one parameter that moves it almost alone, so a few passes settle all of them; nothing is searched at random.
 *
 * @param onPass called after each pass with the number done and in all.
 * @param passes how many; fewer than the default do not settle.
 * @returns values rounded to five significant digits: the same on every machine.
 */
export function fitParameters(onPass?: (done: number, of: number) => void, passes = PASSES): FittedValues {
  let guess = startValues();
  for (let pass = 0; pass < passes; pass++) {
    guess = improved(guess);
    onPass?.(pass + 1, passes);
  }
  return valuesOf(guess);
}

function startValues(): Guess {
  const laidOffShare = numberOf('A-laid-off-share');
  const [exitEarly, exitLater] = listOf('A-exit-per-month');
  return {
    laidOffShare,
    laidOffShareBefore: laidOffShare * (numberOf('S0-178') / numberOf('S0-179')),
    workedShare: numberOf('A-worked-six-of-twelve-share'),
    exitEarly: exitEarly!,
    exitLater: exitLater!,
    eventTransfer: numberOf('A-event-transfer-per-month'),
    handToNoe: numberOf('A-hand-to-noe-share'),
    reviewTransfer: numberOf('A-review-transfer-share'),
    scale: numberOf('A-task-scale'),
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

/** Only the later of the months before the published point lie in the later piece: it has to make up for the whole. */
function movedLaterHazard(guess: Guess, goneBefore: number): number {
  const { laterMonths } = pieces();
  const missing = Math.log(1 - goneBefore) - Math.log(1 - target('exit-before-noe'));
  return Math.max(LEAST_HAZARD, guess.exitLater + missing / laterMonths / mixRatio(guess, goneBefore));
}

/** Mean hazard ratio of the mix before NOE: cumulated hazard seen over that of the reference person. */
function mixRatio(guess: Guess, goneBefore: number): number {
  const { earlyMonths, laterMonths } = pieces();
  return -Math.log(1 - goneBefore) / (earlyMonths * guess.exitEarly + laterMonths * guess.exitLater);
}

/** Lengths of the first two pieces of the exit hazard; the second ends at the published point before NOE. */
function pieces(): { readonly earlyMonths: number; readonly laterMonths: number } {
  const [, early, later] = listOf('A-exit-from-month');
  return { earlyMonths: early!, laterMonths: later! - early! };
}

function movedInflow(stockRatio: number): number {
  return Math.max(LEAST_STOCK_MOVE, 1 + (stockRatio - 1) * STOCK_STEP);
}

function movedKeepShare(transferShare: number, ratio: number): number {
  const keep = 1 - transferShare;
  return 1 - Math.min(MOST_KEEP, Math.max(LEAST_KEEP, keep + (ratio - 1) * KEEP_STEP));
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
    throw new EvidenceError(
      `calibration/targets/fit-targets.json: the target ${id} is missing or has no value. Add it.`,
    );
  return found.value;
}
