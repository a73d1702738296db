import { describe, expect, it } from 'vitest';
import STATION from '../../scenarios/theory/theory-mmc-8-10.json' with { type: 'json' };
import {
  KEY_FIGURE_IDS,
  type KeyFigureId,
  parseScenario,
  type ScenarioDocument,
  SERIES_IDS,
  type SeriesId,
} from '../contract.ts';
import { createRunner, runScenario } from '../engine.ts';
import { runNoe } from '../test/noe-run.ts';
import { BACKLOG_LEVEL, BACKLOG_RESERVE, busyDocument, scheduled } from '../test/policy-document.ts';
import { type Json, merged } from '../test/small-document.ts';
import { LEFT, STATE } from './person-table.ts';

/** More staff than work: what waits, waits because of the level. */
const AMPLE: Json = {
  staff: {
    teams: [
      { id: 'intake', role: 'intake', fte: 30 },
      { id: 'one', role: 'followUp', fte: 30 },
    ],
  },
};
const NEVER = { enterAt: 100_000_000, exitAt: 0 };

/** Key figures and series of one replication. */
function run(document: ScenarioDocument, replication = 0) {
  const { keyFigures, series, trace } = createRunner(document).runReplication(replication);
  const { measuredDays } = document.run;
  return {
    trace,
    figure: (id: KeyFigureId): number => keyFigures[KEY_FIGURE_IDS.indexOf(id)]!,
    series: (id: SeriesId): number[] => {
      const row = SERIES_IDS.indexOf(id) * measuredDays;
      return [...series.slice(row, row + measuredDays)];
    },
  };
}

function stationDocument(change: Json): ScenarioDocument {
  const parsed = parseScenario(merged(merged(STATION as never, { run: { measuredDays: 10 } }), change));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.document;
}

describe('a policy that is never used', () => {
  it('changes no number and no event', () => {
    const policy = {
      readiness: { levels: [{ ...BACKLOG_LEVEL, ...NEVER }] },
      reserves: [{ ...BACKLOG_RESERVE, callAt: 100_000_000 }],
    };
    const [plain, ready] = [busyDocument(), busyDocument(policy)].map((one) => createRunner(one).runReplication(0));
    expect(ready!.trace).toBe(plain!.trace);
    expect(ready!.keyFigures).toEqual(plain!.keyFigures);
    expect(ready!.series).toEqual(plain!.series);
  });
});

