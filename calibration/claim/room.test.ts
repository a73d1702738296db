import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { erlangC } from '../../sim-core/theory/erlang-c.ts';
import type { QueueRates } from '../../sim-core/theory/queue-rates.ts';
import { flattened } from '../changes.ts';
import type { Question } from './question.ts';
import { roomFor } from './room.ts';
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

/** Cases a year of which the share is done within the limit, by halving the closed form. */
function exactRoom(): number {
  let [low, high] = [0, SERVERS / CASE_HOURS];
  for (let h = 0; h < 60; h++) {
    const arrivalRate = (low + high) / 2;
    const tail = sojournTail({ arrivalRate, serviceRate: 1 / CASE_HOURS, servers: SERVERS }, LIMIT_HOURS);
    if (tail > 1 - SHARE) high = arrivalRate;
    else low = arrivalRate;
  }
  return low * HOURS_PER_YEAR;
}

it('the room of M/M/4 for a limit on the whole time is that of its closed form', () => {
  const theory = JSON.parse(
    readFileSync(new URL('../../scenarios/theory/theory-mmc-8-10.json', import.meta.url), 'utf8'),
  );
  const { run: _run, demand, $schema: _s, schemaVersion: _v, id: _i, title: _t, question: _q, ...set } = theory;
  const hugeLimits = { decisionHours: 1e5, responseHours: 1e5, backlogWeeks: 1e5, growthHoursPerFteAndWeek: 1 };
  const question: Question = {
    study: {
      id: 'theory',
      limits: { ...hugeLimits, decisionShare: SHARE },
      readings: [],
      levels: [],
      levers: [],
      precision: { users: 0.005, levers: 0.01 },
      replications: 2,
      seed: 'theory',
    },
    reading: {
      id: 'throughput',
      scenario: {
        ...flattened({ demand }),
        'demand.users.reading': 'throughput',
        'run.warmUpDays': 200,
      },
      range: [500, 20_000],
      start: 4000,
      step: 1.05,
      windows: [{ fromDay: 0, days: 3650, balance: true }],
    },
    level: { id: 'ordinary', claimedUsers: 1, done: null, limits: ['decisions'], leverLimit: 'decisions' },
    set: {
      ...flattened(set),
      'staff.teams': [{ id: 'mottak', role: 'intake', fte: SERVERS }],
      'tasks.assessment.meanMin': CASE_HOURS * 60,
    },
    firstReplication: 0,
  };
  const room = roomFor(new Trial(question), 'decisions');
  expect(room.users / exactRoom()).toBeGreaterThan(0.98);
  expect(room.users / exactRoom()).toBeLessThan(1.02);
  expect(room.givesWay).toEqual(['decisions']);
});
