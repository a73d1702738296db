import { describe, it } from 'vitest';
import { MIN_PER_DAY, MIN_PER_MONTH, MIN_PER_WEEK } from '../../kernel/time.ts';
import type { NoeModel } from '../../model/noe-model.ts';
import { erlangC } from '../../theory/erlang-c.ts';
import { jackson } from '../../theory/jackson.ts';
import { priorityWaits } from '../../theory/priorities.ts';
import { officeTheory, readRuns } from '../office-theory.ts';
import type { Json } from '../small-document.ts';
import { estimate, expectAgrees } from '../verdict.ts';

const SERVICE_MIN = 6;
const NOBODY_PROFILE_1: Json = { workedSixOfTwelveShare: 0 };
const monthly = (perMin: number): number => perMin * MIN_PER_MONTH;

/** Everybody goes through NOE at once, which decides on more than standard effort, and comes to the office. */
const DECIDED_AT_ONCE: Json = {
  people: { workedSixOfTwelveShare: 1 },
  routing: { noeDecidesAll: true },
  tasks: { assessment: { meanMin: 6, cv: 1, law: 'exponential', automaticShare: 1, priority: 0 } },
};

describe('an office of a scenario document', () => {
  it('serves other users before those it plans for, as Cobham’s formula has it (O14)', () => {
    const loads = [0.2, 0.4];
    const document = officeTheory({
      run: { warmUpDays: 3, measuredDays: 60 },
      people: NOBODY_PROFILE_1,
      demand: { registrationsPerMonth: monthly(loads[1]! / SERVICE_MIN) },
      office: { handToNoeShare: 0 },
      offices: {
        fte: 1,
        unplannedPerWeekByType: [0, (loads[0]! / SERVICE_MIN) * MIN_PER_WEEK, 0],
        unplannedMin: SERVICE_MIN,
        firstContactMin: SERVICE_MIN,
      },
    });
    const waits = readRuns(document, 10, (noe) => noe.offices!.recorder.firstContactQueue.meanMin());
    const arrivalRates = loads.map((load) => load / SERVICE_MIN);
    const [, planned] = priorityWaits({ arrivalRates, serviceRate: 1 / SERVICE_MIN, servers: 1 });
    expectAgrees('first contacts behind other users', estimate(waits), planned!, 0.04);
  });

  it('and NOE’s intake, with people going to and fro, are a Jackson network (O15)', () => {
    const perMin = 0.1;
    const document = officeTheory({
      run: { warmUpDays: 3, measuredDays: 50 },
      people: NOBODY_PROFILE_1,
      demand: { registrationsPerMonth: monthly(perMin) },
      office: { standardShareByOutcome: [1, 1, 1], handToNoeShare: 0.5 },
      intake: { acceptShare: 0.4 },
      offices: {
        fte: 2,
        firstContactMin: 5,
        assessmentMin: 5,
        reassessmentMin: 5,
        situationalAfterNoeShare: 0,
        handBackShare: 0.5,
      },
    });
    // Half go to NOE; of these 60 % come back, and half of those go again and come back once more. Every visit to the
    // office is two services: the contact and the assessment.
    const toNoe = 0.5 * (1 + 0.6 * 0.5);
    const back = 0.5 * 0.6 * (1 + 0.5);
    const services = 2 * (1 + back);
    const network = jackson({
      externalRates: [perMin, 0],
      routing: [
        [(1 + back) / services, toNoe / services],
        [back / toNoe, 0],
      ],
      serviceRates: [1 / 5, 1 / SERVICE_MIN],
      servers: [2, 1],
    });
    const waits = readRuns(document, 12, (noe) => [
      noe.offices!.recorder.firstContactQueue.meanMin(),
      noe.recorder.recheckWait.meanMin(),
    ]);
    const wait = (station: number): number => network.stations[station]!.meanWait;
    expectAgrees('queue of the office', estimate(waits.map(([office]) => office!)), wait(0), 0.05);
    expectAgrees('queue of intake', estimate(waits.map(([, noe]) => noe!)), wait(1), 0.05);
  });

  it.each([5, 20, 60])('with a limit of %i cases a veileder closes as many as the finite-source queue (O9)', (most) => {
    const unitMin = 0.01 * MIN_PER_MONTH; // the external delay: 4 weeks of the oracle
    const days = 40;
    const document = officeTheory({
      ...DECIDED_AT_ONCE,
      run: { warmUpDays: 10, measuredDays: days },
      demand: { registrationsPerMonth: monthly(40 / MIN_PER_DAY) },
      organisation: {
        pooling: 'portfolio',
        mostUsersPerVeileder: most,
        closingShare: 0.1,
        intervalMonths: [0.01, 0.01, 0.01],
      },
      offices: { fte: 1, firstContactMin: unitMin / 80, followUpMin: unitMin / 80 },
    });
    const closed = readRuns(document, 10, (noe) => noe.offices!.recorder.counts.closed);
    const perWeek = closed.map((cases) => (cases * unitMin) / (4 * days * MIN_PER_DAY));
    expectAgrees(`cases a week with ${most}`, estimate(perWeek), closedPerWeek(most), 0.05);
  });

  it('has users who return as Erlang-R says, through a surge (O10c)', () => {
    const perWeek = 100;
    const weeks = 20;
    const document = officeTheory({
      ...DECIDED_AT_ONCE,
      run: { warmUpDays: 0, measuredDays: 7 * weeks },
      demand: {
        registrationsPerMonth: (perWeek * MIN_PER_MONTH) / MIN_PER_WEEK,
        waves: [{ startDay: 35, lengthDays: 35, extraPersons: 5 * perWeek, laidOffShare: 0, shape: 'block' }],
      },
      organisation: { closingShare: 0.2, intervalMonths: Array(3).fill((4 * MIN_PER_WEEK) / MIN_PER_MONTH) },
      offices: { fte: 400, firstContactMin: MIN_PER_WEEK / 12, followUpMin: MIN_PER_WEEK / 12 },
    });
    const counts = readRuns(document, 12, (noe) => inAndBetweenContacts(noe));
    const [inContact, between] = erlangR(weeks, (week) => (week >= 5 && week < 10 ? 2 * perWeek : perWeek));
    expectAgrees('users in contact', estimate(counts.map(([now]) => now!)), inContact, 0.06);
    expectAgrees('users between contacts', estimate(counts.map(([, later]) => later!)), between, 0.02);
  });

  it('waits as Erlang C says where it is one queue', () => {
    const document = officeTheory({
      run: { warmUpDays: 2, measuredDays: 20 },
      people: NOBODY_PROFILE_1,
      demand: { registrationsPerMonth: monthly(4 / SERVICE_MIN) },
      office: { handToNoeShare: 0 },
      offices: { fte: 5, firstContactMin: SERVICE_MIN },
    });
    const waits = readRuns(document, 8, (noe) => noe.offices!.recorder.firstContactQueue.meanMin());
    const { meanWait } = erlangC({ arrivalRate: 4 / SERVICE_MIN, serviceRate: 1 / SERVICE_MIN, servers: 5 });
    expectAgrees('one queue of five', estimate(waits), meanWait, 0.05);
  });
});

/** Cases a week of a veileder with M of them: contacts of 1/20 week, 4 weeks between, a tenth of contacts is the last. */
function closedPerWeek(most: number): number {
  const weights = [1];
  for (let n = 1; n <= most; n++) weights.push((weights[n - 1]! * (most - n + 1) * 0.25) / (0.9 * 20));
  return 0.1 * 20 * (1 - weights[0]! / weights.reduce((sum, weight) => sum + weight, 0));
}

function inAndBetweenContacts({ offices }: NoeModel): readonly number[] {
  const { users, inContact } = offices!.recorder;
  return [inContact.value, users.reduce((sum, level) => sum + level.value, 0) - inContact.value];
}

/** Mean numbers after so many weeks from an empty start, by small steps of the two linear equations. */
function erlangR(weeks: number, perWeek: (week: number) => number): readonly [number, number] {
  const steps = 5000;
  let [now, later] = [0, 0];
  for (let i = 0; i < weeks * steps; i++) {
    const change = perWeek(i / steps) + 0.25 * later - 12 * now;
    later += (0.8 * 12 * now - 0.25 * later) / steps;
    now += change / steps;
  }
  return [now, later];
}
