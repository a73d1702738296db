import { describe, expect, it } from 'vitest';
import { KEY_FIGURE_IDS } from '../../contract.ts';
import { createRunner } from '../../engine.ts';
import { MIN_PER_HOUR, MIN_PER_MONTH } from '../../kernel/time.ts';
import { erlangC } from '../../theory/erlang-c.ts';
import { theoryDocument } from '../office-theory.ts';
import { estimate, expectAgrees } from '../verdict.ts';

const SERVICE_MIN = 6;
const SERVERS = 12;
const LOAD = 0.8;
const PER_MIN = (LOAD * SERVERS) / SERVICE_MIN;
const WAIT = KEY_FIGURE_IDS.indexOf('assessmentWaitClockHours');

/** So many teams of the same staff together, each with its share of the users and all of their work. */
function pools(n: number) {
  return theoryDocument({
    run: { warmUpDays: 2, measuredDays: 8 },
    people: { workedSixOfTwelveShare: 1 },
    demand: { registrationsPerMonth: PER_MIN * MIN_PER_MONTH },
    organisation: {
      owners: Array.from({ length: n }, (_, i) => ({
        id: `team-${i + 1}`,
        kind: 'team',
        usersShare: 1 / n,
        fte: SERVERS / n,
        does: 'all',
      })),
    },
  });
}

function waitsHours(n: number): number[] {
  const runner = createRunner(pools(n));
  return Array.from({ length: 10 }, (_, r) => runner.runReplication(r).keyFigures[WAIT]!);
}

const exactHours = (n: number): number =>
  erlangC({ arrivalRate: PER_MIN / n, serviceRate: 1 / SERVICE_MIN, servers: SERVERS / n }).meanWait / MIN_PER_HOUR;

describe('the same staff in 1, 2, 4 and 12 pools', () => {
  const sizes = [1, 2, 4, 12];
  const found = new Map(sizes.map((n) => [n, waitsHours(n)]));

  it.each(sizes)('waits as long in %i as Erlang C says', (n) => {
    expectAgrees(`${n} pools`, estimate(found.get(n)!), exactHours(n), 0.04);
  });

  it.each(sizes.slice(1))('loses by being %i as much as the exact difference, with the same people', (n) => {
    const differences = found.get(n)!.map((wait, r) => wait - found.get(1)![r]!);
    expectAgrees(`${n} pools less one`, estimate(differences), exactHours(n) - exactHours(1), 0.04);
    expect(Math.min(...differences)).toBeGreaterThan(0);
  });
});
