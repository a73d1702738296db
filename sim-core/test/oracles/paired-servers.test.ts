import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../../experiment/paired-difference.ts';
import { createSampler } from '../../random/distributions.ts';
import { meanOfFirstDelays } from '../../theory/transient-delays.ts';
import { QueueBench } from '../queue-bench.ts';

const UNIT_MIN = 14; // mean time between arrivals; keeps all times on the grid of the kernel
const CUSTOMERS = 100;
const DIFFERENCE = 0.434164;

/** Mean delay of the first hundred customers of an empty M/M/c with the total speed 10/9, in times between arrivals. */
function meanDelays(servers: number, replications: number): number[] {
  const bench = new QueueBench({
    seed: 'one fast or two slow',
    stations: [{ servers, serviceMin: createSampler('exponential', 0.9 * UNIT_MIN * servers, 1) }],
    sources: [{ station: 0, perMin: 1 / UNIT_MIN, priority: 0 }],
    fromDay: 0,
    toDay: 20,
    customers: CUSTOMERS,
  });
  return Array.from({ length: replications }, (_, r) => bench.run(r).tallies[0]!.waitMin / CUSTOMERS / UNIT_MIN);
}

describe('one fast machine against two of half the speed, on the same luck (O13)', () => {
  const [fast, slow] = [meanDelays(1, 4000), meanDelays(2, 4000)];

  it('has the difference of theory inside its paired interval, which is sharp', () => {
    const truth = (servers: number): number =>
      meanOfFirstDelays({ arrivalRate: 1, serviceRate: 10 / 9 / servers, servers }, CUSTOMERS);
    expect(truth(1) - truth(2)).toBeCloseTo(DIFFERENCE, 5);
    const { mean, ci95, varianceFactor, correlation } = pairedDifference(fast, slow);
    expect(ci95![0]).toBeLessThan(DIFFERENCE);
    expect(ci95![1]).toBeGreaterThan(DIFFERENCE);
    expect((ci95![1] - ci95![0]) / 2).toBeLessThan(0.05 * mean!);
    expect(varianceFactor).toBeGreaterThan(1);
    expect(correlation).toBeGreaterThan(0.9);
  });

  it('is exactly 0 against itself', () => {
    expect(pairedDifference(fast, meanDelays(1, 4000))).toMatchObject({ mean: 0, sd: 0, ci95: [0, 0] });
  });
});
