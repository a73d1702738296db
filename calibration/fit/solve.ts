import { Matrix, solve as solveLinear } from 'ml-matrix';
import type { Changes } from '../changes.ts';
import { meanOf, simulate } from './evaluate.ts';
import { limitsOf, offScale, onScale, type Unknown } from './unknowns.ts';

/** Everything about a parameter set that is given before it is solved. */
export interface Given {
  /** Fields that differ from the defaults. */
  readonly changes: Changes;
  /** Shares the offices find standard by work outcome; the last, of those without work, is solved. */
  readonly officeStandardShares: readonly number[];
  /** Exit hazard after month 6 over that of months 3.5 to 6. */
  readonly exitRatioAfterMonth6: number;
  /** Log of the exit hazard of the base year over that before NOE. */
  readonly exitLogRatioSinceNoe: number;
}

/** How the runs behind a solution are made. */
export interface Luck {
  readonly firstReplication: number;
  readonly replications: number;
}

/** A solved set: the unknowns on their scales, and how far each target was missed, on its scale, at the last pass. */
export interface Solution {
  readonly at: readonly number[];
  readonly misses: readonly number[];
}

/** Steps are held to this on the scale of an unknown: far from the solution the slopes are not to be trusted. */
const LONGEST_STEP = 2;
const SLOPE_STEP = 0.1;
const HELD = 0; // the step of an unknown that stays at the end of its range

/** Change of every target (rows) for a change of every unknown (columns), on their scales. */
export type Slopes = readonly (readonly number[])[];

/** How a solution is searched. */
export interface Search {
  /** From `slopesAt`; those of another set serve as well, only slower. */
  readonly slopes: Slopes;
  /**
   * Whether slopes are corrected after every step by what it has shown (Broyden's method), so that a set far from where they
   * were measured is found too. Kept as they are (the chord method) where an unknown is expected to end at an end of its
   * range: it has hardly an effect there, and a step would show other effects as its own.
   */
  readonly correctsSlopes: boolean;
  /** Misses below these, on the targets' scales, end the search. */
  readonly closeEnough: readonly number[];
  readonly passes: number;
  /**
   * Whether the search ends with the first fruitless pass: one that comes no nearer to all targets together than an earlier
   * one did, or that holds an unknown at an end of its range.
   */
  readonly givesUp?: boolean;
  /** Called after each pass with its number, from 1. */
  readonly onPass?: ((pass: number) => void) | undefined;
}

/** Changes of the base year for unknowns in the order of `unknowns`. */
type ToChanges = (given: Given, at: readonly number[], run: 'base' | 'before') => Changes;

/** A fit: what is unknown, and how it becomes a scenario. */
export interface Problem {
  readonly unknowns: readonly Unknown[];
  readonly changes: ToChanges;
}

/** What the targets measure, on their scales, at `at`. */
export function measured(problem: Problem, given: Given, at: readonly number[], luck: Luck): number[] {
  const run = (which: 'base' | 'before') =>
    simulate(problem.changes(given, at, which), luck.replications, luck.firstReplication);
  const [base, before] = [run('base'), run('before')];
  return problem.unknowns.map(({ target }) =>
    onScale(target.scale, meanOf(target.run === 'base' ? base : before, target.keyFigure)),
  );
}

/** Slopes of every target (rows) by every unknown (columns), with the same luck on both sides. */
export function slopesAt(problem: Problem, given: Given, at: readonly number[], luck: Luck): Slopes {
  const here = measured(problem, given, at, luck);
  const columns = problem.unknowns.map((unknown, u) => {
    const [low, high] = limitsOf(unknown);
    const step = at[u]! + SLOPE_STEP <= high ? SLOPE_STEP : -Math.min(SLOPE_STEP, at[u]! - low);
    const there = measured(problem, given, at.with(u, at[u]! + step), luck);
    return there.map((value, t) => (value - here[t]!) / step);
  });
  return problem.unknowns.map((_, t) => columns.map((column) => column[t]!));
}

/**
 * Moves the unknowns until the targets are met: Newton's method with slopes measured once, elsewhere. Luck is the same in every
 * pass, so what is solved is a smooth system, and a few passes settle it.
 *
 * @see Broyden (1965), "A class of methods for solving nonlinear simultaneous equations", Mathematics of Computation 19.
 * @param wanted the numbers to meet, in the order of the unknowns, on the targets' scales.
 */
