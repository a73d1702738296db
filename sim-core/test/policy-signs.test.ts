import { describe, expect, it } from 'vitest';
import { drawParts, type Setting, scenarioOf } from './signs/draw.ts';
import { LEVERS, type Lever, type LeverName } from './signs/levers.ts';
import { type Measure, type Outcome, outcomeOf } from './signs/outcome.ts';
import { EXCEPTIONS, SIGNS, type Sign } from './signs/sign-table.ts';

/** Random policies; each has its own luck, the same before and after the lever is moved. */
const SEEDS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/** Level of the one-sided sign test over the pairs that differ: so rarely it sees a sign in a lever that has none. */
const LEVEL = 0.05;

const outcomes = new Map<Lever | Setting, readonly Outcome[]>();

/** Probability of so few or fewer of the pairs against a sign, if both directions were as likely. */
function signTest(against: number, pairs: number): number {
  let term = 2 ** -pairs; // of no pair against it
  let sum = 0;
  for (let k = 0; k <= against; k++) {
    sum += term;
    term *= (pairs - k) / (k + 1);
  }
  return sum;
}

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

  it.each(rows.filter(([, { holds }]) => holds === 'expected'))('%s, more often than by chance', (_, row) => {
    const found = agreeing(row).filter((change) => change !== 0);
    const against = found.filter((change) => change < 0).length;
    expect(signTest(against, found.length), `${against} of ${found.length} against it`).toBeLessThan(LEVEL);
  });

  it.each(EXCEPTIONS)('turns with $lever: $measure $sign', ({ lever: name, seed, because, ...row }) => {
    const { setting, moved, prepared = (parts) => parts }: Lever = LEVERS[name];
    const parts = prepared(drawParts(seed));
    const before = outcomeOf(scenarioOf(parts, setting), seed);
    const after = outcomeOf(scenarioOf(moved(parts), setting), seed);
    for (const { measure, sign } of [row, because]) {
      const change = after[measure] - before[measure];
      expect(sign === 'up' ? change : -change, measure).toBeGreaterThan(0);
    }
  });

  it('is tested at a level that five pairs of one mind pass, and one against seven, but not one against six', () => {
    expect(signTest(0, 5)).toBe(1 / 32);
    expect(signTest(1, 8)).toBeLessThan(LEVEL);
    expect(signTest(1, 7)).toBeCloseTo(8 / 128, 12);
    expect(1 / 32).toBeLessThan(LEVEL);
    expect(8 / 128).toBeGreaterThan(LEVEL);
    expect(signTest(7, 7)).toBeCloseTo(1, 12);
  });

  it('is stated for every lever', () => {
    const stated = new Set<string>([...SIGNS, ...EXCEPTIONS].map(({ lever }) => lever));
    expect(Object.keys(LEVERS).filter((name) => !stated.has(name))).toEqual([]);
  });
});
