import type { Changes } from '../changes.ts';
import { EvidenceError } from '../evidence/evidence-error.ts';
import { listOf, numberOf } from '../evidence/registry.ts';
import { FIT_TARGETS } from '../targets/fit-targets.ts';
import { type Given, type Problem, type Slopes, slopesAt, solveUnknowns, unknownValue } from './solve.ts';
import { type FittedValues, onScale, startOf, UNKNOWNS } from './unknowns.ts';

const LUCK = { firstReplication: 0, replications: 3 };
const PASSES = 9;
const CLOSE_ENOUGH = 1e-3;
const DIGITS = 5;

/** The fit of one set whose other numbers are given. */
export const PROBLEM: Problem = { unknowns: UNKNOWNS, changes: changesOf };

/** The central set before it is rounded, with the slopes its search used. */
export interface CentralSolution {
  readonly given: Given;
  readonly at: readonly number[];
  readonly slopes: Slopes;
}

/**
 * Solves the fitted parameters so that the base year meets the fit targets while every other number stays at its record's
 * value: the set behind the defaults.
 *
 * Two runs are made with the same luck every time: the base year, and registrations before NOE (their own share of laid-off
 * people, and the published before/after hazard ratio taken out). Nothing is searched at random. A parameter that would
 * leave its prior range stops at the end of it; its target is then missed by what is left, and the report shows it.
 *
 * @param onPass called after each pass with its number.
 */
export function centralSolution(onPass?: (pass: number) => void): CentralSolution {
  const given = centralGiven();
  const wanted = UNKNOWNS.map(({ target }) => onScale(target.scale, publishedValue(target.id)));
  const start = uncongested(UNKNOWNS.map(startOf));
  const slopes = slopesAt(PROBLEM, given, start, LUCK);
  const search = {
    slopes,
    correctsSlopes: false,
    passes: PASSES,
    closeEnough: UNKNOWNS.map(() => CLOSE_ENOUGH),
    onPass,
  };
  const { at } = solveUnknowns(PROBLEM, given, wanted, start, LUCK, search);
  return { given, at, slopes };
}

/** Every number that is not solved at its record's value. */
export function centralGiven(): Given {
  return {
    changes: {},
    officeStandardShares: listOf('S1-D17'),
    exitRatioAfterMonth6: numberOf('A-exit-ratio-after-month-6'),
    exitLogRatioSinceNoe: numberOf('S0-225'),
  };
}

/**
 * The same place with tasks that take half as long. Where nobody waits, every target answers its parameter smoothly, and the
 * slopes found there err on the side of short steps in a unit that is busy.
 */
export function uncongested(at: readonly number[]): readonly number[] {
  return UNKNOWNS.map(({ name }, u) => (name === 'scale' ? at[u]! - Math.LN2 : at[u]!));
}

/** The number an unknown has to meet: a fit target's, or a record's. @throws Error when a target has no value. */
export function publishedValue(id: string): number {
  const target = FIT_TARGETS.find((one) => one.id === id);
  if (target === undefined) return numberOf(id);
  if (target.value === null) {
    throw new EvidenceError(`calibration/targets/fit-targets.json: the target ${id} has no value. Add it.`);
  }
  return target.value;
}

/** Base year, or the year before NOE, with the unknowns at given places. */
export function changesOf(given: Given, at: readonly number[], run: 'base' | 'before'): Changes {
  const base = { ...given.changes, ...fittedValues(given, at) };
  if (run === 'base') return base;
  return { ...base, ...beforeNoeChanges(unknownValue(UNKNOWNS, at, 'laidOffShareBefore'), given.exitLogRatioSinceNoe) };
}

/** What differs before NOE. The ratio of all later effects, S0-225, is an upper bound of NOE's own. */
export function beforeNoeChanges(laidOffShare: number, exitLogRatioSinceNoe: number): Changes {
  return {
    'people.laidOffShare': rounded(laidOffShare),
    'hazards.exit.organisationFactor': rounded(Math.exp(-exitLogRatioSinceNoe)),
    'run.warmUpDays': 0,
  };
}

/** The fitted fields of a set, rounded to five significant digits: the same on every machine. */
export function fittedValues(given: Given, at: readonly number[]): FittedValues {
  const value = (name: string): number => rounded(unknownValue(UNKNOWNS, at, name));
  const later = value('exitLater');
  return {
    'people.laidOffShare': value('laidOffShare'),
    'people.workedSixOfTwelveShare': value('workedShare'),
    'hazards.exit.perMonth': [value('exitEarly'), later, rounded(later * given.exitRatioAfterMonth6)],
    'hazards.eventTransfer.perMonth': value('eventTransfer'),
    'office.handToNoeShare': value('handToNoe'),
    'office.standardShareByOutcome': given.officeStandardShares.with(-1, value('officeStandardWithoutWork')),
    'reviews.transferShare': value('reviewTransfer'),
    'tasks.scale': value('scale'),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