describe('a readiness level', () => {
  it('shortens tasks: twice the time at half of it is the same time', () => {
    const twice = { tasks: { assessment: { meanMin: 12 } } };
    const half = scheduled({ shortened: [{ task: 'assessment', factor: 0.5 }] }, -5);
    const [plain, short] = [run(stationDocument({})), run(stationDocument(merged(twice, half)))];
    expect(short.trace).toBe(plain.trace);
    expect(short.figure('decisionTimeClockHours')).toBe(plain.figure('decisionTimeClockHours'));
  });

  it('automates tasks: another share is as if the scenario had it', () => {
    const base = { tasks: { assessment: { automaticShare: 0.3 } } };
    const level = scheduled({ automatic: [{ task: 'assessment', share: 0.3 }] }, -5);
    expect(run(stationDocument(level)).trace).toBe(run(stationDocument(base)).trace);
  });

  it('drops tasks: they take nobody’s time', () => {
    const plain = run(busyDocument());
    const dropping = run(busyDocument(scheduled({ dropped: ['caseSystem', 'standardMessage', 'misroutedReply'] }, 0)));
    expect(dropping.figure('tasksDropped')).toBeGreaterThan(100);
    expect(dropping.figure('backlogHours')).toBeLessThan(plain.figure('backlogHours'));
    expect(dropping.figure('daysAboveLevel0')).toBe(dropping.figure('daysAtLevel1'));
    expect(new Set(dropping.series('readinessLevel').slice(1))).toEqual(new Set([1]));
  });

  it('leaves users without an answer: they write again, and are unanswered until the level is over', () => {
    const level = { dropped: ['inboundMessage'] };
    const writes = (recontactShare: number): Json => ({ messages: { recontactShare, recontactAfterDays: 5 } });
    const under = (share: number, untilDay?: number) =>
      run(busyDocument(merged(merged(AMPLE, writes(share)), scheduled(level, 0, untilDay))));
    const [once, again, ended] = [under(0), under(1), under(1, 60)];
    expect(once.figure('tasksDropped')).toBeGreaterThan(50);
    expect(again.figure('tasksDropped')).toBeGreaterThan(3 * once.figure('tasksDropped'));
    expect(once.figure('unansweredAtEnd')).toBeGreaterThan(20);
    expect(ended.figure('unansweredAtEnd')).toBeLessThan(again.figure('unansweredAtEnd') / 10);
    expect(ended.figure('tasksDropped')).toBeLessThan(again.figure('tasksDropped'));
  });

  it('counts the whole time to the answer that comes when the level is over', () => {
    const writes = { messages: { recontactShare: 1, recontactAfterDays: 5 } };
    const { figure } = run(
      busyDocument(merged(merged(AMPLE, writes), scheduled({ dropped: ['inboundMessage'] }, 0, 60))),
    );
    expect(figure('messageResponseClockHoursP90')).toBeGreaterThan(20 * 24);
    expect(figure('unansweredAtEnd')).toBeLessThan(20);
  });

  it('postpones tasks: they wait, come back when the level is over, and are as old as they are', () => {
    const document = busyDocument(merged(AMPLE, scheduled({ postponed: ['caseSystem'] }, 10, 60)));
    const { noe } = runNoe(document);
    const { series, figure } = run(document);
    const postponed = figure('tasksPostponed');
    expect(postponed).toBeGreaterThan(20);
    expect(series('backlogTasks')[59]).toBeGreaterThanOrEqual(postponed);
    expect(series('backlogTasks')[75]).toBeLessThan(postponed / 2);
    expect(noe.desk.postponed.queue.length).toBe(0);
    expect(figure('oldestWaitingDays')).toBeGreaterThan(45);
    expect(figure('oldestWaitingDays')).toBeLessThan(53);
  });

  it('counts the time laid aside in the time to the answer', () => {
    const { figure } = run(busyDocument(merged(AMPLE, scheduled({ postponed: ['inboundMessage'] }, 0, 60))));
    const plain = run(busyDocument(AMPLE));
    // Two fifths of the messages arise in the 60 of 150 days and wait 30 days on average, less where users leave first.
    expect(figure('messageResponseClockHours')).toBeGreaterThan(0.4 * 15 * 24);
    expect(figure('unansweredAtEnd')).toBeLessThan(20);
    expect(plain.figure('messageResponseClockHours')).toBeLessThan(24);
  });

  it('overlooks whom the dropped review would have moved to the office, by the same draw', () => {
    const reviews = { reviews: { keepPartlyInWork: false }, checkpoints: [{ id: 'r', week: 10, kind: 'review' }] };
    const change = merged(reviews, AMPLE);
    const plain = runNoe(busyDocument(change)).noe;
    const { noe } = runNoe(busyDocument(merged(change, scheduled({ dropped: ['reviewMessage'] }, -60))));
    let found = 0;
    for (let row = 0; row < plain.persons.count; row++) {
      if (plain.persons.leftBy(row) !== LEFT.review || plain.persons.leftMin[row] === Infinity) continue;
      found++;
      expect(noe.persons.id(row)).toBe(plain.persons.id(row));
      expect(noe.persons.is(row, STATE.needOverlooked)).toBe(true);
    }
    expect(found).toBeGreaterThan(10);
    expect(noe.recorder.counts.reviews).toBe(0);
    expect(noe.recorder.counts.reviewsNotMade).toBeGreaterThan(found);
    expect(noe.droppedWork.overlooked()).toBeGreaterThan(0);
    expect(plain.droppedWork.overlooked()).toBe(0);
  });

  it('hands people over without a note, and trusts the office, where those tasks are dropped', () => {
    const { noe } = runNoe(busyDocument(scheduled({ dropped: ['handoverNote', 'recheck', 'phone'] }, -60)));
    const { persons } = noe;
    for (let row = 0; row < persons.count; row++) {
      if (persons.enteredMin[row] === Infinity || persons.is(row, STATE.direct)) continue;
      expect(persons.is(row, STATE.decided)).toBe(true);
      expect(persons.is(row, STATE.leaving) && persons.is(row, STATE.inNoe)).toBe(false);
    }
    expect(noe.recorder.counts.transfers).toBeGreaterThan(50);
  });

  it.each(['oldestUndecidedHours', 'responseHours', 'activeUsers', 'backlogHoursPerVeileder'])(
    'is entered and left by %s',
    (measure) => {
      const enterAt = measure === 'activeUsers' ? 2500 : 20;
      const dropped = ['caseSystem', 'standardMessage', 'review'];
      const level = { dropped, measure, enterAt, exitAt: enterAt / 2, smallestDays: 2 };
      const { figure } = run(busyDocument({ demand: { inflowFactor: 0.5 }, readiness: { levels: [level] } }));
      expect(figure('daysAtLevel1')).toBeGreaterThan(5);
    },
  );
});

