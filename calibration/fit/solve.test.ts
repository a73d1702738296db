import { describe, expect, it } from 'vitest';
import { centralGiven, changesOf, publishedValue } from './fit.ts';
import { measured, type Problem, slopesAt, solveUnknowns } from './solve.ts';
import { limitsOf, offScale, onScale, startOf, UNKNOWNS } from './unknowns.ts';

const LUCK = { firstReplication: 0, replications: 1 };

/** Two of the unknowns; the others stay where the fit starts. */
const NAMES = ['workedShare', 'officeStandardWithoutWork'];
const chosen = NAMES.map((name) => UNKNOWNS.find((unknown) => unknown.name === name)!);
const SMALL: Problem = {
  unknowns: chosen,
  changes: (given, at, run) =>
    changesOf(
      given,
      UNKNOWNS.map((unknown) => (chosen.includes(unknown) ? at[chosen.indexOf(unknown)]! : startOf(unknown))),
      run,
    ),
};

describe('solving unknowns', () => {
  const given = { ...centralGiven(), changes: { 'run.warmUpDays': 0, 'run.measuredDays': 91 } };
  const start = chosen.map(startOf);
  const slopes = slopesAt(SMALL, given, start, LUCK);
  const search = { slopes, correctsSlopes: false, closeEnough: [1e-3, 1e-3], passes: 6 };
  const wanted = chosen.map(({ target }) => onScale(target.scale, publishedValue(target.id)));

  it('meets the targets', () => {
    const { misses } = solveUnknowns(SMALL, given, wanted, start, LUCK, search);
    expect(Math.max(...misses.map(Math.abs))).toBeLessThan(1e-3);
  });

  it('needs no slopes of the place when it corrects them on the way', () => {
    const wrong = slopes.map((row) => row.map((slope) => 2.5 * slope));
    const misses = (correctsSlopes: boolean) =>
      solveUnknowns(SMALL, given, wanted, start, LUCK, { ...search, slopes: wrong, correctsSlopes }).misses;
    expect(Math.max(...misses(false).map(Math.abs))).toBeGreaterThan(1e-3);
    expect(Math.max(...misses(true).map(Math.abs))).toBeLessThan(1e-3);
  });

  it('stops at the end of a prior range, gives that target up, and still meets the other', () => {
    const there = measured(SMALL, given, [limitsOf(chosen[0]!)[0], start[1]! + 0.1], LUCK);
    const impossible = [onScale('log-odds', 0.2), there[1]!];
    const { at, misses } = solveUnknowns(SMALL, given, impossible, start, LUCK, search);
    expect(at[0]).toBe(limitsOf(chosen[0]!)[0]);
    expect(offScale('log-odds', at[0]!)).toBeCloseTo(0.3, 9);
    expect(misses[0]).toBeGreaterThan(0.1);
    expect(Math.abs(misses[1]!)).toBeLessThan(2e-3);
  });

  it('ends with the first fruitless pass when it is told to give up', () => {
    let passes = 0;
    const impossible = [onScale('log-odds', 0.6), wanted[1]!];
    const impatient = { ...search, passes: 50, givesUp: true, onPass: () => passes++ };
    solveUnknowns(SMALL, given, impossible, start, LUCK, impatient);
    expect(passes).toBeLessThan(8);
  });
});
