import { describe, expect, it } from 'vitest';
import { caseloadAfterWarmUp, runScenario } from '../engine.ts';
import { scheduled } from '../test/policy-document.ts';
import { type Json, merged, smallDocument } from '../test/small-document.ts';
import { compileScenario } from './compile.ts';
import { STATE } from './person-table.ts';
import { ReplicationRunner } from './replication.ts';
import { TASK } from './task-desk.ts';
import { TASK_MASK } from './task-meta.ts';

const NOBODY_WORKS = [
  { id: 'intake', role: 'intake', fte: 0 },
  { id: 'one', role: 'followUp', fte: 1e-6 },
  { id: 'two', role: 'followUp', fte: 1e-6 },
];

function started(groups: readonly Json[], change: Json = {}, measuredDays = 1): ReplicationRunner {
  const total = groups.reduce((sum, { persons }) => sum + Number(persons), 0);
  const run = { start: 'caseload', warmUpDays: 0, measuredDays, caseload: { total, groups } };
  const document = smallDocument(merged(merged({ demand: { registrationsPerMonth: 0 } }, change), { run }));
  const runner = new ReplicationRunner(compileScenario(document));
  runner.run(0);
  return runner;
}

/** Messages that wait, by the row of their user. */
function waitingMessages({ noe }: ReplicationRunner): Map<number, number> {
  const count = new Map<number, number>();
  for (const queue of noe.desk.pools.queues) {
    for (let k = 0; k < queue.length; k++) {
      const at = queue.placeOf(queue.headTicket + k);
      if ((queue.meta[at]! & TASK_MASK) !== TASK.inboundMessage) continue;
      count.set(queue.person[at]!, (count.get(queue.person[at]!) ?? 0) + 1);
    }
  }
  return count;
}

describe('a message from before the run', () => {
  const GROUP = { phase: 'awaitingAnswer', ageFromDays: 30, ageToDays: 60, waitedDays: 2, persons: 200 };
  const messages = { perUserMonth: 0, recontactShare: 1, recontactAfterDays: 3 };

  it('is repeated by its user when its time has come, in whatever team it waits', () => {
    const runner = started([GROUP], { messages, staff: { teams: NOBODY_WORKS } }, 4);
    const { persons } = runner.noe;
    const here = [...waitingMessages(runner)].filter(([row]) => persons.is(row, STATE.inNoe));
    expect(here.length).toBeGreaterThan(150);
    expect(new Set(here.map(([row]) => persons.team(row))).size).toBe(2);
    // The original and one repeat after 3 days; the next one comes 3 days later.
    expect(here.every(([, waiting]) => waiting === 2)).toBe(true);
  });
});

describe('a caseload under a policy', () => {
  const GROUP = { phase: 'followedUp', ageFromDays: 0, ageToDays: 60, persons: 3000 };

  it('has its users in the team whose portfolio is tested from the first day on', () => {
    const test = { team: 'one', factor: 1.2, startDay: 0, lengthDays: 1 };
    const { noe } = started([GROUP], { staff: { portfolioTests: [test] } });
    let users = 0;
    for (let row = 0; row < GROUP.persons; row++) users += noe.persons.team(row) === 1 ? 1 : 0;
    const share = 1.2 * (2 / 3);
    expect(Math.abs(users / GROUP.persons - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / GROUP.persons));
  });

  it('counts those whose task a level has laid aside in the phase that waits for it', () => {
    const level = { postponed: ['review', 'tailoredReview'] };
    const document = smallDocument(merged(scheduled(level, -220), { run: { warmUpDays: 300 } }));
    const { caseload } = caseloadAfterWarmUp(document, 0);
    const underReview = caseload.groups.filter(({ phase }) => phase === 'underReview');
    expect(underReview.reduce((sum, { persons }) => sum + persons, 0)).toBeGreaterThan(30);
    expect(Math.max(...underReview.map(({ waitedDays }) => waitedDays))).toBeGreaterThan(60);
    const plain = smallDocument({ run: { warmUpDays: 300 } });
    const start = { run: { ...plain.run, start: 'caseload', warmUpDays: 0, measuredDays: 1, caseload } };
    const result = runScenario(smallDocument(start as unknown as Json), { replications: 1 });
    expect(result.start).toMatchObject({ asked: caseload.total, found: caseload.total });
  });
});
