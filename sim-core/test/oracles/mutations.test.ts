import { describe, expect, it } from 'vitest';
import { EventList } from '../../kernel/event-list.ts';
import type { TaskTimes } from '../../kernel/task-owner.ts';
import { MIN_PER_DAY, MIN_PER_WEEK } from '../../kernel/time.ts';
import { createSampler } from '../../random/distributions.ts';
import { competingHazardsAt } from '../../theory/competing-hazards.ts';
import { erlangC, erlangCWaitTail } from '../../theory/erlang-c.ts';
import type { BenchPlan } from '../bench-plan.ts';
import { BenchRuns } from '../bench-runs.ts';
import { BENCH_KIND, QueueBench } from '../queue-bench.ts';
import { competingStays, OF_THE_STAY } from '../stay-bench.ts';
import { agrees, type Estimate, SMALL_SE } from '../verdict.ts';

/** One server more comes to work than planned. */
class OneServerTooMany extends QueueBench {
  protected override serversAt(station: number): number {
    return super.serversAt(station) + 1;
  }
}

/** Whoever came last is taken first. With memoryless services it is enough to exchange who is said to begin. */
class LastInFirstOut extends QueueBench {
  private waitingSinceMin: number[] = [];

  override run(replication: number): this {
    this.waitingSinceMin = [];
    return super.run(replication);
  }

  override taskBegun(pool: number, person: number, meta: number, times: TaskTimes): void {
    times.createdMin = this.waitingSinceMin.pop() ?? times.createdMin;
    super.taskBegun(pool, person, meta, times);
  }

  protected override enter(station: number, person: number, meta: number): number {
    const ticket = super.enter(station, person, meta);
    if (ticket >= 0) this.waitingSinceMin.push(this.events.nowMin);
    return ticket;
  }
}

/** One departure a replication is lost: its server is busy for ever. */
class LostDeparture extends QueueBench {
  private departures = 0;

  override run(replication: number): this {
    this.departures = 0;
    return super.run(replication);
  }

  protected override serviceEnds(person: number, data: number): void {
    if (++this.departures !== 500) super.serviceEnds(person, data);
  }
}

/** A task that lay overnight takes twice the rest of its time. */
class WrongRest extends EventList {
  override scheduleAtPlanned(kind: number, entity: number, data: number): void {
    const isResumed = kind === BENCH_KIND.serviceEnd && this.nowMin % MIN_PER_DAY === 0;
    if (isResumed) this.plannedMin = 2 * this.plannedMin - this.nowMin;
    super.scheduleAtPlanned(kind, entity, data);
  }
}

/** Events of people who have left still happen. */
class NothingCancelled extends EventList {
  override cancelAll(): void {
    // The fault: the epoch is not counted up.
  }
}

/** What an oracle compares: an estimate with its truth. */
type Comparison = readonly [found: Estimate, truth: number];

/** Whether all of an oracle's comparisons hold. */
const holds = (oracle: readonly Comparison[]): boolean => oracle.every(([found, truth]) => agrees(found, truth));

/** Whether a comparison is precise enough to tell, and fails. */
const tells = ([found, truth]: Comparison): boolean => !agrees(found, truth) && found.se <= SMALL_SE * truth;

const FOUR_SERVERS: BenchPlan = {
  seed: 'mutations',
  stations: [{ servers: 4, serviceMin: createSampler('exponential', 1, 1) }],
  sources: [{ station: 0, perMin: 2.4, priority: 0 }],
  fromDay: 1,
  toDay: 19,
  tailMin: 0.5,
};

/** The Erlang C oracle of a station with mean service 1: wait, share that waits, share that waits long. */
function erlangOracle(bench: QueueBench): Comparison[] {
  const { plan } = bench;
  const unitMin = plan.stations[0]!.serviceMin.mean;
  const rates = { arrivalRate: plan.sources[0]!.perMin * unitMin, serviceRate: 1, servers: plan.stations[0]!.servers };
  const runs = new BenchRuns(bench, 30);
  const truth = erlangC(rates);
  return [
    [runs.meanWait(), truth.meanWait * unitMin],
    [runs.waitProbability(), truth.waitProbability],
    [runs.longWaits(), erlangCWaitTail(rates, plan.tailMin! / unitMin)],
  ];
}

describe('a deliberate fault is told by an oracle:', () => {
  it('none, when there is none', () => {
    expect(holds(erlangOracle(new QueueBench(FOUR_SERVERS)))).toBe(true);
  });

  it('one server too many', () => {
    const oracle = erlangOracle(new OneServerTooMany(FOUR_SERVERS));
    expect(holds(oracle)).toBe(false);
    expect(oracle.filter(tells).length).toBeGreaterThan(0);
  });

  it('last in, first out: the mean wait is right, the share of long waits is not', () => {
    const oracle = erlangOracle(new LastInFirstOut(FOUR_SERVERS));
    expect(holds(oracle)).toBe(false);
    expect(oracle.map(tells)).toEqual([false, false, true]);
  });

  it('a lost departure', () => {
    const oracle = erlangOracle(new LostDeparture(FOUR_SERVERS));
    expect(holds(oracle)).toBe(false);
    expect(oracle.filter(tells).length).toBeGreaterThan(0);
  });

  it('the wrong rest of a task after a night', () => {
    const plan: BenchPlan = {
      seed: 'nights',
      stations: [{ servers: 1, serviceMin: createSampler('exponential', 20, 1) }],
      sources: [{ station: 0, perMin: 0.5 / 20, priority: 0 }],
      fromDay: 5,
      toDay: 1505,
      openMin: 450,
      tailMin: 20,
    };
    expect(holds(erlangOracle(new QueueBench(plan)))).toBe(true);
    const oracle = erlangOracle(new QueueBench(plan, new WrongRest(new Uint8Array(64))));
    expect(holds(oracle)).toBe(false);
    expect(oracle.filter(tells).length).toBeGreaterThan(0);
  });

  it('events that are not cancelled', () => {
    const leaving = { fromMin: Float64Array.of(0), perMin: Float64Array.of(0.1 / MIN_PER_WEEK) };
    const transfer = { fromMin: Float64Array.of(0), perMin: Float64Array.of(0.05 / MIN_PER_WEEK) };
    const truth = competingHazardsAt({ from: [0], hazards: [[0.1], [0.05]] }, Infinity).leftByCause[1]!;
    const transferredShare = (events: EventList): Comparison => {
      const persons = 40_000;
      const { by } = competingStays('cancelled', persons, leaving, transfer, 7 * 400, events);
      const mean = by.filter((cause) => cause === 2).length / persons;
      return [{ mean, se: Math.sqrt((mean * (1 - mean)) / persons) }, truth];
    };
    expect(holds([transferredShare(new EventList(OF_THE_STAY))])).toBe(true);
    expect(tells(transferredShare(new NothingCancelled(OF_THE_STAY)))).toBe(true);
  });
});
