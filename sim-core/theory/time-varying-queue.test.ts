import { describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { fluidOverload } from './fluid-overload.ts';
import { timeVaryingQueueAt } from './time-varying-queue.ts';
import { meanNumberAt } from './transient-mean.ts';

describe('timeVaryingQueueAt', () => {
  it('agrees with uniformization when nothing changes', () => {
    const stretches = [{ to: 50, arrivalRate: () => 2.5, servers: 3 }];
    const times = [1, 5, 20];
    timeVaryingQueueAt({ serviceRate: 1, stretches }, times, 150, 0.02).forEach(({ mean, distribution }, i) => {
      expect(mean).toBeCloseTo(meanNumberAt({ arrivalRate: 2.5, serviceRate: 1, servers: 3 }, times[i]!, 150), 7);
      expect(distribution.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    });
  });

  it('is the mean of infinitely many servers, whatever the rate does, when there are enough', () => {
    // From empty with rate t: m(t) = t - 1 + exp(-t).
    const stretches = [{ to: 9, arrivalRate: (time: number) => time, servers: 200 }];
    const [at] = timeVaryingQueueAt({ serviceRate: 1, stretches }, [6], 60, 0.005);
    expect(at!.mean).toBeCloseTo(5 + Math.exp(-6), 7);
  });

  it('refuses times that go back', () => {
    const queue = { serviceRate: 1, stretches: [{ to: 9, arrivalRate: () => 1, servers: 1 }] };
    expect(() => timeVaryingQueueAt(queue, [2, 1], 10, 0.1)).toThrow(SimError);
  });
});

describe('fluidOverload', () => {
  it('balances those who give up with those who can not be served', () => {
    const rates = { arrivalRate: 60, serviceRate: 1, servers: 50 };
    expect(fluidOverload(rates, 0.5, 0)).toEqual({ queue: 20, totalArrivalRate: 60 });
    expect(fluidOverload(rates, 0.5, 0.5)).toEqual({ queue: 40, totalArrivalRate: 70 });
  });

  it('refuses a station to which everybody comes again', () => {
    expect(() => fluidOverload({ arrivalRate: 60, serviceRate: 1, servers: 50 }, 0.5, 1)).toThrow(SimError);
  });
});
