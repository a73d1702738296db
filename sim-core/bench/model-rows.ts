import { type Lane, processLane } from './lane.ts';
import type { Effort, Measurement, Row } from './measurement.ts';
import { referenceSpeed } from './reference-speed.ts';
import { interleaved, median, type Subject, spreadOf } from './rounds.ts';
import { factorFor } from './scaled-document.ts';

/** Replications before the measured ones: the engine's machine code settles after about four. */
const WARM_UP = 5;
/** Processes measured in turn: which functions the compiler inlines depends on when it gets to them, and so on the process. */
const PROCESSES = 5;

/** A round is short here, so there are more of them. */
const TIMES_THE_ROUNDS = 5;

/** One year of the real model: all tasks, streams per person, calendar, recorders. Two lines from the same runs. */
export const realModel: Row = {
  ids: ['model-events', 'model-year'],
  async measure(effort) {
    const people = effort.quick ? 50_000 : 250_000;
    const factor = factorFor(people);
    const lanes = Array.from({ length: PROCESSES }, processLane);
    try {
      return await measureYears(lanes, people, factor, effort);
    } finally {
      await Promise.all(lanes.map((lane) => lane.stop()));
    }
  },
};

async function measureYears(
  lanes: readonly Lane[],
  people: number,
  factor: number,
  effort: Effort,
): Promise<Measurement[]> {
  let events = 0;
  const year = async (lane: Lane, replication: number) => {
    const answer = await lane.run({ kind: 'model', factor, replication });
    events = answer.events;
    return answer.ms;
  };
  for (const lane of lanes) {
    for (let r = 0; r < WARM_UP; r++) await year(lane, r);
  }
  const model: Subject = {
    name: 'model',
    measure: (round) => year(lanes[round % lanes.length]!, WARM_UP + round),
  };
  const speed = referenceSpeed();
  const before: Subject = { name: 'before', measure: (round) => speed.slower(2 * round) };
  const after: Subject = { name: 'after', measure: (round) => speed.slower(2 * round + 1) };
  const rounds = await interleaved([before, model, after], TIMES_THE_ROUNDS * effort.rounds);
  const slower = rounds.get('before')!.map((one, round) => (one + rounds.get('after')![round]!) / 2);
  const rawMs = rounds.get('model')!;
  const years = rawMs.map((ms, round) => ms / slower[round]! / 1000);
  const note = `${people} people come to NOE: ${(events / 1e6).toFixed(2)} M events, ${(median(rawMs) / 1000).toFixed(2)} s here; ${speed.said(slower)}`;
  return [
    { id: 'model-events', spread: spreadOf(years.map((seconds) => events / seconds / 1e6)), note },
    { id: 'model-year', spread: spreadOf(years), note },
  ];
}
