import { describe, expect, it } from 'vitest';
import { createSampler } from '../../random/distributions.ts';
import { uniformSequence } from '../../random/uniform-sequence.ts';
import { QueueBench } from '../../test/queue-bench.ts';
import { erlangCWaitTail } from '../../theory/erlang-c.ts';
import { conductHere } from '../procedure/conduct.ts';
import { solveFrontier } from './solve-frontier.ts';
import { FRESH_FROM, type SolveRule, solveLever } from './solve-lever.ts';
import { targetOf, targetText } from './target.ts';

const RULE: SolveRule = { values: 65, probability: 0.9, level: 0.95, batch: 10, mostEach: 300, budget: 5000 };

/** A lever whose value i holds in a run if the run's luck is below share(i). */
function lever(share: (place: number) => number, seed = 'solve') {
  return (place: number, replication: number): number[] => {
    const luck = uniformSequence(`${seed} ${replication}`)();
    return [luck < share(place) ? 1 : 0, share(place) - luck];
  };
}
const rising = (place: number): number => Math.min(1, place / 40);

describe('solving for a lever', () => {
  it('finds the smallest value that holds often enough, confirmed with new luck, and the flat region below it', () => {
    const asked: number[] = [];
    const figures = lever(rising);
    const found = conductHere(solveLever(RULE), (place, replication) => {
      asked.push(replication);
      return figures(place, replication);
    });
    expect(found).toMatchObject({ status: 'solved', moreHelps: true });
    expect(rising(found.place!)).toBeGreaterThanOrEqual(0.9);
    expect(found.place).toBeLessThanOrEqual(40);
    expect(rising(found.lastRejected!)).toBeLessThan(0.9);
    expect(found.place! - found.lastRejected!).toBeLessThan(14);
    expect(found.confirmations.at(-1)).toMatchObject({ place: found.place, verdict: 'accepted' });
    expect(asked.filter((replication) => replication >= FRESH_FROM).length).toBeGreaterThan(40);
    expect(found.runs).toBe(asked.length);
  });

  it('finds the largest value where smaller ones help', () => {
    const found = conductHere(
      solveLever(RULE),
      lever((place) => rising(64 - place)),
    );
    expect(found).toMatchObject({ status: 'solved', moreHelps: false });
    expect(rising(64 - found.place!)).toBeGreaterThanOrEqual(0.9);
    expect(found.lastRejected).toBeGreaterThan(found.place!);
  });

  it.each([
    ['unreachable', () => 0.5, 'every value is too little', 0],
    ['undecided', (place: number) => (place === 64 ? 0.9 : 0.2), 'the last lies at the edge', 0],
    ['always', (place: number) => 0.99 + place / 10_000, 'the first is enough', 1],
  ] as const)('says %s where %s', (status, share, _words, confirmed) => {
    const figures = lever(share);
    const found = conductHere(solveLever(RULE), (place, r) => [figures(place, r)[0]!, place + r]);
    expect(found.status).toBe(status);
    expect(found.confirmations).toHaveLength(confirmed);
    expect(found.place).toBe(confirmed === 1 ? 0 : null);
  });

  it('says that a lever changes nothing', () => {
    expect(
      conductHere(
        solveLever(RULE),
        lever(() => 0.95),
      ),
    ).toMatchObject({ status: 'noEffect', place: null });
  });

  it('says that the budget ended, with what was learned', () => {
    const found = conductHere(solveLever({ ...RULE, budget: 60 }), lever(rising));
    expect(found).toMatchObject({ status: 'budget', place: null, runs: 60 });
    expect(found.candidates[0]).toMatchObject({ place: 0, verdict: 'rejected' });
    const later = conductHere(solveLever({ ...RULE, budget: 160 }), lever(rising));
    expect(later).toMatchObject({ status: 'budget', place: null });
    expect(later.lastRejected).toBeGreaterThan(10);
  });

  it('refuses what can not be searched', () => {
    expect(() => conductHere(solveLever({ ...RULE, values: 1 }), lever(rising))).toThrow('Give two values or more');
  });

  it('solves a row for each value of a second lever: a frontier', () => {
    const figures = [20, 30, 40].map((full) => lever((place) => Math.min(1, place / full)));
    const found = conductHere(solveFrontier(3, RULE), ({ place, row }, r) => figures[row]!(place, r));
    expect(found.map(({ status }) => status)).toEqual(['solved', 'solved', 'solved']);
    found.forEach(({ place }, row) => {
      const full = [20, 30, 40][row]!;
      expect(place! / full).toBeGreaterThanOrEqual(0.9);
      expect(place! / full).toBeLessThanOrEqual(1.05);
    });
  });
});

describe('staffing of M/M/c through the event list and the staff pools', () => {
  /** Offered load 10 of services of 6 minutes: the share that waits at most so many minutes is at least so much. */
  const TARGETS = [
    [0, 0.5],
    [0, 0.8],
    [2, 0.9],
    [6, 0.95],
    [12, 0.8],
  ] as const;
  const LEAST = 11;

  it.each(TARGETS)('recovers that of Erlang C for waits of at most %d minutes in a share of %d', (limitMin, share) => {
    const tail = (servers: number): number =>
      erlangCWaitTail({ arrivalRate: 10 / 6, serviceRate: 1 / 6, servers }, limitMin);
    let exact = LEAST;
    while (1 - tail(exact) < share) exact++;
    const benches = Array.from({ length: 10 }, (_, i) => benchOf(LEAST + i, limitMin));
    const rule = { ...RULE, values: 10, probability: 0.5, batch: 8, mostEach: 32, budget: 400 };
    const { status, place, lastRejected } = conductHere(solveLever(rule), (i, replication) => {
      const { waited, longWaits, begun } = benches[i]!.run(replication).tallies[0]!;
      const within = 1 - (limitMin === 0 ? waited : longWaits) / begun;
      return [within >= share ? 1 : 0, within];
    });
    expect(status === 'solved' || status === 'always').toBe(true);
    expect(LEAST + place!).toBe(exact);
    if (exact > LEAST) expect([exact - 1, exact - 2]).toContain(LEAST + lastRejected!); // sharp, or one too close to call
  });

  function benchOf(servers: number, tailMin: number): QueueBench {
    return new QueueBench({
      seed: 'staffing',
      stations: [{ servers, serviceMin: createSampler('exponential', 6, 1) }],
      sources: [{ station: 0, perMin: 10 / 6, priority: 0 }],
      fromDay: 1,
      toDay: 3,
      ...(tailMin > 0 ? { tailMin } : {}),
    });
  }
});

describe('a target', () => {
  it.each([
    ['decisionsWithin48h>=0.9', 'decisionsWithin48h', 'atLeast', 0.9, 'Decisions within 48 hours at least 0.9'],
    [' backlogHours <= 500 ', 'backlogHours', 'atMost', 500, 'Backlog in work-hours at most 500 work-hours'],
    ['kept', 'broken', 'atMost', 0, 'Limit broken: no'],
    ['broken:backlogWeeks', 'broken:backlogWeeks', 'atLeast', 1, 'Limit broken: Backlog in weeks of work: yes'],
  ])('%j is read and said', (text, figure, relation, value, words) => {
    expect(targetOf(text)).toEqual({ figure, relation, value });
    expect(targetText(targetOf(text))).toBe(words);
  });

  it.each(['', 'decisionsWithin48h', 'decisionsWithin48h>0.9', 'queue>=1', 'kept:queue', 'backlogHours<=many'])(
    '%j is refused',
    (text) => expect(() => targetOf(text)).toThrow(/is no target|There is no figure/),
  );
});
