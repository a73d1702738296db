import { describe, expect, it } from 'vitest';
import { erlangA } from '../../theory/erlang-a.ts';
import { fluidOverload } from '../../theory/fluid-overload.ts';
import { ImpatientBench, type ImpatientPlan, type ImpatientRun } from '../impatient-bench.ts';
import { type Estimate, estimate, expectAgrees } from '../verdict.ts';

const RATES = { arrivalRate: 60, serviceRate: 1, servers: 50 };
const REPLICATIONS = 30;

/** Sixty units of time are a day. */
const PLAN: ImpatientPlan = {
  ...RATES,
  seed: 'overload',
  unitMin: 24,
  patienceRate: 0.5,
  comesAgain: 0,
  fromDay: 1,
  toDay: 8,
};

function runs(change: Partial<ImpatientPlan>): (figure: keyof ImpatientRun) => Estimate {
  const bench = new ImpatientBench({ ...PLAN, ...change });
  const all = Array.from({ length: REPLICATIONS }, (_, r) => bench.run(r));
  return (figure) => estimate(all.map((one) => one[figure]));
}

describe('a station offered more than it can serve, through the event list and the staff pools (O10)', () => {
  it('settles at Erlang A, near the fluid queue, when those who wait give up', () => {
    const truth = erlangA(RATES, 0.5);
    const fluid = fluidOverload(RATES, 0.5, 0);
    expect([truth.meanQueue, truth.abandonShare]).toEqual([
      expect.closeTo(20.18743073, 8),
      expect.closeTo(0.1682285894, 10),
    ]);
    expect(fluid.queue).toBe(20);
    const found = runs({});
    expectAgrees('O10 queue', found('meanQueue'), truth.meanQueue);
    expectAgrees('O10 share that gives up', found('gaveUpShare'), truth.abandonShare);
    expect(Math.abs(found('meanQueue').mean / fluid.queue - 1)).toBeLessThan(0.02);
  });

  it('grows by what it can not serve when nobody gives up', () => {
    const growth = runs({ patienceRate: 0, fromDay: 2, toDay: 9 })('growthPerUnit');
    expectAgrees('O10 growth', growth, RATES.arrivalRate - RATES.servers * RATES.serviceRate);
  });

  it('has twice the queue, and 70 arrivals instead of 60, when half of those who gave up come again (O10b)', () => {
    const fluid = fluidOverload(RATES, 0.5, 0.5);
    expect(fluid).toEqual({ queue: 40, totalArrivalRate: 70 });
    // Who comes again at once has never left: only half as many give up for good.
    const truth = erlangA(RATES, 0.25);
    const total = RATES.arrivalRate + 0.5 * 0.5 * truth.meanQueue;
    const found = runs({ comesAgain: 0.5, seed: 'again', toDay: 10 });
    expectAgrees('O10b queue', found('meanQueue'), truth.meanQueue, 0.0125);
    expectAgrees('O10b arrivals', found('arrivalsPerUnit'), total);
    expect(truth.meanQueue / fluid.queue).toBeCloseTo(1, 2);
    expect(total / fluid.totalArrivalRate).toBeCloseTo(1, 2);
  });
});
