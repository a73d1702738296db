import { describe, expect, it } from 'vitest';
import { isPrefix, runNoe } from '../test/noe-run.ts';
import { smallDocument } from '../test/small-document.ts';
import { compileScenario } from './compile.ts';
import { KIND } from './event-kinds.ts';
import type { NoeModel } from './noe-model.ts';
import { STATE } from './person-table.ts';
import { ReplicationRunner } from './replication.ts';
import { TASK } from './task-desk.ts';
import { TASK_MASK } from './task-meta.ts';

const MIN_PER_DAY = 1440;
const TEST = { team: 'two', factor: 2.5, startDay: 30, lengthDays: 20 };
const RUN = { measuredDays: 80 };
const tested = smallDocument({ run: RUN, staff: { portfolioTests: [TEST] } });
const untested = smallDocument({ run: RUN });

/** Users of each pool at the beginning of each day, after those of the day before have moved. */
function usersByDay(noe: NoeModel, run: () => void): number[][] {
  const days: number[][] = [];
  const handle = noe.handle.bind(noe);
  noe.handle = (kind, entity, data) => {
    handle(kind, entity, data);
    if (kind !== KIND.registrations) return;
    const users = noe.compiled.pools.map(() => 0);
    for (let row = 0; row < noe.persons.count; row++) {
      if (noe.persons.is(row, STATE.inNoe)) users[noe.persons.team(row)]!++;
    }
    days.push(users);
  };
  run();
  return days;
}

function days(document: typeof tested): number[][] {
  const runner = new ReplicationRunner(compileScenario(document));
  return usersByDay(runner.noe, () => runner.run(0));
}

describe('a portfolio test', () => {
  const [with_, without] = [days(tested), days(untested)];
  const first = 60 + TEST.startDay;

  it('multiplies the users of its team while it lasts, and takes them from the other teams', () => {
    for (const day of [first, first + 10, first + 19]) {
      const [, one, two] = with_[day]!;
      const all = one! + two!;
      const share = 2.5 / 3; // of all users, the team's third times the factor
      const error = Math.sqrt((share * (1 - share)) / all);
      expect(error).toBeLessThan(0.015);
      expect(Math.abs(two! / all - share)).toBeLessThan(4 * error);
    }
  });

  it('moves nobody before it, and everybody back after it', () => {
    expect(with_.slice(0, first)).toEqual(without.slice(0, first));
    const run = runNoe(tested);
    const other = runNoe(untested);
    const home = new Map<number, number>();
    for (let row = 0; row < other.noe.persons.count; row++)
      home.set(other.noe.persons.id(row), other.noe.persons.team(row));
    let compared = 0;
    for (let row = 0; row < run.noe.persons.count; row++) {
      const { persons } = run.noe;
      if (!persons.is(row, STATE.inNoe)) continue;
      expect(persons.team(row)).toBe(home.get(persons.id(row)));
      compared++;
    }
    expect(compared).toBeGreaterThan(500);
  });

  it('changes nobody’s luck', () => {
    const [a, b] = [runNoe(untested), runNoe(tested)];
    expect(b.trace).not.toBe(a.trace);
    expect([...b.fates.keys()]).toEqual([...a.fates.keys()]);
    for (const [id, fate] of b.fates) expect(fate.exitMin).toBe(a.fates.get(id)!.exitMin);
    for (const [id, dates] of a.dates) {
      const [own, other] = [dates, b.dates.get(id)].map((one) => one?.get(KIND.message));
      if (own !== undefined && other !== undefined) expect(isPrefix(own, other)).toBe(true);
    }
  });

  it('of factor 1 is the run without it', () => {
    const neutral = smallDocument({
      run: RUN,
      staff: { portfolioTests: [{ ...TEST, factor: 1 }] },
    });
    expect(runNoe(neutral).trace).toBe(runNoe(untested).trace);
  });

  it('gives the team all users at the largest factor, also in a second test', () => {
    const tests = [
      { ...TEST, factor: 3 },
      { ...TEST, team: 'one', factor: 1.5, startDay: 50, lengthDays: 5 },
    ];
    const all = days(smallDocument({ run: RUN, staff: { portfolioTests: tests } }));
    expect(all[first + 5]![1]).toBe(0);
    expect(all[60 + 52]![2]).toBe(0);
    expect(all[60 + 56]!.slice(1).every((users) => users > 0)).toBe(true);
  });
});

it('an unanswered message is repeated if and only if it waits, whoever the user belongs to by then', () => {
  const document = smallDocument({
    run: RUN,
    messages: { recontactShare: 1, perUserMonth: 2 },
    staff: { portfolioTests: [TEST] },
  });
  const runner = new ReplicationRunner(compileScenario(document));
  const { noe } = runner;
  const afterMin = noe.compiled.recontactAfterMin;
  let [repeated, moved, quiet] = [0, 0, 0];
  let submitted = 0;
  const submit = noe.submit.bind(noe);
  noe.submit = (pool, task, person, occurrence) => {
    if (task === TASK.inboundMessage) submitted++;
    return submit(pool, task, person, occurrence);
  };
  const handle = noe.handle.bind(noe);
  noe.handle = (kind, person, data) => {
    const before = submitted;
    const waitsIn = kind === KIND.recontact ? poolWhereWaits(noe, person, noe.events.nowMin - afterMin) : -1;
    const team = kind === KIND.recontact ? noe.persons.team(person) : -1;
    handle(kind, person, data);
    if (kind !== KIND.recontact) return;
    expect(submitted - before).toBe(waitsIn >= 0 ? 1 : 0);
    if (waitsIn < 0) quiet++;
    else if (waitsIn === team) repeated++;
    else moved++;
  };
  runner.run(0);
  expect(repeated).toBeGreaterThan(100);
  expect(moved).toBeGreaterThan(20);
  expect(quiet + repeated).toBeGreaterThan(200);
  expect(noe.events.nowMin).toBe(140 * MIN_PER_DAY);
});

/** Pool in which a message of the person, sent at a time, waits; −1 if in none. */
function poolWhereWaits(noe: NoeModel, person: number, createdMin: number): number {
  const { queues } = noe.desk.pools;
  for (const [q, queue] of queues.entries()) {
    for (let k = 0; k < queue.length; k++) {
      const i = queue.placeOf(queue.headTicket + k);
      const isMessage = (queue.meta[i]! & TASK_MASK) === TASK.inboundMessage;
      if (isMessage && queue.person[i] === person && queue.createdMin[i] === createdMin) {
        return Math.floor(q / (queues.length / noe.compiled.pools.length));
      }
    }
  }
  return -1;
}
