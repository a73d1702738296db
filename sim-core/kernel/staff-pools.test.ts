import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lcg } from '../test/lcg.ts';
import { naiveEnds } from '../test/naive-pool.ts';
import { PoolRig, type RigShift, type RigTask } from '../test/pool-rig.ts';
import { MIN_PER_DAY } from './time.ts';

const ALONE = [{ helps: -1 }];
const OPENS = 480;
const CLOSES = 930;

/** A task for pool 0, class 0 unless said otherwise. */
function task(atMin: number, deskMin: number, priority = 0, pool = 0): RigTask {
  return { atMin, pool, priority, deskMin };
}

/** Office days of pool 0 with so many servers each day. */
function officeDays(...servers: readonly number[]): RigShift[] {
  return servers.map((count, day) => ({
    pool: 0,
    servers: count,
    opensMin: day * MIN_PER_DAY + OPENS,
    closesMin: day * MIN_PER_DAY + CLOSES,
  }));
}

/** A pool that is open for good from minute 0. */
function always(pool: number, servers: number): RigShift {
  return { pool, servers, opensMin: 0, closesMin: Infinity };
}

describe('StaffPools', () => {
  it('begins a task at once if somebody is free, otherwise when the first becomes free', () => {
    const tasks = [task(10, 5), task(11, 20), task(12, 1), task(13, 1)];
    const plan = { specs: ALONE, tasks, shifts: [always(0, 2)], resumeAtOpening: true, days: 1 };
    const rig = new PoolRig(plan).run();
    expect([...rig.begunMin]).toEqual([10, 11, 15, 16]);
    expect([...rig.endedMin]).toEqual([15, 31, 16, 17]);
  });

  it('takes the best class first, and within a class who came first', () => {
    const tasks = [
      task(1, 10),
      task(2, 1, 3),
      task(3, 1, 2),
      task(4, 1, 1),
      task(5, 1, 0),
      task(6, 1, 2),
      task(7, 1, 0),
    ];
    const plan = { specs: ALONE, tasks, shifts: [always(0, 1)], resumeAtOpening: true, days: 1 };
    const rig = new PoolRig(plan).run();
    expect([...rig.begunMin]).toEqual([1, 16, 14, 13, 11, 15, 12]);
  });

  it('ends a 30-minute task begun ten minutes before closing 20 minutes after the next opening', () => {
    const plan = {
      specs: ALONE,
      tasks: [task(CLOSES - 10, 30)],
      shifts: officeDays(1, 1),
      resumeAtOpening: true,
      days: 2,
    };
    const rig = new PoolRig(plan);
    rig.runDay();
    expect([rig.pools.all[0]!.busy, rig.pools.all[0]!.waiting]).toEqual([0, 1]);
    rig.runDay();
    expect(rig.endedMin[0]).toBe(MIN_PER_DAY + OPENS + 20);
  });

  it('takes up tasks that lay overnight first, and lets them wait when fewer come to work', () => {
    const tasks = [task(920, 30), task(920, 35), task(920, 40), task(925, 5, 0), task(1000, 5, 0)];
    const plan = { specs: ALONE, tasks, shifts: officeDays(3, 1), resumeAtOpening: true, days: 2 };
    const rig = new PoolRig(plan).run();
    const opening = MIN_PER_DAY + OPENS;
    expect([...rig.endedMin]).toEqual([20, 45, 75, 80, 85].map((minutes) => opening + minutes));
    expect([...rig.begunMin]).toEqual([920, 920, 920, opening + 75, opening + 80]);
  });

  it('lets a task lie as many nights as it needs', () => {
    const shifts = officeDays(1, 1, 1, 1);
    const plan = { specs: ALONE, tasks: [task(OPENS, 3 * 450 + 1)], shifts, resumeAtOpening: true, days: 4 };
    expect(new PoolRig(plan).run().endedMin[0]).toBe(3 * MIN_PER_DAY + OPENS + 1);
  });

  it('begins nothing at closing time and hands nothing over that ends then', () => {
    const tasks = [task(CLOSES - 5, 5), task(CLOSES, 5)];
    const plan = { specs: ALONE, tasks, shifts: officeDays(1, 1), resumeAtOpening: true, days: 2 };
    expect([...new PoolRig(plan).run().endedMin]).toEqual([CLOSES, MIN_PER_DAY + OPENS + 5]);
  });

  it('finishes the task in hand after closing when that is the rule, and begins no other', () => {
    const tasks = [task(920, 30), task(921, 30), task(922, 1)];
    const plan = { specs: ALONE, tasks, shifts: officeDays(2, 1), resumeAtOpening: false, days: 2 };
    const rig = new PoolRig(plan).run();
    expect([...rig.endedMin]).toEqual([950, 951, MIN_PER_DAY + OPENS + 1]);
    expect(rig.pools.all[0]!.busyMin(rig.events.nowMin)).toBe(61);
  });

  it('lets helpers take the other pool’s tasks above the limit and not at it', () => {
    const tasks = [task(1, 100), task(2, 10), task(3, 10), task(4, 10), task(5, 10)];
    const rig = new PoolRig({
      specs: [{ helps: -1 }, { helps: 0 }],
      tasks,
      shifts: [always(0, 1), always(1, 1)],
      resumeAtOpening: true,
      days: 1,
      helpAbove: [2, Infinity],
    }).run();
    // The fourth task makes three wait: the helper takes the first of them; the fifth makes three wait again.
    expect([...rig.servedBy]).toEqual([0, 1, 1, 0, 0]);
    expect([...rig.begunMin]).toEqual([1, 4, 14, 101, 111]);
  });

  it('lets a helper do the other pool’s tasks above the limit before its own', () => {
    const tasks = [task(1, 50), task(1, 10, 0, 1), task(2, 5, 0, 1), task(3, 7), task(4, 7)];
    const rig = new PoolRig({
      specs: [{ helps: -1 }, { helps: 0 }],
      tasks,
      shifts: [always(0, 1), always(1, 1)],
      resumeAtOpening: true,
      days: 1,
      helpAbove: [1, Infinity],
    }).run();
    expect([...rig.begunMin]).toEqual([1, 1, 18, 11, 51]);
    expect([...rig.servedBy]).toEqual([0, 1, 1, 1, 0]);
  });

  it('leaves a task that lay overnight to its own pool, however few come to work there', () => {
    const opens = MIN_PER_DAY + OPENS;
    const shifts = [...officeDays(1, 0, 1), { pool: 1, servers: 2, opensMin: opens, closesMin: opens + 450 }];
    const tasks = [task(CLOSES - 10, 30), task(opens + 5, 7)];
    const specs = [{ helps: -1 }, { helps: 0 }];
    const rig = new PoolRig({ specs, tasks, shifts, resumeAtOpening: true, days: 3, helpAbove: [0, Infinity] }).run();
    expect([...rig.servedBy]).toEqual([0, 1]);
    expect([...rig.endedMin]).toEqual([opens + MIN_PER_DAY + 20, opens + 12]);
  });

  it('counts busy time as the sum of desk times and duty time as servers times opening hours, to the last bit', () => {
    const random = lcg(8);
    const tasks = Array.from({ length: 3000 }, () =>
      task(random(8 * 1440 * 1024) / 1024, random(90 * 1024) / 1024, random(4)),
    );
    tasks.sort((a, b) => a.atMin - b.atMin);
    const servers = [30, 12, 0, 44, 7, 60, 21, 3, 90, 90];
    for (const resumeAtOpening of [true, false]) {
      const plan = { specs: ALONE, tasks, shifts: officeDays(...servers), resumeAtOpening, days: 10 };
      const { pools, events, endedMin, faults } = new PoolRig(plan).run();
      expect(faults).toEqual([]);
      expect(endedMin.some(Number.isNaN)).toBe(false);
      expect(pools.all[0]!.busyMin(events.nowMin)).toBe(tasks.reduce((sum, one) => sum + one.deskMin, 0));
      expect(pools.all[0]!.dutyMin(events.nowMin)).toBe(450 * servers.reduce((sum, one) => sum + one, 0));
    }
  });

  it('keeps hundreds of tasks that lie overnight and their remaining times', () => {
    const tasks = Array.from({ length: 700 }, (_, i) => task(CLOSES - 1, 2 + i / 8));
    const plan = { specs: ALONE, tasks, shifts: officeDays(700, 700), resumeAtOpening: true, days: 2 };
    const rig = new PoolRig(plan).run();
    expect([...rig.endedMin]).toEqual(tasks.map((_, i) => MIN_PER_DAY + OPENS + 1 + i / 8));
  });

  it('never leaves a server idle while a case waits, nor breaks the order of classes, with help between pools', () => {
    const random = lcg(21);
    for (let round = 0; round < 20; round++) {
      const tasks = Array.from({ length: 800 }, () =>
        task(random(4 * 1440 * 8) / 8, random(400) / 8, random(4), random(3)),
      );
      tasks.sort((a, b) => a.atMin - b.atMin);
      const shifts = [0, 1, 2].flatMap((pool) =>
        Array.from({ length: 5 }, (_, day) => {
          const opensMin = day * MIN_PER_DAY + OPENS;
          return { pool, servers: random(9), opensMin, closesMin: opensMin + 450 };
        }),
      );
      const specs = [{ helps: -1 }, { helps: 0 }, { helps: 0 }];
      const helpAbove = [random(12), Infinity, Infinity];
      const plan = { specs, tasks, shifts, resumeAtOpening: round % 2 === 0, days: 6, helpAbove };
      expect(new PoolRig(plan).run().faults).toEqual([]);
    }
  });

  it('ends every task in the minute a naive office that is stepped minute by minute ends it', () => {
    const one = fc.record({
      atMin: fc.integer({ min: 0, max: 4 * MIN_PER_DAY }),
      priority: fc.nat(3),
      deskMin: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 1000 })),
      pool: fc.constant(0),
    });
    const plans = fc.tuple(
      fc.array(one, { maxLength: 60 }),
      fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(plans, ([unsorted, servers, resumeAtOpening]) => {
        const tasks = [...unsorted].sort((a, b) => a.atMin - b.atMin);
        const plan = { specs: ALONE, tasks, shifts: officeDays(...servers), resumeAtOpening, days: 6 };
        const rig = new PoolRig(plan).run();
        expect(rig.faults).toEqual([]);
        expect([...rig.endedMin]).toEqual(naiveEnds(plan));
      }),
      { seed: 9, numRuns: 250 },
    );
  });
});
