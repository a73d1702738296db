import { describe, expect, it } from 'vitest';
import { SERIES_IDS } from '../../measure/result.ts';
import type { WorkAccount } from '../../model/work-account.ts';
import { uniformSequence } from '../../random/uniform-sequence.ts';
import { type Json, merged, smallDocument } from '../../test/small-document.ts';
import { createAccountant } from './accounted.ts';
import { BACKLOG_CAUSES, decomposeBacklog, sumOfDifferences } from './decompose-backlog.ts';

const DAYS = 14;
const RUN = { warmUpDays: 7, measuredDays: DAYS };
const POLICY: Json = {
  readiness: {
    levels: [
      {
        dropped: ['cvCheck', 'standardMessage'],
        ...{ measure: 'backlogHoursPerVeileder', enterAt: 1, exitAt: 0.5, smallestDays: 1 },
      },
    ],
  },
};

/** A small NOE whose inflow, staff, speed, messages and stay are drawn. */
function drawn(seed: string): Json {
  const random = uniformSequence(seed);
  const between = (low: number, high: number): number => low + (high - low) * random();
  return {
    run: { ...RUN, seed: 'explain' },
    demand: { inflowFactor: between(0.02, 0.08) },
    staff: {
      teams: [
        { id: 'intake', role: 'intake', fte: between(0.5, 1.5) },
        { id: 'one', role: 'followUp', fte: between(0.5, 2) },
      ],
    },
    tasks: { scale: between(0.8, 2) },
    messages: { perUserMonth: between(0.2, 1), recontactShare: between(0, 0.8) },
    hazards: { exit: { organisationFactor: between(0.7, 1.4) } },
  };
}

const accountOf = (change: Json, replication = 0) => createAccountant(smallDocument(change))(replication);
const sumOf = (terms: Readonly<Record<string, number>>): number => Object.values(terms).reduce((sum, n) => sum + n, 0);

describe('why a backlog is another one', () => {
  it('adds up to the last task on ten random pairs of scenarios', () => {
    let arrivals = 0;
    for (let pair = 0; pair < 10; pair++) {
      const [first, second] = [accountOf(drawn(`a ${pair}`)), accountOf(drawn(`b ${pair}`))];
      const { difference, terms } = decomposeBacklog(first.account, second.account);
      const last = (one: typeof first): number =>
        one.result.series[(SERIES_IDS.indexOf('backlogTasks') + 1) * DAYS - 1]!;
      expect(difference).toBe(last(second) - last(first));
      expect(sumOf(terms)).toBe(difference);
      expect(BACKLOG_CAUSES.every((cause) => Number.isInteger(terms[cause]))).toBe(true);
      arrivals += Math.abs(terms.arrivals);
    }
    expect(arrivals).toBeGreaterThan(100);
  });

  it('is nothing between a scenario and itself', () => {
    const one = accountOf(drawn('same'));
    const { difference, terms } = decomposeBacklog(one.account, accountOf(drawn('same')).account);
    expect([difference, ...Object.values(terms).map(Math.abs)]).toEqual(Array(9).fill(0));
  });

  it('names the cause that was changed', () => {
    const base = drawn('causes');
    const causes = {
      arrivals: { demand: { inflowFactor: 0.12 } },
      handling: { tasks: { scale: 3 } },
      contacts: { messages: { perUserMonth: 2 } },
    } as const;
    for (const [cause, change] of Object.entries(causes)) {
      const { difference, terms } = decomposeBacklog(accountOf(base).account, accountOf(merged(base, change)).account);
      expect(difference).toBeGreaterThan(0);
      const largest = Object.entries(terms)
        .filter(([name]) => name !== 'start')
        .sort((a, b) => b[1] - a[1])[0]![0];
      expect(largest).toBe(cause);
    }
  });

  it('counts dropped tasks, and sums over replications', () => {
    const base = drawn('policy');
    const pairs = [0, 1].map((r) =>
      decomposeBacklog(accountOf(base, r).account, accountOf(merged(base, POLICY), r).account),
    );
    const sum = sumOfDifferences(pairs);
    expect(sumOf(sum.terms)).toBe(sum.difference);
    expect(sum.terms.dropped).toBeLessThanOrEqual(0);
  });

  it('holds without people, without work and without hours', () => {
    const nothing: WorkAccount = {
      ...{ waitingAtStart: 0, waitingAtEnd: 0, firstTasks: 0, followUpTasks: 0, repeatedMessages: 0 },
      ...{ tasksDropped: 0, tasksBegun: 0, workHours: 0, entries: 0, userDays: 0 },
    };
    const some = accountOf(drawn('some')).account;
    const { difference, terms } = decomposeBacklog(nothing, some);
    expect(sumOf(terms)).toBe(difference);
    expect(decomposeBacklog(nothing, nothing).difference).toBe(0);
  });
});
