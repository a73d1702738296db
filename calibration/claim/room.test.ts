import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { erlangC } from '../../sim-core/theory/erlang-c.ts';
import type { QueueRates } from '../../sim-core/theory/queue-rates.ts';
import { flattened } from '../changes.ts';
import { leverAnswer } from './lever-answer.ts';
import { roomFor } from './room.ts';
import type { Lever } from './study-document.ts';
import { Trial } from './trial.ts';

const HOURS_PER_YEAR = 365 * 24;
const LIMIT_HOURS = 48;
const SHARE = 0.9;
/** Four veiledere who need six hours for a case, so that a limit of 48 hours is met at 93 % of their time. */
const SERVERS = 4;
const CASE_HOURS = 6;

/** P(wait and service > t) in M/M/c: the wait is 0, or exponential with what the servers have to spare. */
function sojournTail(rates: QueueRates, time: number): number {
  const { waitProbability } = erlangC(rates);
  const { serviceRate: mu, servers, arrivalRate } = rates;
  const spare = servers * mu - arrivalRate;
  const alone = Math.exp(-mu * time);
  return (
    (1 - waitProbability) * alone + (waitProbability * (mu * Math.exp(-spare * time) - spare * alone)) / (mu - spare)
  );
}

/** The largest number below `most` at which the share is still done within the limit, by halving the closed form. */
function exactLargest(most: number, ratesAt: (x: number) => QueueRates): number {
  let [low, high] = [0, most];
  for (let h = 0; h < 60; h++) {
    const middle = (low + high) / 2;
    if (sojournTail(ratesAt(middle), LIMIT_HOURS) > 1 - SHARE) high = middle;
    else low = middle;
  }
  return low;
}

const rates = (casesAYear: number, caseHours: number): QueueRates => ({
  arrivalRate: casesAYear / HOURS_PER_YEAR,
  serviceRate: 1 / caseHours,
  servers: SERVERS,
});
const MOST_CASES = (SERVERS / CASE_HOURS) * HOURS_PER_YEAR;
const ROOM = exactLargest(MOST_CASES, (cases) => rates(cases, CASE_HOURS));
/** Half as many again as there is room for. */
const CLAIMED = Math.round(1.5 * ROOM);

const handlingTime: Lever = {
  id: 'handlingTime',
  name: { nb: '', en: '' },
  end: null,
  except: [],
  everyoneDecides: false,
  readings: ['throughput'],
  start: 1,
  step: 1.1,
};

/** The textbook queue as a study would ask it. */
function theoryTrial(): Trial {
  const theory = JSON.parse(
    readFileSync(new URL('../../scenarios/theory/theory-mmc-8-10.json', import.meta.url), 'utf8'),
  );
  const { run: _run, demand, $schema: _s, schemaVersion: _v, id: _i, title: _t, question: _q, ...set } = theory;
  const hugeLimits = { decisionHours: 1e5, responseHours: 1e5, backlogWeeks: 1e5, growthHoursPerFteAndWeek: 1 };
  return new Trial({
    study: {
      id: 'theory',
      limits: { ...hugeLimits, decisionShare: SHARE },
      readings: [],
      levels: [],
      levers: [],
      precision: { users: 0.01, levers: 0.01 },
      replications: 1,
      seed: 'theory',
    },
    reading: {
      id: 'throughput',
      scenario: { ...flattened({ demand }), 'demand.users.reading': 'throughput', 'run.warmUpDays': 200 },
      range: [500, 20_000],
      start: 4000,
      step: 1.05,
      windows: [{ fromDay: 0, days: 1800, balance: true }],
    },
    level: {
      id: 'ordinary',
      claimedUsers: CLAIMED,
      done: null,
      everyoneDecides: false,
      readings: ['throughput'],
      limits: ['decisions'],
      leverLimit: 'decisions',
    },
    set: {
      ...flattened(set),
      'staff.teams': [{ id: 'mottak', role: 'intake', fte: SERVERS }],
      'tasks.assessment.meanMin': CASE_HOURS * 60,
    },
    firstReplication: 0,
  });
}

describe('M/M/4 with a limit on the whole time in the system', () => {
  const trial = theoryTrial();

  it('has the room of its closed form', () => {
    const room = roomFor(trial, 'decisions');
    expect(Math.abs(room.users / ROOM - 1)).toBeLessThan(0.02);
    expect(room.givesWay).toEqual(['decisions']);
  });

  it('needs the handling time of its closed form for a claimed number', () => {
    const exact = exactLargest(1, (factor) => rates(CLAIMED, factor * CASE_HOURS));
    expect(exact).toBeLessThan(0.75);
    const { at } = leverAnswer(trial, handlingTime, 'decisions');
    expect(Math.abs(at! / exact - 1)).toBeLessThan(0.02);
  });
});
