import { describe, expect, it } from 'vitest';
import { createSampler } from '../../random/distributions.ts';
import { timeVaryingQueueAt } from '../../theory/time-varying-queue.ts';
import type { BenchPlan } from '../bench-plan.ts';
import { ChangingBench, type StaffStep, seenBy } from '../changing-bench.ts';
import { estimate, expectAgrees } from '../verdict.ts';

const TURN = 2 * Math.PI;

/** One station of ten servers with a mean service of so many minutes, empty at the start. Nothing but looks is measured. */
function tenServers(seed: string, days: number, unitMin: number, timeOf: (expected: number) => number): BenchPlan {
  return {
    seed,
    stations: [{ servers: 10, serviceMin: createSampler('exponential', unitMin, 1) }],
    sources: [{ station: 0, perMin: 0, priority: 0, timeOf: (expected) => unitMin * timeOf(expected) }],
    fromDay: days,
    toDay: days,
  };
}

/** Compares the mean number present with the truth at each time. */
function expectMeans(
  name: string,
  seen: readonly number[][],
  known: readonly (readonly [number, number])[],
  largestSe: number,
): void {
  known.forEach(([time, truth], i) => {
    expectAgrees(`${name} at ${time}`, estimate(seen.map((one) => one[i]!)), truth, largestSe);
  });
}

describe('M_t/M/c through the event list and the staff pools (O6)', () => {
  const rate = (time: number) => 8 + 4 * Math.sin((TURN * time) / 24);
  const expectedBy = (time: number) => 8 * time + (96 / TURN) * (1 - Math.cos((TURN * time) / 24));

  /** Newton: the rate is never below 4. */
  function timeOf(expected: number): number {
    let time = expected / 8;
    for (let i = 0; i < 20; i++) {
      const off = expectedBy(time) - expected;
      time -= off / rate(time);
      if (Math.abs(off) < 1e-9) break;
    }
    return time;
  }

  const theory = { serviceRate: 1, stretches: [{ to: 200, arrivalRate: rate, servers: 10 }] };
  const firstDay = [
    [3, 10.486098],
    [6, 17.369849],
    [9, 22.848836],
    [12, 22.09741],
    [15, 14.440457],
    [18, 6.946437],
    [24, 7.295284],
  ] as const;
  const fifthDay = [
    [96, 7.324103],
    [102, 18.288618],
    [108, 22.89826],
    [114, 7.276102],
  ] as const;

  it('rises and falls on the first day as the forward equations say', () => {
    const times = firstDay.map(([time]) => time);
    timeVaryingQueueAt(theory, times, 400, 0.02).forEach(({ mean }, i) => {
      expect(mean).toBeCloseTo(firstDay[i]![1], 6);
    });
    const unitMin = 59; // 24 of them are within a day
    const bench = new ChangingBench(
      tenServers('first', 1, unitMin, timeOf),
      times.map((time) => time * unitMin),
    );
    expectMeans('O6 first day', seenBy(bench, 4000), firstDay, 0.015);
  });

  it('repeats itself from day to day: means, and the share of time whoever comes has to wait', () => {
    const [, , peak] = timeVaryingQueueAt(theory, [96, 102, 108], 400, 0.02);
    let allBusy = 0;
    for (let n = 10; n < peak!.distribution.length; n++) allBusy += peak!.distribution[n]!;
    expect([peak!.mean, allBusy]).toEqual([expect.closeTo(22.89826, 6), expect.closeTo(0.86812, 6)]);
    // One replication sees the same hour of many days, each nearly independent of the one before: the nights are calm.
    const days = Array.from({ length: 60 }, (_, day) => day);
    const looks = fifthDay.flatMap(([time]) => days.map((day) => (time + 24 * day) * 60));
    const seen = seenBy(new ChangingBench(tenServers('later', 65, 60, timeOf), looks), 120);
    const ofHour = (one: readonly number[], i: number) => one.slice(i * days.length, (i + 1) * days.length);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expectMeans(
      'O6 later days',
      seen.map((one) => fifthDay.map((_, i) => mean(ofHour(one, i)))),
      fifthDay,
      0.0125,
    );
    const busy = seen.map((one) => mean(ofHour(one, 2).map((present) => (present >= 10 ? 1 : 0))));
    expectAgrees('O6 all busy at 108', estimate(busy), 0.86812);
  });
});

describe('a surge met by more staff, through the event list and the staff pools (O6)', () => {
  const known = [
    [10, 12.174901],
    [15, 33.19415],
    [20, 53.229479],
    [25, 53.359292],
    [30, 53.664026],
    [40, 17.47381],
    [60, 9.173037],
  ] as const;
  const unitMin = 47; // 60 of them are within two days
  const looks = known.map(([time]) => time * unitMin);
  const moreStaffAt = (time: number): StaffStep[] => [{ atMin: time * unitMin, station: 0, servers: 14 }];
  /** 9 a unit, 14 from 10 to 30. */
  const timeOf = (expected: number): number => {
    if (expected < 90) return expected / 9;
    return expected < 370 ? 10 + (expected - 90) / 14 : 30 + (expected - 370) / 9;
  };

  it('has the known number present before, in and after it', () => {
    const arrivalRates = [9, 14, 14, 9];
    const servers = [10, 10, 14, 14];
    const stretches = [10, 20, 30, 100].map((to, i) => ({
      to,
      arrivalRate: () => arrivalRates[i]!,
      servers: servers[i]!,
    }));
    const times = known.map(([time]) => time);
    timeVaryingQueueAt({ serviceRate: 1, stretches }, times, 400, 0.02).forEach(({ mean }, i) => {
      expect(mean).toBeCloseTo(known[i]![1], 6);
    });
    const bench = new ChangingBench(tenServers('surge', 2, unitMin, timeOf), looks, moreStaffAt(20));
    expectMeans('O6 surge', seenBy(bench, 4000), known, 0.015);
  });

  it('would tell staff that came a unit late', () => {
    const late = new ChangingBench(tenServers('surge', 2, unitMin, timeOf), looks, moreStaffAt(21));
    const found = estimate(seenBy(late, 1000).map((seen) => seen[3]!));
    expect(found.mean - known[3][1]).toBeGreaterThan(4 * found.se);
  });
});
