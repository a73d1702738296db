import { describe, expect, it } from 'vitest';
import { momentsOf } from '../experiment/moments.ts';
import { studentQuantile } from '../experiment/student-quantile.ts';
import { drawParts, scenarioOf, type Setting } from './signs/draw.ts';
import { LEVERS, type Lever, type LeverName } from './signs/levers.ts';
import { type Measure, type Outcome, outcomeOf } from './signs/outcome.ts';
import { EXCEPTIONS, SIGNS, type Sign } from './signs/sign-table.ts';

/** Random policies; each has its own luck, the same before and after the lever is moved. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
/** Level of the one-sided paired t-test: so often it would see a sign in a lever that does nothing. */
const LEVEL = 0.01;

const outcomes = new Map<Lever | Setting, readonly Outcome[]>();

/** The outcomes of all policies, run once. */
function outcomesOf(key: Lever | Setting, run: (seed: number) => Outcome): readonly Outcome[] {
  const known = outcomes.get(key) ?? SEEDS.map(run);
  outcomes.set(key, known);
  return known;
}

/** What moving the lever changes, policy by policy, at the same luck. */
function changes(name: LeverName, measure: Measure): readonly number[] {
  const lever: Lever = LEVERS[name];
  const { setting, moved, prepared = (parts) => parts } = lever;
  const before = (seed: number): Outcome => outcomeOf(scenarioOf(prepared(drawParts(seed)), setting), seed);
  const after = (seed: number): Outcome => outcomeOf(scenarioOf(moved(prepared(drawParts(seed))), setting), seed);
  const old = lever.prepared === undefined ? outcomesOf(setting, before) : SEEDS.map(before);
  return outcomesOf(lever, after).map((outcome, i) => outcome[measure] - old[i]![measure]);
}

/** Changes in the direction of the sign, positive where they agree with it. */
function agreeing({ lever, measure, sign }: Sign): readonly number[] {
  return changes(lever, measure).map((change) => (sign === 'up' ? change : -change));
}

describe('the sign of a lever', () => {
  const rows = SIGNS.map((row): [claim: string, row: Sign] => [`${row.lever}: ${row.measure} ${row.sign}`, row]);

  it.each(rows.filter(([, { holds }]) => holds === 'always'))('%s, for every policy and every luck', (_, row) => {
    const found = agreeing(row);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...found)).toBeGreaterThan(0); // or the lever does nothing
  });

  it.each(rows.filter(([, { holds }]) => holds === 'on average'))('%s, on average over policies and luck', (_, row) => {
    const { mean, sd, count } = momentsOf(agreeing(row));
    expect(mean / (sd / Math.sqrt(count))).toBeGreaterThan(studentQuantile(1 - LEVEL, count - 1));
  });

  it.each(EXCEPTIONS)('has an exception: $lever, $measure $sign', ({ lever: name, seed, measure, sign, because }) => {
    const { setting, moved, prepared = (parts) => parts }: Lever = LEVERS[name];
    const parts = prepared(drawParts(seed));
    const [before, after] = [parts, moved(parts)].map((all) => outcomeOf(scenarioOf(all, setting), seed));
    const direction = sign === 'up' ? 1 : -1;
    expect(direction * (after![measure] - before![measure])).toBeGreaterThan(0);
    expect(after![because.measure]).not.toBe(before![because.measure]);
  });

  it('is stated for every lever', () => {
    const stated = new Set<string>([...SIGNS, ...EXCEPTIONS].map(({ lever }) => lever));
    expect(Object.keys(LEVERS).filter((name) => !stated.has(name))).toEqual([]);
  });
});
