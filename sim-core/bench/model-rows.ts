import { processLane, withLane } from './lane.ts';
import type { Row } from './measurement.ts';
import { median, spreadOf } from './rounds.ts';
import { factorFor } from './scaled-document.ts';

/** Replications before the measured ones: the engine's machine code settles after about four. */
const WARM_UP = 5;

/** One year of the real model: all tasks, streams per person, calendar, recorders. Two lines from the same runs. */
export const realModel: Row = {
  ids: ['model-events', 'model-year'],
  async measure(effort) {
    const people = effort.quick ? 50_000 : 250_000;
    const factor = factorFor(people);
    return withLane(processLane, async (lane) => {
      const year = (replication: number) => lane.run({ kind: 'model', factor, replication });
      for (let r = 0; r < WARM_UP; r++) await year(r);
      const answers = [];
      for (let round = 0; round < effort.rounds; round++) answers.push(await year(WARM_UP + round));
      const events = median(answers.map((a) => a.events));
      const note = `${people} people come to NOE: ${(events / 1e6).toFixed(2)} M events`;
      return [
        { id: 'model-events', spread: spreadOf(answers.map((a) => a.events / a.ms / 1000)), note },
        { id: 'model-year', spread: spreadOf(answers.map((a) => a.ms / 1000)), note },
      ];
    });
  },
};
