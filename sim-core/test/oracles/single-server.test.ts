import { describe, expect, it } from 'vitest';
import { createSampler } from '../../random/distributions.ts';
import type { SamplerLaw } from '../../random/handling-law.ts';
import { erlangCWaitTail } from '../../theory/erlang-c.ts';
import { fixedServiceWait } from '../../theory/fixed-service.ts';
import { mm1 } from '../../theory/mm1.ts';
import { pollaczekKhinchineWait, serviceSecondMoment } from '../../theory/pollaczek-khinchine.ts';
import { meanOfFirstDelays } from '../../theory/transient-delays.ts';
import { BenchRuns } from '../bench-runs.ts';
import { QueueBench } from '../queue-bench.ts';
import { expectAgrees } from '../verdict.ts';

/** One station with a mean service of one minute and Poisson arrivals; measured after two days. */
function station(load: number, law: SamplerLaw, cv: number, days: number, servers = 1, tailMin = Infinity): QueueBench {
  return new QueueBench({
    seed: `${law}, load ${load}, ${servers} servers`,
    stations: [{ servers, serviceMin: createSampler(law, 1, cv) }],
    sources: [{ station: 0, perMin: load * servers, priority: 0 }],
    fromDay: 2,
    toDay: 2 + days,
    tailMin,
  });
}

describe('M/M/1 through the event list and the staff pools (O1)', () => {
  it('has the mean wait, the queue, the number present and the tail of the waits at load 0.9', () => {
    const runs = new BenchRuns(station(0.9, 'exponential', 1, 150, 1, 10), 30);
    const truth = mm1(0.9, 1);
    expectAgrees('O1 mean wait', runs.meanWait(), truth.meanWait);
    expectAgrees('O1 mean queue', runs.meanQueue(), truth.meanQueue);
    expectAgrees('O1 mean number present', runs.meanInStation(), truth.meanInSystem);
    expectAgrees('O1 share that waits', runs.waitProbability(), 0.9);
    const rates = { arrivalRate: 0.9, serviceRate: 1, servers: 1 };
    expectAgrees('O1 share that waits over 10 minutes', runs.longWaits(), erlangCWaitTail(rates, 10));
  });

  it('has the mean of the first 25 and of the first 100 delays from empty', () => {
    const rates = { arrivalRate: 1, serviceRate: 10 / 9, servers: 1 };
    const known = [
      [25, 2.124489],
      [100, 4.134185],
    ] as const;
    for (const [customers, printed] of known) {
      const bench = new QueueBench({
        seed: 'first delays',
        stations: [{ servers: 1, serviceMin: createSampler('exponential', 12.6, 1) }],
        sources: [{ station: 0, perMin: 1 / 14, priority: 0 }],
        fromDay: 0,
        toDay: 20,
        customers,
      });
      const found = new BenchRuns(bench, 12_000).meanOfMeanWaits();
      const truth = meanOfFirstDelays(rates, customers);
      expect(truth).toBeCloseTo(printed, 6);
      expectAgrees(`O1 first ${customers} delays`, { mean: found.mean / 14, se: found.se / 14 }, truth);
    }
  });
});

describe('M/G/1 through the event list and the staff pools (O5)', () => {
  const laws: readonly (readonly [SamplerLaw, number, number, number])[] = [
    ['fixed', 0, 2, 34],
    ['erlang2', Math.SQRT1_2, 3, 45],
    ['exponential', 1, 4, 60],
    ['lognormal', 1.5, 6.5, 145],
    ['hyperexponential', 2, 10, 140],
  ];

  it.each(laws)('has the wait of Pollaczek and Khinchine with %s services at load 0.8', (law, cv, printed, days) => {
    const truth = pollaczekKhinchineWait(0.8, 1, serviceSecondMoment(law, 1, cv));
    expect(truth).toBeCloseTo(printed, 12);
    const runs = new BenchRuns(station(0.8, law, cv, days), 30);
    expectAgrees(`O5 ${law}`, runs.meanWait(), truth);
  });

  it('has the wait of M/D/1 at load 0.9', () => {
    const runs = new BenchRuns(station(0.9, 'fixed', 0, 90), 30);
    expectAgrees('O5 fixed at 0.9', runs.meanWait(), pollaczekKhinchineWait(0.9, 1, 1));
  });

  it('has the wait of two servers with fixed services', () => {
    const runs = new BenchRuns(station(0.8, 'fixed', 0, 18, 2), 30);
    expectAgrees('O5 M/D/2', runs.meanWait(), fixedServiceWait(1.6, 1, 2));
  });
});

describe('the working clock', () => {
  it('makes an office that closes the same queue as one that never does, to the last bit', () => {
    for (const servers of [1, 3]) {
      const plan = {
        seed: 'clock',
        stations: [{ servers, serviceMin: createSampler('lognormal', 20, 1.5) }],
        sources: [{ station: 0, perMin: (0.85 * servers) / 20, priority: 0 }],
        fromDay: 0,
        customers: 5000,
      };
      const always = new QueueBench({ ...plan, toDay: 400 });
      const office = new QueueBench({ ...plan, toDay: 1200, openMin: 450 });
      for (let r = 0; r < 5; r++) {
        const [open, closing] = [always.run(r).tallies[0]!, office.run(r).tallies[0]!];
        expect(closing.begun).toBe(5000);
        expect(closing.waitMin).toBe(open.waitMin);
        expect(closing.waitMin).toBeGreaterThan(0);
      }
    }
  });
});
