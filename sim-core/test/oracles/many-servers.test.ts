import { describe, it } from 'vitest';
import { createSampler } from '../../random/distributions.ts';
import { Streams } from '../../random/streams.ts';
import { birthDeathDistribution } from '../../theory/birth-death.ts';
import { erlangC } from '../../theory/erlang-c.ts';
import { BenchRuns } from '../bench-runs.ts';
import { QueueBench } from '../queue-bench.ts';
import { type Estimate, expectAgrees } from '../verdict.ts';

const START = 62; // purpose of the draws that choose the number present at the start; unused by the model

/** One station of so many servers; the mean service takes `unitMin` minutes. */
function station(offered: number, servers: number, unitMin: number, fromDay: number, toDay: number): QueueBench {
  return new QueueBench({
    seed: `${offered} erlang on ${servers}`,
    stations: [{ servers, serviceMin: createSampler('exponential', unitMin, 1) }],
    sources: [{ station: 0, perMin: offered / unitMin, priority: 0 }],
    fromDay,
    toDay,
  });
}

/**
 * The number present at the start of each replication, drawn from the stationary distribution: replications 2k and
 * 2k + 1 from the k-th of equally probable strata. Services are memoryless, so the start is a stationary one.
 */
function stationaryStart(offered: number, servers: number, replications: number): (replication: number) => number[] {
  const rates = birthDeathDistribution(
    () => offered,
    (n) => Math.min(n, servers),
    Math.round(offered),
    Infinity,
  );
  const streams = new Streams('stationary start');
  return (replication) => {
    const stratum = replication >> 1;
    let u = (stratum + streams.uniform(START, replication, 0)) / (replications / 2);
    let n = 0;
    while (u >= rates[n]! && n < rates.length - 1) u -= rates[n++]!;
    return [n];
  };
}

describe('M/M/c through the event list and the staff pools (O2)', () => {
  // Days long enough that a day holds a few thousand customers, as in a year of NOE.
  const long: readonly (readonly [a: number, c: number, unitMin: number, days: number, largestSe: number])[] = [
    [1.6, 2, 1, 35, 0.01],
    [2.5, 3, 1, 27, 0.01],
    // These queues are empty most of the time: the share that waits is known to 1 %, the wait less well.
    [10, 14, 5, 55, 0.0125],
    [48, 55, 24, 80, 0.025],
  ];

  it.each(long)(
    'has the share that waits, the wait and the queue at %d erlang on %d servers',
    (a, c, unitMin, days, largestSe) => {
      const runs = new BenchRuns(station(a, c, unitMin, 1, 1 + days), 30);
      const truth = erlangC({ arrivalRate: a, serviceRate: 1, servers: c });
      expectAgrees(`O2 ${a}/${c} share that waits`, runs.waitProbability(), truth.waitProbability);
      expectAgrees(`O2 ${a}/${c} wait`, scaled(runs.meanWait(), unitMin), truth.meanWait, largestSe);
      expectAgrees(`O2 ${a}/${c} queue`, runs.meanQueue(), truth.meanQueue, largestSe);
      expectAgrees(`O2 ${a}/${c} number present`, runs.meanInStation(), truth.meanInSystem);
    },
  );

  // Near capacity a large group forgets its state slowly (16 and 20 mean services), so a long run would need billions of
  // events. Known to 2.5 and 3 % instead, these begin in the stationary distribution and must stay in it while most
  // of those in service are replaced.
  const large: readonly (readonly [number, number, number, number])[] = [
    [95, 100, 240, 2000],
    [1980, 2000, 720, 420],
  ];

  it.each(large)('stays stationary at %d erlang on %d servers', (a, c, unitMin, replications) => {
    const bench = station(a, c, unitMin, 0, 1);
    const runs = new BenchRuns(bench, replications, stationaryStart(a, c, replications)).stratified();
    const truth = erlangC({ arrivalRate: a, serviceRate: 1, servers: c });
    expectAgrees(`O2 ${a}/${c} share that waits`, runs.waitProbability, truth.waitProbability, 0.025);
    expectAgrees(`O2 ${a}/${c} queue`, runs.meanQueue, truth.meanQueue, 0.03);
  });
});

/** Minutes as mean services. */
function scaled(found: Estimate, unitMin: number): Estimate {
  return { mean: found.mean / unitMin, se: found.se / unitMin };
}
