import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  canJudgeOverload,
  KEY_FIGURE_IDS,
  parseScenario,
  type ReplicationResult,
  type RunResult,
  SERIES_IDS,
} from '../contract.ts';
import { runScenario } from '../engine.ts';
import { findOverload } from './overload.ts';

const REPLICATIONS = 12;
const HOURS_PER_WEEK = 168;

/** Three veiledere who never go home and decide only, with so many cases a month of six minutes each. */
function decisionsOnly(registrationsPerMonth: number, fte = 3): RunResult {
  const url = new URL('../../scenarios/theory/theory-mmc-2-3.json', import.meta.url);
  const file = JSON.parse(readFileSync(url, 'utf8'));
  const parsed = parseScenario({
    ...file,
    demand: { ...file.demand, registrationsPerMonth },
    run: { ...file.run, warmUpDays: 2, measuredDays: 40 },
    staff: { ...file.staff, teams: [{ id: 'in', role: 'intake', fte }] },
    limits: [
      { measure: 'backlogWeeks', atMost: 0.2 },
      { measure: 'oldestUndecidedClockHours', atMost: 1000 },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return runScenario(parsed.document, { replications: REPLICATIONS });
}

/** Offered erlang: cases an hour times a tenth of an hour. */
const offered = (registrationsPerMonth: number): number => (registrationsPerMonth / (43_830 / 60)) * 0.1;

/** Within 4 standard errors of the truth, and these at most 2 % of it. */
function expectMean(mean: number, ci95: readonly [number, number], truth: number): void {
  const se = (ci95[1] - ci95[0]) / 2 / 2.200985; // Student with 11 degrees of freedom
  expect(se).toBeLessThan(0.02 * truth);
  expect(Math.abs(mean - truth)).toBeLessThan(4 * se);
}

/** Replications whose backlog follows a curve, one value per measured day. */
function withBacklog(measuredDays: number, ...curves: readonly ((day: number) => number)[]): ReplicationResult[] {
  const half = measuredDays >> 1;
  return curves.map((hours, replication) => {
    const series = new Float64Array(SERIES_IDS.length * measuredDays);
    const row = SERIES_IDS.indexOf('backlogHours') * measuredDays;
    for (let day = 0; day < measuredDays; day++) series[row + day] = hours(day);
    const keyFigures = new Float64Array(KEY_FIGURE_IDS.length);
    const end = hours(measuredDays - 1);
    keyFigures[KEY_FIGURE_IDS.indexOf('backlogHoursAtEnd')] = end;
    keyFigures[KEY_FIGURE_IDS.indexOf('backlogGrowthHoursPerWeek')] =
      ((end - hours(half)) / (measuredDays - 1 - half)) * 7;
    const start = { warmUp: new Float64Array(0), oldest: new Float64Array(0), startFound: new Int32Array(0) };
    return { replication, keyFigures, series, ...start, trace: 0 };
  });
}

describe('overload of one replication', () => {
  const context = { measuredDays: 182, staffHoursPerWeek: 900, nominalFte: 25 };
  const weekend = (day: number): number => (day % 7 > 4 ? 80 : 0);

  it('is judged by the weeks of its second half, whatever the weekends and the season do', () => {
    const growing = (day: number): number => 30 * day + weekend(day) + 200 * Math.sin(day / 40);
    const overload = findOverload(withBacklog(182, growing), context)!;
    const weeks = 12; // whole ones in the second half
    expect(overload.growthHoursPerWeek).toBeCloseTo((growing(181) - growing(181 - 7 * weeks)) / weeks, 9);
    expect(overload.growthCi95[0]).toBeGreaterThan(150);
    expect(overload.growthCi95[1]).toBeLessThan(220);
    const two = findOverload(withBacklog(182, growing, growing), context)!;
    expect(Math.abs(two.growthHoursPerWeek - overload.growthHoursPerWeek)).toBeLessThan(10);
  });

  it('is none where the backlog comes back, or is at its end higher than a week ago by chance', () => {
    const stable = (day: number): number => 300 + weekend(day) + 150 * Math.sin(day / 5);
    expect(findOverload(withBacklog(182, stable), context)).toBeNull();
  });

  it('is not judged from less than four weeks', () => {
    const short = { ...context, measuredDays: 56 };
    expect(canJudgeOverload(1, 56)).toBe(false);
    expect(canJudgeOverload(1, 57)).toBe(true);
    expect(canJudgeOverload(2, 8)).toBe(true);
    expect(
      findOverload(
        withBacklog(56, (day) => 100 * day),
        short,
      ),
    ).toBeNull();
    expect(
      findOverload(
        withBacklog(57, (day) => 100 * day),
        { ...short, measuredDays: 57 },
      ),
    ).not.toBeNull();
  });
});

describe('an overloaded unit, through the public engine', () => {
  const perMonth = 30_000;
  const truth = offered(perMonth);
  const result = decisionsOnly(perMonth);
  const { overload, limits } = result;

  it('grows by the work that is offered above what the staff can do, and the required FTE is the offered load', () => {
    expect(truth).toBeGreaterThan(4);
    expectMean(overload!.growthHoursPerWeek, overload!.growthCi95, (truth - 3) * HOURS_PER_WEEK);
    expectMean(overload!.requiredFte!, overload!.requiredFteCi95!, truth);
    expect(overload!.nominalFte).toBe(3);
  });

  it('breaks a limit on the backlog on the day growth says, and does not recover', () => {
    const [backlog] = limits;
    const weeksPerDay = (truth - 3) / 3 / 7;
    // The backlog of two days of warm-up is there already; a limit passed within a day is broken at its end.
    const expectedDay = Math.ceil(0.2 / weeksPerDay) - 1 - 2;
    expect(backlog!.broken).toMatchObject({ runs: REPLICATIONS, of: REPLICATIONS, share: 1 });
    expect(Math.abs(backlog!.brokenOnDay.median! - expectedDay)).toBeLessThanOrEqual(1);
    expect(backlog!.recovered).toMatchObject({ runs: 0, of: REPLICATIONS, share: 0 });
    expect(backlog!.daysToRecover.median).toBeNull();
    expect(backlog!.peakOnDay.median).toBeGreaterThan(36);
  });

  it('has the oldest case as old as first come, first served makes it: the delay of a fluid queue', () => {
    // After t hours the case taken next came at t × 3 / offered.
    const [, oldest] = limits;
    const hours = 42 * 24;
    expectMean(oldest!.peak.mean!, oldest!.peak.ci95!, hours * (1 - 3 / truth));
    expect(oldest!.recovered).toBeNull();
  });

  it('does not grow at the required FTE and a little more', () => {
    const enough = decisionsOnly(perMonth, Math.ceil(overload!.requiredFteCi95![1]));
    expect(enough.overload).toBeNull();
    expect(enough.limits[0]!.broken.runs).toBe(0);
    expectMean(enough.keyFigures.requiredFte.mean!, enough.keyFigures.requiredFte.ci95!, truth);
  });
});
