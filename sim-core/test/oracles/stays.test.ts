import { describe, expect, it } from 'vitest';
import { MIN_PER_WEEK } from '../../kernel/time.ts';
import type { PiecewiseHazard } from '../../people/hazards.ts';
import { checkpointMean, checkpointRestrictedMean } from '../../theory/checkpoint-stay.ts';
import { competingHazardsAt } from '../../theory/competing-hazards.ts';
import { surgeResponse } from '../../theory/surge-response.ts';
import { CheckpointBench, competingStays } from '../stay-bench.ts';
import { estimate, expectAgrees } from '../verdict.ts';

const HISTORY_WEEKS = 52; // the longest stay: from then on the caseload is in its steady state
const LAST_WEEK = 74;
const AT = [4, 12, 26, 52];
const SHARE = [0.15, 0.25, 0.3, 0.3];

/** Expected registrations hour by hour: 1000 a week, 2000 from week 10 to week 22 after the history. */
function surgePerHour(): Float64Array {
  const perHour = new Float64Array((HISTORY_WEEKS + LAST_WEEK) * 168).fill(1000 / 168);
  return perHour.fill(2000 / 168, (HISTORY_WEEKS + 10) * 168, (HISTORY_WEEKS + 22) * 168);
}

/** Caseloads at a week after the history, one per replication. */
function atWeek(daily: readonly (readonly number[])[], week: number): number[] {
  return daily.map((one) => one[(HISTORY_WEEKS + week) * 7]!);
}

describe('a caseload with checkpoints, through the arrival source and the event list (O8)', () => {
  const stay = { at: AT, share: SHARE };
  const replications = Array.from({ length: 40 }, (_, r) => r);
  const bench = new CheckpointBench('surge', AT, SHARE, surgePerHour());
  const daily = replications.map((r) => bench.run(r));

  it('answers a surge as the known response', () => {
    const printed: readonly (readonly [number, number])[] = [
      [0, 27_000],
      [14, 31_000],
      [16, 32_700],
      [22, 37_800],
      [26, 36_200],
      [34, 34_200],
      [48, 30_600],
      [62, 30_600],
      [74, 27_000],
    ];
    const surge = { baseRate: 1000, extraRate: 1000, from: 10, to: 22 };
    for (const [week, expected] of printed) {
      const truth = surgeResponse(surge, checkpointMean(stay), checkpointRestrictedMean(stay), week);
      expect(truth).toBeCloseTo(expected, 6);
      // The caseload is Poisson, so its standard error is known.
      const { mean } = estimate(atWeek(daily, week));
      expectAgrees(`O8 week ${week}`, { mean, se: Math.sqrt(truth / daily.length) }, truth, 0.002);
    }
  });

  it('is Poisson: its variance over replications is its mean', () => {
    // Weeks more than the longest stay apart hold other people, so their squares are independent.
    const squares = [0, 62].flatMap((week) => {
      const mean = week === 0 ? 27_000 : 30_600;
      return atWeek(daily, week).map((caseload) => (caseload - mean) ** 2 / mean);
    });
    const sum = squares.reduce((a, b) => a + b, 0);
    // Chi-square with 80 degrees of freedom: 44.7 and 128.3 leave out 1 in 2000 on each side.
    expect(sum).toBeGreaterThan(44.7);
    expect(sum).toBeLessThan(128.3);
  });

  it('falls by 1000 when the checkpoint of week 12 is moved to week 8', () => {
    const moved = new CheckpointBench('surge', [4, 8, 26, 52], SHARE, surgePerHour());
    const differences = replications.map((r) => daily[r]![HISTORY_WEEKS * 7]! - moved.run(r)[HISTORY_WEEKS * 7]!);
    // The same people on the same luck: only those between weeks 8 and 12 who leave at it differ.
    expectAgrees('O8 moved checkpoint', estimate(differences), 1000, 0.02);
  });
});

describe('competing hazards, through thresholds and the event list (O11)', () => {
  const from = [0, 4, 12, 26];
  const transferPerWeek = [0.01, 0.04, 0.08, 0.03];
  const leavingPerWeek = [0.05, 0.03, 0.02, 0.02];
  const persons = 400_000;
  const days = 52 * 7 * 16;
  const perMinute = (perWeek: readonly number[]): PiecewiseHazard => ({
    fromMin: Float64Array.from(from, (week) => week * MIN_PER_WEEK),
    perMin: Float64Array.from(perWeek, (rate) => rate / MIN_PER_WEEK),
  });
  const ends = competingStays('competing', persons, perMinute(leavingPerWeek), perMinute(transferPerWeek), days);
  const theory = (week: number) => competingHazardsAt({ from, hazards: [transferPerWeek, leavingPerWeek] }, week);

  /** Share of the persons for whom it is true, with its binomial standard error. */
  function share(isTrue: (person: number) => boolean): { mean: number; se: number } {
    let count = 0;
    for (let person = 0; person < persons; person++) if (isTrue(person)) count++;
    const mean = count / persons;
    return { mean, se: Math.sqrt((mean * (1 - mean)) / persons) };
  }

  it.each([
    [4, 0.7866278611, 0.0355620232, 0.1778101158],
    [12, 0.4493289641, 0.22830425, 0.3223667859],
    [26, 0.1108031584, 0.4991248946, 0.390071947],
    [Infinity, 0, 0.5656067896, 0.4343932104],
  ])('leave by week %d the known shares there, transferred and gone', (week, there, transferred, gone) => {
    const truth = theory(week);
    [there, transferred, gone].forEach((printed, i) => {
      expect([truth.survival, ...truth.leftByCause][i]).toBeCloseTo(printed, 9);
    });
    const ended = (person: number, cause: number): boolean =>
      ends.by[person] === cause && ends.endMin[person]! <= week * MIN_PER_WEEK;
    if (there > 0)
      expectAgrees(
        `O11 there at ${week}`,
        share((p) => ends.endMin[p]! > week * MIN_PER_WEEK),
        there,
      );
    expectAgrees(
      `O11 transferred by ${week}`,
      share((p) => ended(p, 2)),
      transferred,
    );
    expectAgrees(
      `O11 gone by ${week}`,
      share((p) => ended(p, 1)),
      gone,
    );
  });

  it('give the known mean stay', () => {
    expect(theory(Infinity).meanTime).toBeCloseTo(13.9760792, 7);
    const stays = Array.from(ends.endMin, (endMin) => endMin / MIN_PER_WEEK);
    expectAgrees('O11 mean stay', estimate(stays), theory(Infinity).meanTime);
  });
});
