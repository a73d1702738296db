import { describe, expect, it } from 'vitest';
import library from '../../scenarios/library/base-2023.json' with { type: 'json' };
import {
  CHECKPOINT_FIGURE_IDS,
  type CheckpointFigureId,
  estimateCheckpoints,
  KEY_FIGURE_IDS,
  TRACE_ENDS,
} from '../contract.ts';
import { checkpointCohort, checkpointFigures, createFollower, STAY_ENDS, sampleTraces } from '../engine.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { parseScenario } from '../scenario/parse.ts';

function baseDocument(): ScenarioDocument {
  const parsed = parseScenario(library);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.document;
}

const document = baseDocument();
const cohort = checkpointCohort(document);
const base = createFollower(document)(0);

/** The routine of the base year with the review in another week; the message goes out a week before it at the latest. */
function withReviewIn(week: number): ScenarioDocument {
  const moved = { message: Math.min(week - 1, document.checkpoints[1]!.week), review: week };
  const checkpoints = document.checkpoints.map((one) => ({
    ...one,
    ...(one.id in moved ? { week: moved[one.id as 'review'] } : {}),
  }));
  return { ...document, checkpoints };
}

/** So many staff that nobody waits, as the closed form has it. */
function withoutQueue(asked: ScenarioDocument): ScenarioDocument {
  const teams = asked.staff.teams.map((team) => ({ ...team, fte: team.fte * 20 }));
  return { ...asked, staff: { ...asked.staff, teams } };
}

function simulated(asked: ScenarioDocument): Float64Array {
  const { result, histories } = createFollower(asked)(0);
  return checkpointFigures(result, histories, asked);
}

/** Relative difference of the closed form to a simulated figure, by figure. */
function misses(asked: ScenarioDocument, seen: Float64Array): [CheckpointFigureId, number][] {
  const exact = estimateCheckpoints(asked, cohort);
  return CHECKPOINT_FIGURE_IDS.map((id, i) => [id, Math.abs(exact[i]! / seen[i]! - 1)]);
}

describe('the closed form of the checkpoints', () => {
  it.each([13, 26])('agrees with a simulation without queues within 3 %%: review in week %d', (week) => {
    const asked = withReviewIn(week);
    for (const [id, miss] of misses(asked, simulated(withoutQueue(asked)))) expect(miss, id).toBeLessThan(0.03);
  });

  it('agrees with the base year within 9 %, where tasks wait some days', () => {
    for (const [id, miss] of misses(document, checkpointFigures(base.result, base.histories, document)))
      expect(miss, id).toBeLessThan(0.09);
  });

  it('has nobody reviewed without reviews, and people still move for other reasons', () => {
    const none = estimateCheckpoints({ ...document, checkpoints: document.checkpoints.slice(0, 2) }, cohort);
    const figure = (id: CheckpointFigureId) => none[CHECKPOINT_FIGURE_IDS.indexOf(id)]!;
    expect(figure('reviews')).toBe(0);
    expect(figure('reviewTransfers')).toBe(0);
    expect(figure('officeInflow')).toBeGreaterThan(100);
  });
});

describe('the cohort', () => {
  it('is as large as the entries of the simulation', () => {
    const entries = base.result.keyFigures[KEY_FIGURE_IDS.indexOf('noeEntriesPerMonth')]!;
    expect(Math.abs((cohort.directPerMonth + cohort.throughOfficePerMonth) / entries - 1)).toBeLessThan(0.02);
    const accepted = cohort.persons.reduce((sum, one) => sum + one, 0);
    expect(accepted).toBeCloseTo((cohort.directPerMonth + cohort.throughOfficePerMonth) * cohort.acceptedShare, 6);
  });
});

describe('the figures of a replication', () => {
  const figures = checkpointFigures(base.result, base.histories, document);
  const figure = (id: CheckpointFigureId) => figures[CHECKPOINT_FIGURE_IDS.indexOf(id)]!;

  it('hang together: parts are smaller than wholes', () => {
    expect(figure('soonLeaverReviews')).toBeLessThan(figure('reviews'));
    expect(figure('soonLeaverTransfers')).toBeLessThan(figure('reviewTransfers'));
    expect(figure('reviewTransfers')).toBeLessThan(figure('reviews'));
    expect(figure('reviewTransfers')).toBeLessThan(figure('officeInflow'));
    expect(figure('weeksToOffice')).toBeGreaterThan(13);
    expect(figure('weeksToOffice')).toBeLessThan(52);
  });

  it('count the same transfers as the key figures: those by review are those of the histories', () => {
    const { leftBy, leftMin, size, endMin } = base.histories;
    const fromMin = endMin - document.run.measuredDays * 1440;
    const count = (of: (end: string) => boolean) =>
      Array.from({ length: size }, (_, i) => i).filter(
        (i) => leftMin[i]! >= fromMin && leftMin[i]! < Infinity && of(STAY_ENDS[leftBy[i]!]!),
      ).length;
    const months = (document.run.measuredDays * 1440) / 43_830;
    expect(figure('officeInflow')).toBeCloseTo(count((end) => end !== 'register') / months, 6);
    expect(figure('reviewTransfers')).toBeCloseTo(count((end) => /review/i.test(end)) / months, 6);
  });
});

describe('traces', () => {
  it('are of the same people under another routine, who leave the register in the same week', () => {
    const other = createFollower(withReviewIn(13))(0);
    const [a, b] = [sampleTraces(base.histories, 200), sampleTraces(other.histories, 200)];
    expect([a.size, a.of]).toEqual([200, b.of]);
    expect(b.arrivedWeek).toEqual(a.arrivedWeek);
    let moved = 0;
    for (let i = 0; i < a.size; i++) {
      const ends = [TRACE_ENDS[a.end[i]!], TRACE_ENDS[b.end[i]!]];
      if (ends.every((end) => end === 'register')) expect(b.leftWeek[i]).toBe(a.leftWeek[i]);
      if (b.leftWeek[i] !== a.leftWeek[i]) moved++;
      expect(a.leftWeek[i] === Infinity).toBe(ends[0] === 'stillThere');
    }
    expect(moved).toBeGreaterThan(20);
  });

  it('take everybody where fewer come than are asked for', () => {
    const all = sampleTraces(base.histories, 1e9);
    expect(all.size).toBe(all.of);
  });
});
