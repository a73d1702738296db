import type { Job } from './jobs.ts';
import { type Lane, processLane, threadLane, withLane } from './lane.ts';
import type { Effort, Measurement, Row } from './measurement.ts';
import { fastestRatio, interleaved, ratioOf, spreadOf } from './rounds.ts';
import { factorFor } from './scaled-document.ts';

const noeYear = (people: number, seed: number): Job => ({ kind: 'noe-year', people, shifts: false, seed });

/** Replications per second of two worker threads against one. Other programs can only slow it down: the fastest rounds count. */
export const twoWorkers: Row = {
  ids: ['workers'],
  async measure(effort) {
    const people = effort.quick ? 50_000 : 250_000;
    const each = 4; // replications of a worker in a round
    const batch = async (lane: Lane, replications: number) => {
      for (let r = 0; r < replications; r++) await lane.run(noeYear(people, 1 + r));
    };
    return withLane(threadLane, (a) =>
      withLane(threadLane, async (b): Promise<readonly Measurement[]> => {
        await Promise.all([batch(a, 4), batch(b, 4)]);
        const one = { name: 'one', measure: () => timed(() => batch(a, 2 * each)) };
        const two = { name: 'two', measure: () => timed(() => Promise.all([batch(a, each), batch(b, each)])) };
        const rounds = await interleaved([one, two], effort.rounds);
        const spread = { ...ratioOf(rounds, 'one', 'two'), value: fastestRatio(rounds, 'one', 'two') };
        return [{ id: 'workers', spread, note: `${people} people, worker threads; fastest rounds, wall time` }];
      }),
    );
  },
};

/** Largest resident memory of a fresh process that runs one replication, Node itself included. */
function memoryRow(id: 'memory-250k' | 'memory-1m', fullPeople: number): Row {
  return {
    ids: [id],
    async measure(effort) {
      const people = effort.quick ? fullPeople / 5 : fullPeople;
      const kernel: number[] = [];
      for (let round = 0; round < Math.min(effort.rounds, 3); round++) kernel.push(await peakOf(noeYear(people, 1)));
      const model = await peakOf({ kind: 'model', factor: factorFor(people), replication: 0 });
      const note = `${people} people; the real model takes ${model.toFixed(0)} MB`;
      return [{ id, spread: spreadOf(kernel), note }];
    },
  };
}

export const memory250k = memoryRow('memory-250k', 250_000);
export const memory1m = memoryRow('memory-1m', 1_000_000);

async function peakOf(job: Job): Promise<number> {
  return withLane(processLane, async (lane) => {
    await lane.run(job);
    return (await lane.run({ kind: 'peak-memory' })).peakMb;
  });
}

/** The first replication of a fresh worker, compilation and all, against a later one. */
export const coldStart: Row = {
  ids: ['cold-start'],
  async measure(effort) {
    const people = effort.quick ? 50_000 : 250_000;
    const kernel = await coldAgainstWarm((r) => noeYear(people, 1 + r), effort);
    const factor = factorFor(people);
    const model = await coldAgainstWarm((replication) => ({ kind: 'model', factor, replication }), {
      ...effort,
      rounds: 1,
    });
    const times = `${kernel.coldMs.toFixed(0)} against ${kernel.warmMs.toFixed(0)} ms`;
    const note = `${people} people, worker thread: ${times}; the real model ${model.spread.value.toFixed(1)} x`;
    return [{ id: 'cold-start', spread: kernel.spread, note }];
  },
};

async function coldAgainstWarm(job: (replication: number) => Job, effort: Effort) {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < effort.rounds; round++) {
    await withLane(threadLane, async (lane) => {
      const times: number[] = [];
      for (let r = 0; r < 7; r++) times.push((await lane.run(job(r))).ms);
      cold.push(times[0]!);
      warm.push(spreadOf(times.slice(4)).value);
    });
  }
  const rounds = new Map([
    ['cold', cold],
    ['warm', warm],
  ]);
  return { spread: ratioOf(rounds, 'cold', 'warm'), coldMs: spreadOf(cold).value, warmMs: spreadOf(warm).value };
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await task();
  return performance.now() - before;
}
