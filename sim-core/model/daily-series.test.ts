import { describe, expect, it } from 'vitest';
import { KEY_FIGURE_IDS, SERIES_IDS, type SeriesId } from '../measure/result.ts';
import { runNoe } from '../test/noe-run.ts';
import { smallDocument } from '../test/small-document.ts';
import { compileScenario } from './compile.ts';
import { keyFigures } from './key-figures.ts';
import type { NoeModel } from './noe-model.ts';
import { STATE } from './person-table.ts';
import { ReplicationRunner } from './replication.ts';
import { TASK } from './task-desk.ts';
import { TASK_MASK } from './task-meta.ts';

/** Minutes the longest wait for a decision has lasted, by looking at every waiting task of every queue. */
function oldestUndecidedMin({ desk, persons, events }: NoeModel): number {
  let oldestMin = 0;
  for (const queue of desk.pools.queues) {
    for (let k = 0; k < queue.length; k++) {
      const i = queue.placeOf(queue.headTicket + k);
      if ((queue.meta[i]! & TASK_MASK) !== TASK.assessment || !persons.is(queue.person[i]!, STATE.inNoe)) continue;
      oldestMin = Math.max(oldestMin, events.nowMin - queue.createdMin[i]!);
    }
  }
  return oldestMin;
}

function row(noe: NoeModel, id: SeriesId): Float64Array {
  const { measuredDays } = noe.compiled;
  const start = SERIES_IDS.indexOf(id) * measuredDays;
  return noe.recorder.series.subarray(start, start + measuredDays);
}

/** An intake that decides a third of those who come, so that many have left before it is their turn. */
const OVERLOADED = smallDocument({
  staff: {
    teams: [
      { id: 'in', role: 'intake', fte: 0.3 },
      { id: 'out', role: 'followUp', fte: 2 },
    ],
    overflowAbovePerVeileder: 0,
  },
});

describe('the daily series of an overloaded intake', () => {
  const { noe } = runNoe(OVERLOADED);

  it('have the oldest case without a decision whose user is still there', () => {
    const oldest = row(noe, 'oldestUndecidedClockHours');
    expect(oldest.at(-1)! * 60).toBeCloseTo(oldestUndecidedMin(noe), 6);
    expect(oldest.at(-1)!).toBeGreaterThan(500);
    // At the head of the queue lies somebody who has left; the oldest task of all is older.
    expect(noe.desk.oldestWaitMin()).toBeGreaterThan(oldestUndecidedMin(noe));
  });

  it('have all the work done: the FTE recorded over the opening hours', () => {
    const result = new ReplicationRunner(compileScenario(OVERLOADED)).run(0);
    const { calendar, warmUpDays } = noe.compiled;
    const openHours = calendar.workedBetweenMin(warmUpDays * 1440, noe.events.nowMin) / 60;
    const done = row(noe, 'workDoneHours').reduce((sum, hours) => sum + hours, 0);
    expect(done).toBeCloseTo(result.keyFigures[KEY_FIGURE_IDS.indexOf('recordedFte')]! * openHours, 6);
  });
});

describe('required FTE', () => {
  it('is what the growth over the second half takes beside what is done: an identity', () => {
    const { noe } = runNoe(OVERLOADED);
    const { calendar, warmUpDays, measuredDays, pools, nominalFte, timeOnTasksShare } = noe.compiled;
    const from = measuredDays >> 1;
    const done = row(noe, 'workDoneHours').subarray(from);
    const backlog = row(noe, 'backlogHours');
    const hours = done.reduce((sum, one) => sum + one, 0) + backlog[measuredDays - 1]! - backlog[from - 1]!;
    const openHours = calendar.workedBetweenMin((warmUpDays + from) * 1440, noe.events.nowMin) / 60;
    const absent = OVERLOADED.staff.absenceShare;
    const figures = keyFigures(noe, { busyMin: 0, dutyMin: 0 });
    const required = figures[KEY_FIGURE_IDS.indexOf('requiredFte')]!;
    expect(required).toBeCloseTo(hours / (openHours * timeOnTasksShare * (1 - absent)), 8);
    expect(pools.reduce((sum, { fte }) => sum + fte, 0)).toBe(nominalFte);
    // Intake has too few and follow-up too many: in all they would do.
    expect(required).toBeLessThan(nominalFte);
  });
});
