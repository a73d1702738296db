import { describe, expect, it } from 'vitest';
import {
  KEY_FIGURE_IDS,
  type Overload,
  type ReplicationResult,
  SERIES_IDS,
  type WarmUpCheck,
} from '../measure/result.ts';
import { type Json, merged, smallDocument } from '../test/small-document.ts';
import { judgeStart } from './start-verdict.ts';

const OVERLOAD: Overload = {
  growthHoursPerWeek: 100,
  growthCi95: [90, 110],
  passesOneWeekOnDay: 20,
  requiredFte: null,
  requiredFteCi95: null,
  nominalFte: 10,
};
/** By OLDEST: half of the tenth that is there when measuring starts leaves within four weeks. */
const OLD: readonly number[] = [100, 10, 5, (100 * 100) / 28];
const WIGGLE = (day: number): number => Math.sin(1.7 * day);

interface Made {
  readonly users: (day: number) => number;
  readonly backlog?: (day: number) => number;
  readonly oldest?: readonly number[];
  readonly run?: Json;
  readonly waves?: readonly Json[];
}

/** A verdict on series that are given by day of the simulation. */
function judged(
  { users, backlog = WIGGLE, oldest = [1, 0, 0, 1], run, waves = [] }: Made,
  overload: Overload | null = null,
) {
  const document = smallDocument(
    merged({ run: { warmUpDays: 100, measuredDays: 200 }, demand: { waves } }, { run: run ?? {} }),
  );
  const { warmUpDays, measuredDays } = document.run;
  const series = new Float64Array(SERIES_IDS.length * measuredDays);
  const put = (id: (typeof SERIES_IDS)[number], of: (day: number) => number): void => {
    for (let day = 0; day < measuredDays; day++)
      series[SERIES_IDS.indexOf(id) * measuredDays + day] = of(warmUpDays + day);
  };
  put('activeUsers', users);
  put('backlogHours', backlog);
  const days = Array.from({ length: warmUpDays }, (_, day) => day);
  const one: ReplicationResult = {
    replication: 0,
    keyFigures: new Float64Array(KEY_FIGURE_IDS.length),
    series,
    warmUp: Float64Array.from([...days.map(users), ...days.map(backlog)]),
    oldest: Float64Array.from(oldest),
    startFound: new Int32Array(0),
    trace: 0,
  };
  return judgeStart(document, [one, { ...one, replication: 1 }], overload) as WarmUpCheck;
}

const rising =
  (meanDays: number) =>
  (day: number): number =>
    1000 * (1 - Math.exp(-day / meanDays)) + 5 * WIGGLE(day);

