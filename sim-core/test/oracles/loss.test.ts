import { describe, expect, it } from 'vitest';
import { createSampler } from '../../random/distributions.ts';
import type { SamplerLaw } from '../../random/handling-law.ts';
import { erlangB } from '../../theory/erlang-b.ts';
import { finiteRoom } from '../../theory/finite-room.ts';
import { BenchRuns } from '../bench-runs.ts';
import { QueueBench } from '../queue-bench.ts';
import { expectAgrees } from '../verdict.ts';

/** A mean service such that a day holds a few thousand customers. */
const meanServiceMin = (offered: number): number => Math.max(1, offered / 2);

/** A station that turns away whoever finds `room` customers in it; measured for `days` times 1440 mean services. */
function station(offered: number, servers: number, room: number, days: number, law: SamplerLaw): QueueBench {
  const unitMin = meanServiceMin(offered);
  return new QueueBench({
    seed: `${law} ${offered} ${servers} ${room}`,
    stations: [{ servers, room, serviceMin: createSampler(law, unitMin, 1.5) }],
    sources: [{ station: 0, perMin: offered / unitMin, priority: 0 }],
    fromDay: 1,
    toDay: 1 + Math.ceil(days * unitMin),
  });
}

describe('Erlang B through the event list and the staff pools (O3)', () => {
  const rows: readonly (readonly [offered: number, servers: number, printed: number, days: number])[] = [
    [1, 1, 0.5, 2],
    [2, 5, 0.0366972477, 12],
    [5, 10, 0.0183845703, 14],
    [10, 10, 0.2145823431, 1],
    [10, 14, 0.0568191434, 2],
    [30, 30, 0.1324597905, 0.5],
    [120, 100, 0.1962699895, 0.1],
  ];

  it.each(rows)('turns away the known share at %d erlang on %d servers', (offered, servers, printed, days) => {
    const truth = erlangB(servers, offered);
    expect(truth).toBeCloseTo(printed, 10);
    const runs = new BenchRuns(station(offered, servers, servers, days, 'exponential'), 30);
    expectAgrees(`O3 B(${offered}, ${servers})`, runs.blocked(), truth);
    expect(runs.waitProbability().mean).toBe(0);
  });

  it.each(['fixed', 'lognormal'] as const)('turns away the same share when services are %s', (law) => {
    const runs = new BenchRuns(station(10, 10, 10, 1, law), 30);
    expectAgrees(`O3 B(10, 10) ${law}`, runs.blocked(), erlangB(10, 10));
  });

  it('has the queue and the share turned away of M/M/2/3 and M/M/10/15', () => {
    const rooms = [
      [0.75, 2, 3, 8],
      [9, 10, 15, 3],
      [12, 10, 15, 1],
    ] as const;
    for (const [offered, servers, room, days] of rooms) {
      const runs = new BenchRuns(station(offered, servers, room, days, 'exponential'), 30);
      const truth = finiteRoom({ arrivalRate: offered, serviceRate: 1, servers }, room);
      const name = `O3 M/M/${servers}/${room} at ${offered} erlang`;
      expectAgrees(`${name} turned away`, runs.blocked(), truth.blocked);
      expectAgrees(`${name} wait`, runs.meanWait(), truth.meanWait * meanServiceMin(offered));
      expectAgrees(`${name} number present`, runs.meanInStation(), truth.meanInSystem);
    }
  });
});
