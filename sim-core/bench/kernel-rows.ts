import { type Lane, processLane, withLane } from './lane.ts';
import type { Effort, Measurement, Row } from './measurement.ts';
import { fastestRatio, interleaved, median, type Rounds, ratioOf, type Subject } from './rounds.ts';
import { compileYardstick } from './yardstick/compile.ts';

const WARM_UP = 3; // replications before the clock counts: compilation is a line of its own
/** A round measures every subject for about this long: a short look would meet a busy moment of the machine by chance. */
const ROUND_MS = 1000;
const C_PER_ROUND = 15; // replications of the C yardstick that take as long

/** Product kernel on NOE-year against the same in C. */
export const againstC: Row = {
  ids: ['c'],
  async measure(effort) {
    const yardstick = compileYardstick();
    if (!yardstick) return [{ id: 'c', spread: undefined, note: 'no C compiler (clang or gcc) on this machine' }];
    const people = effort.quick ? 50_000 : 250_000;
    return withLane(processLane, async (lane) => {
      const kernel = await kernelSubject(lane, people, false);
      const c: Subject = {
        name: 'C',
        measure: async (round) =>
          median((await yardstick.run(people, C_PER_ROUND, false, 1 + round * C_PER_ROUND)).map((r) => r.ms)),
      };
      const rounds = await interleaved([c, kernel], effort.rounds);
      const note = `${people} people: ${medianMs(rounds, 'kernel')} against ${medianMs(rounds, 'C')}, fastest ${fastest(rounds, 'kernel', 'C')}, ${yardstick.compiler}`;
      return [{ id: 'c', spread: ratioOf(rounds, 'kernel', 'C'), note }];
    });
  },
};

/** Product kernel on NOE-year against simjs, always open. */
export const againstSimjs: Row = {
  ids: ['simjs'],
  measure: (effort) => simjsRow('simjs', effort.quick ? 25_000 : 125_000, false, effort),
};

/** The same with shifts, where a long queue stands. */
export const againstSimjsWithShifts: Row = {
  ids: ['simjs-shifts'],
  measure: (effort) => simjsRow('simjs-shifts', 25_000, true, effort),
};

async function simjsRow(id: 'simjs' | 'simjs-shifts', people: number, shifts: boolean, effort: Effort) {
  return withLane(processLane, (kernelLane) =>
    withLane(processLane, async (simjsLane): Promise<readonly Measurement[]> => {
      const kernel = await kernelSubject(kernelLane, people, shifts);
      const simjs: Subject = {
        name: 'simjs',
        measure: async (round) => (await simjsLane.run({ kind: 'simjs', people, shifts, seed: 1 + round })).ms,
      };
      const rounds = await interleaved([simjs, kernel], Math.min(effort.rounds, 3)); // simjs takes seconds each
      const note = `${people} people: ${medianMs(rounds, 'kernel')} against ${medianMs(rounds, 'simjs')}, fastest ${fastest(rounds, 'simjs', 'kernel')}`;
      return [{ id, spread: ratioOf(rounds, 'simjs', 'kernel'), note }];
    }),
  );
}

/** Whether the cost of an event stays the same when there are many people. */
export const scaling: Row = {
  ids: ['scaling'],
  async measure(effort) {
    const few = 25_000;
    const many = effort.quick ? 250_000 : 1_000_000;
    return withLane(processLane, (fewLane) =>
      withLane(processLane, async (manyLane): Promise<readonly Measurement[]> => {
        const rounds = await interleaved(
          [await perEvent(fewLane, 'few', few, 20), await perEvent(manyLane, 'many', many, 1)],
          effort.rounds,
        );
        const ns = (name: string) => `${(median(rounds.get(name)!) * 1e6).toFixed(0)} ns`;
        const note = `${many} people: ${ns('many')} per event; ${few}: ${ns('few')}; fastest ${fastest(rounds, 'many', 'few')}`;
        return [{ id: 'scaling', spread: ratioOf(rounds, 'many', 'few'), note }];
      }),
    );
  },
};

/** Milliseconds per event. @param replications in each round, their times summed. */
async function perEvent(lane: Lane, name: string, people: number, replications: number): Promise<Subject> {
  const year = (seed: number) => lane.run({ kind: 'noe-year', people, shifts: false, seed });
  for (let r = 0; r < WARM_UP * replications; r++) await year(r);
  return {
    name,
    async measure(round) {
      let ms = 0;
      let events = 0;
      for (let r = 0; r < replications; r++) {
        const answer = await year(1 + round * replications + r);
        ms += answer.ms;
        events += answer.events;
      }
      return ms / events;
    },
  };
}

/** The warmed-up kernel as a subject: median milliseconds of a few replications. */
async function kernelSubject(lane: Lane, people: number, shifts: boolean): Promise<Subject> {
  const year = async (seed: number) => (await lane.run({ kind: 'noe-year', people, shifts, seed })).ms;
  const warmUp = Math.max(WARM_UP, Math.ceil((WARM_UP * 250_000) / people));
  let lastMs = 0;
  for (let r = 0; r < warmUp; r++) lastMs = await year(r);
  const perRound = Math.max(3, Math.ceil(ROUND_MS / lastMs));
  return {
    name: 'kernel',
    async measure(round) {
      const times: number[] = [];
      for (let r = 0; r < perRound; r++) times.push(await year(1 + round * perRound + r));
      return median(times);
    },
  };
}

function fastest(rounds: Rounds, over: string, under: string): string {
  return `${fastestRatio(rounds, over, under).toFixed(2)} x`;
}

function medianMs(rounds: Rounds, name: string): string {
  const ms = median(rounds.get(name)!);
  return ms < 1000 ? `${ms.toFixed(1)} ms` : `${(ms / 1000).toFixed(2)} s`;
}