describe('the verdict on a warm-up', () => {
  it('is settled where users and backlog have come to rest before the first measured day', () => {
    const check = judged({ users: rising(15) });
    expect(check).toMatchObject({ kind: 'warmUp', days: 100, verdict: 'settled', missingShare: 0 });
    expect(check.usersDeletedDays).toBeGreaterThan(30);
    expect(check.usersDeletedDays).toBeLessThanOrEqual(100);
  });

  it('is unsettled where MSER-5 deletes more than the warm-up, of the users or of the backlog', () => {
    const late = (day: number): number => (day < 130 ? 500 : 1000) + WIGGLE(day);
    expect(judged({ users: late })).toMatchObject({ verdict: 'unsettled', usersDeletedDays: 130 });
    expect(judged({ users: rising(15), backlog: late })).toMatchObject({ verdict: 'unsettled' });
  });

  it('is settled where what MSER-5 would also delete changes the mean by little', () => {
    const step = (day: number): number => (day < 130 ? 980 : 1000) + WIGGLE(day);
    const check = judged({ users: step });
    expect(check.usersDeletedDays).toBeGreaterThan(100);
    expect(check.verdict).toBe('settled');
  });

  it('is unsettled where many of the first still are there, as nobody registered before them', () => {
    // 10 of 100 of the first span are there at the start, and half as many a span later: 5, 2.5, … of the spans before
    // are missing at the start, and the mean of what halves in a span is 1 / (2 ln 2) of it.
    const days = { warmUpDays: 100, measuredDays: 28 };
    const { missingShare, verdict } = judged({ users: () => 90, oldest: OLD, run: days });
    const ofOneSpan = 10 / (2 * Math.LN2);
    expect(missingShare).toBeCloseTo(ofOneSpan / (90 + ofOneSpan), 10);
    expect(verdict).toBe('unsettled');
    const [came, atStart, , cameInAll] = OLD;
    const oldest = [came!, atStart!, 2.5, cameInAll!];
    const twoSpans = judged({ users: () => 1000, oldest, run: { ...days, measuredDays: 56 } });
    const ofTwoSpans = (10 * 3) / 4 / Math.log(4);
    expect(twoSpans.missingShare).toBeCloseTo(ofTwoSpans / (1000 + ofTwoSpans), 10);
    expect(twoSpans.verdict).toBe('settled');
  });

  it('looks at what comes before the first wave only, as a surge hides what was before', () => {
    const surge = (day: number): number => rising(80)(day) + (day >= 150 ? 100 * (day - 150) : 0);
    const wave = { startDay: 50, lengthDays: 20, extraPersons: 100, laidOffShare: 0, shape: 'block' };
    const cannotTell = [0, 0, 0, 1];
    expect(judged({ users: surge, oldest: cannotTell })).toMatchObject({ verdict: 'settled', missingShare: null });
    expect(judged({ users: surge, oldest: cannotTell, waves: [wave] })).toMatchObject({ verdict: 'unsettled' });
  });

  it('is unsettled for the missing users also where a shock leaves too few days for MSER-5', () => {
    const wave = { startDay: -60, lengthDays: 20, extraPersons: 100, laidOffShare: 0, shape: 'block' };
    const none = { judgedDays: 40, usersDeletedDays: null, backlogDeletedDays: null };
    const run = { measuredDays: 28 };
    expect(judged({ users: () => 90, oldest: OLD, run, waves: [wave] })).toMatchObject({
      ...none,
      verdict: 'unsettled',
    });
    expect(judged({ users: () => 90, run, waves: [wave] })).toMatchObject({ ...none, verdict: 'untested' });
  });

  it('does not ask the backlog after an ample warm-up, which has none by choice', () => {
    const late = (day: number): number => (day < 130 ? 500 : 1000) + WIGGLE(day);
    const check = judged({ users: rising(15), backlog: late, run: { warmUpStaffing: 'ample' } });
    expect(check).toMatchObject({ verdict: 'settled', backlogDeletedDays: null });
  });

  it('says overload as overload and refuses nothing there', () => {
    const growing = (day: number): number => 10 * day;
    expect(judged({ users: growing, backlog: growing })).toMatchObject({ verdict: 'unsettled' });
    const check = judged({ users: growing, backlog: growing }, OVERLOAD);
    expect(check).toMatchObject({ verdict: 'overload', backlogDeletedDays: null });
  });

  it('is given for the days before a shock where the overload may follow from it', () => {
    const wave = { startDay: 50, lengthDays: 20, extraPersons: 100, laidOffShare: 0, shape: 'block' };
    const piled = (day: number): number => WIGGLE(day) + (day >= 150 ? 10 * (day - 150) : 0);
    const check = judged({ users: rising(15), backlog: piled, waves: [wave] }, OVERLOAD);
    expect(check).toMatchObject({ verdict: 'settled', judgedDays: 150 });
    expect(check.backlogDeletedDays).not.toBeNull();
    expect(judged({ users: rising(15), backlog: piled }, OVERLOAD)).toMatchObject({ verdict: 'overload' });
  });

  it('can not be given without a warm-up, or for a run of less than ten groups of five days', () => {
    const none = { verdict: 'untested', usersDeletedDays: null, backlogDeletedDays: null, missingShare: null };
    expect(judged({ users: rising(15), run: { warmUpDays: 0 } })).toMatchObject(none);
    expect(judged({ users: rising(15), run: { warmUpDays: 19, measuredDays: 30 } })).toMatchObject(none);
  });
});

describe('the check of a caseload', () => {
  const groups = [
    { phase: 'followedUp', ageFromDays: 0, ageToDays: 50, persons: 30 },
    { phase: 'awaitingAssessment', ageFromDays: 0, ageToDays: 1, persons: 5 },
  ];
  const run = { start: 'caseload', warmUpDays: 0, caseload: { total: 35, groups } };
  const found = (...all: number[][]) =>
    judgeStart(
      smallDocument({ run }),
      all.map((one) => ({ startFound: Int32Array.from(one) }) as unknown as ReplicationResult),
      null,
    );

  it('sets what was found beside what was asked, and shows the replication that is furthest off', () => {
    expect(found([30, 5], [30, 5])).toMatchObject({ kind: 'caseload', asked: 35, found: 35 });
    expect(found([30, 5], [29, 5], [30, 4])).toEqual({
      kind: 'caseload',
      asked: 35,
      found: 34,
      groups: [
        { phase: 'followedUp', asked: 30, found: 29 },
        { phase: 'awaitingAssessment', asked: 5, found: 4 },
      ],
    });
  });
});