describe('reserves', () => {
  it('add to the staff and move nobody of it', () => {
    const ample = { run: { warmUpStaffing: 'ample' } }; // so that they are called on a measured day
    const [plain, helped] = [run(busyDocument(ample)), run(busyDocument({ ...ample, reserves: [BACKLOG_RESERVE] }))];
    const reserve = helped.series('reserveOnDuty');
    const own = helped.series('staffOnDuty').map((staff, day) => staff - reserve[day]!);
    plain.series('staffOnDuty').forEach((staff, day) => {
      if (Number.isNaN(staff)) expect(own[day]).toBeNaN();
      else expect(own[day]).toBeCloseTo(staff, 9);
    });
    expect(helped.figure('reserveCalls')).toBeGreaterThan(0);
    expect(helped.figure('reserveFteDays')).toBe(2 * helped.figure('reserveDays'));
    expect(helped.figure('backlogHours')).toBeLessThan(plain.figure('backlogHours'));
  });

  it('have days that are their stays times the mean length, and so have levels', () => {
    const level = { ...BACKLOG_LEVEL, enterAt: 8, exitAt: 4, smallestDays: 1 };
    const reserve = { ...BACKLOG_RESERVE, noticeDays: 0, trainingDays: 0, startProductivity: 1, smallestStayDays: 1 };
    const document = busyDocument({
      run: { warmUpStaffing: 'ample' },
      staff: { positionShare: 1, absenceShare: 0 },
      readiness: { levels: [level] },
      reserves: [{ ...reserve, callAt: 10, releaseAt: 5 }],
    });
    const { series, figure } = run(document);
    const staff = series('staffOnDuty');
    const worked = (values: number[]): number[] => values.filter((_, day) => !Number.isNaN(staff[day]!));
    const onDuty = worked(series('reserveOnDuty'));
    const stays = onDuty.filter((heads, day) => heads > 0 && (onDuty[day - 1] ?? 0) === 0).length;
    expect(stays).toBeGreaterThan(1);
    expect(figure('reserveCalls')).toBe(stays);
    expect(figure('reserveDays')).toBe(onDuty.filter((heads) => heads > 0).length);
    const levels = worked(series('readinessLevel'));
    expect(figure('daysAtLevel1')).toBe(levels.filter((one) => one === 1).length);
    const changes = (values: number[]): number => values.filter((one, day) => one !== (values[day - 1] ?? 0)).length;
    expect(figure('policySwitches')).toBe(changes(levels) + changes(onDuty));
  });

  it('have a series each, and together those of all', () => {
    const second = { ...BACKLOG_RESERVE, id: 'second', fte: 3, lenderFte: 3, noticeDays: 6 };
    const { series } = run(busyDocument({ run: { warmUpStaffing: 'ample' }, reserves: [BACKLOG_RESERVE, second] }));
    const [all, first, other] = (['reserveOnDuty', 'reserve1OnDuty', 'reserve2OnDuty'] as const).map(series);
    expect(first!.map((heads, day) => heads + other![day]!)).toEqual(all);
    const firstDay = (values: number[]): number => values.findIndex((heads) => heads > 0);
    expect(firstDay(first!)).toBeGreaterThan(0);
    expect(firstDay(other!)).toBeGreaterThan(firstDay(first!));
  });

  it('come by the level, and by a day', () => {
    const atOnce = { ...BACKLOG_RESERVE, noticeDays: 0, smallestStayDays: 1, releaseAt: 0 };
    const byLevel = { ...atOnce, trigger: 'level', callAt: 1 };
    const byDay = { ...atOnce, trigger: 'day', callAt: 3, longestStayDays: 4 };
    const level = scheduled({ dropped: [] }, 14, 21);
    const weekly = run(busyDocument(merged(level, { reserves: [byLevel] })));
    expect([weekly.figure('reserveDays'), weekly.figure('reserveFirstCallDay')]).toEqual([5, 14]);
    const once = run(busyDocument({ reserves: [byDay] }));
    expect([once.figure('reserveDays'), once.figure('reserveFirstCallDay')]).toEqual([4, 3]);
    expect(run(busyDocument()).figure('reserveFirstCallDay')).toBeNaN();
  });
});

describe('a restless policy', () => {
  const daily = Array.from({ length: 30 }, (_, fromDay) => ({ fromDay, level: fromDay % 2 }));
  const restless = { readiness: { control: 'schedule', levels: [{ dropped: [] }], schedule: daily } };

  it('is reported with its switches', () => {
    const result = runScenario(busyDocument(restless), { replications: 2 });
    expect(result.switching?.replications).toBe(2);
    expect(result.switching?.mostInTwoWeeks).toBeGreaterThanOrEqual(8);
    expect(result.keyFigures.policySwitches.mean).toBeGreaterThan(15);
  });

  it('is not what a calm one or none is', () => {
    expect(runScenario(busyDocument(scheduled({ dropped: [] }, 10, 60)), { replications: 1 }).switching).toBeNull();
    expect(runScenario(busyDocument(), { replications: 1 }).switching).toBeNull();
  });
});