export function solveUnknowns(
  problem: Problem,
  given: Given,
  wanted: readonly number[],
  start: readonly number[],
  luck: Luck,
  { slopes: slopesElsewhere, correctsSlopes, closeEnough, passes, givesUp = false, onPass }: Search,
): Solution {
  const look = (at: readonly number[]): Solution => ({
    at,
    misses: measured(problem, given, at, luck).map((value, t) => value - wanted[t]!),
  });
  let here = look(start);
  let slopes = slopesElsewhere;
  let nearest = Infinity;
  for (let pass = 1; ; pass++) {
    onPass?.(pass);
    const relative = here.misses.map((miss, t) => miss / closeEnough[t]!);
    const settled = relative.every((miss) => Math.abs(miss) <= 1);
    if (settled || pass === passes) return here;
    const steps = newtonSteps(problem.unknowns, here.at, slopes, here.misses);
    const squaredDistance = relative.reduce((sum, miss) => sum + miss * miss, 0);
    if (givesUp && (steps.includes(HELD) || squaredDistance >= nearest)) return here;
    nearest = Math.min(nearest, squaredDistance);
    const there = look(movedBy(problem.unknowns, here.at, steps));
    if (correctsSlopes) slopes = corrected(slopes, here, there);
    here = there;
  }
}

/** Broyden's correction: the least change of the slopes that explains what a step changed. */
function corrected(slopes: Slopes, from: Solution, to: Solution): Slopes {
  const step = to.at.map((value, u) => value - from.at[u]!);
  const squaredLength = step.reduce((sum, part) => sum + part * part, 0);
  if (squaredLength === 0) return slopes;
  return slopes.map((row, t) => {
    const expected = row.reduce((sum, slope, u) => sum + slope * step[u]!, 0);
    const unexplained = to.misses[t]! - from.misses[t]! - expected;
    return row.map((slope, u) => slope + (unexplained * step[u]!) / squaredLength);
  });
}

/**
 * Steps that would take away the misses. An unknown that stands at an end of its range and would leave it is held there, and
 * its target given up: the others must not make room for a step that is not taken.
 */
function newtonSteps(
  unknowns: readonly Unknown[],
  at: readonly number[],
  slopes: Slopes,
  misses: readonly number[],
): number[] {
  let free = unknowns.map((_, u) => u);
  for (;;) {
    const matrix = new Matrix(free.map((t) => free.map((u) => slopes[t]![u]!)));
    const solved = solveLinear(matrix, Matrix.columnVector(free.map((t) => -misses[t]!))).to1DArray();
    const steps = unknowns.map((_, u) => (free.includes(u) ? solved[free.indexOf(u)]! : HELD));
    // Held only if its own target, too, drives it out: else it is another's way out that drives it, and ends with that.
    const ownStep = (u: number): number => -misses[u]! / slopes[u]![u]!;
    const leaves = (u: number, step: number): boolean => leavesRange(unknowns[u]!, at[u]!, step);
    const staying = free.filter((u) => !(leaves(u, steps[u]!) && leaves(u, ownStep(u))));
    if (staying.length === free.length) return steps;
    free = staying;
  }
}

function leavesRange(unknown: Unknown, at: number, step: number): boolean {
  const [low, high] = limitsOf(unknown);
  return (at <= low && step < 0) || (at >= high && step > 0);
}

/** Takes the steps, none longer than is safe, and stops at the ends of the ranges. */
function movedBy(unknowns: readonly Unknown[], at: readonly number[], steps: readonly number[]): number[] {
  return unknowns.map((unknown, u) => {
    const [low, high] = limitsOf(unknown);
    const step = Math.min(LONGEST_STEP, Math.max(-LONGEST_STEP, steps[u]!));
    return Math.min(high, Math.max(low, at[u]! + step));
  });
}

/** Value of an unknown of a solution, by name. @throws Error for a name that is not among the unknowns. */
export function unknownValue(unknowns: readonly Unknown[], at: readonly number[], name: string): number {
  const u = unknowns.findIndex((unknown) => unknown.name === name);
  if (u < 0) throw new Error(`There is no unknown called ${name}.`);
  return offScale(unknowns[u]!.scale, at[u]!);
}
