import { type EventHandler, EventList } from '../kernel/event-list.ts';
import { StaffPools, UNIT_POOL_BITS } from '../kernel/staff-pools.ts';
import type { TaskOwner, TaskTimes } from '../kernel/task-owner.ts';
import { MIN_PER_DAY } from '../kernel/time.ts';
import { Level } from '../measure/level.ts';
import { HANDLING_BASE } from '../random/purposes.ts';
import { Streams } from '../random/streams.ts';
import { BenchArrivals } from './bench-arrivals.ts';
import { BenchHours, startOfDayMin } from './bench-hours.ts';
import { type BenchPlan, ClassTally } from './bench-plan.ts';

export const BENCH_KIND = { serviceEnd: 0, close: 1, arrival: 5, open: 14 } as const;
const NOTHING_CANCELLABLE = new Uint8Array(64);
const ROUTING = 63; // purpose of the draw that decides where a customer goes next; unused by the model
const SPARE_DAYS = 400; // after the last measured arrival, for those still in the system
const MEASURED = 1 << 26; // flag in a customer's meta, beside 2 bits of class, 3 of station and 20 of visit
const VISITS = 0xfffff;

/**
 * A textbook queueing network driven by the engine's own event list and staff pools.
 *
 * The arrivals of a class use one keyed draw each, services one per customer and visit. `run` gives one replication;
 * what it measured is read from the fields until the next `run`.
 */
export class QueueBench implements EventHandler, TaskOwner {
  readonly events: EventList;
  readonly pools: StaffPools;
  readonly plan: BenchPlan;
  readonly streams: Streams;
  tallies: ClassTally[] = [];
  /** Customers in each station, waiting or served, integrated over the measured time. */
  readonly inStation: readonly Level[];
  readonly waiting: readonly Level[];
  /** Integrals at the end of the measured time, customer-minutes. */
  inStationMin: number[] = [];
  waitingMin: number[] = [];
  /** Summed time in the network of measured customers who left it, and their number. */
  networkMin = 0;
  left = 0;
  private readonly arrivals: BenchArrivals;
  private readonly hours: BenchHours;
  private unfinished = 0;

  constructor(plan: BenchPlan, events = new EventList(NOTHING_CANCELLABLE)) {
    this.plan = plan;
    this.events = events;
    this.streams = new Streams(plan.seed);
    const rules = { resumeAtOpening: true, serviceEndKind: BENCH_KIND.serviceEnd, poolBits: UNIT_POOL_BITS };
    this.pools = new StaffPools(
      events,
      plan.stations.map(() => ({ helps: -1 })),
      rules,
      this,
    );
    this.inStation = plan.stations.map(() => new Level());
    this.waiting = plan.stations.map(() => new Level());
    this.arrivals = new BenchArrivals(plan, BENCH_KIND.arrival, events, this.streams);
    this.hours = new BenchHours(plan.openMin);
  }

  /** One replication. @param atStart customers already in each station at time 0 (of class 0, not measured). */
  run(replication: number, atStart: readonly number[] = []): this {
    const { events, plan } = this;
    this.streams.startReplication(replication);
    events.reset(plan.toDay + SPARE_DAYS);
    this.clear();
    this.openAll();
    this.opened();
    atStart.forEach((count, station) => {
      for (let i = 0; i < count; i++) this.enter(station, 1_000_000_000 + i, 0);
    });
    this.arrivals.start();
    for (let day = 0; day < plan.toDay || this.unfinished > 0; day++) {
      if (day === plan.fromDay) for (const level of this.levels()) level.restart(events.nowMin);
      if (!events.runDay(this)) break;
      if (day + 1 === plan.toDay) this.readLevels();
      if (this.arrivals.isOver && this.unfinished === 0) break;
    }
    return this;
  }

  handle(kind: number, entity: number, data: number): void {
    switch (kind) {
      case BENCH_KIND.serviceEnd:
        this.serviceEnds(entity, data);
        return;
      case BENCH_KIND.arrival:
        this.arrive(entity);
        return;
      case BENCH_KIND.open:
        this.openAll();
        return;
      default:
        for (let station = 0; station < this.plan.stations.length; station++) this.pools.close(station);
        this.events.schedule(startOfDayMin(this.events.nowMin) + MIN_PER_DAY, BENCH_KIND.open, 0, 0);
    }
  }

  taskTaken(): void {
    // Levels here count everybody, also those who wait no time at all.
  }

  taskBegun(pool: number, person: number, meta: number, times: TaskTimes): void {
    const nowMin = this.events.nowMin;
    const createdMin = times.createdMin;
    const station = (meta >>> 2) & 7;
    const u = this.streams.uniform(HANDLING_BASE + station, person, (meta >>> 5) & VISITS);
    times.deskMin = this.plan.stations[station]!.serviceMin.quantile(u);
    this.waiting[pool]!.add(-1, nowMin);
    if ((meta & MEASURED) !== 0)
      this.recordWait(meta & 3, this.hours.workedMin(nowMin) - this.hours.workedMin(createdMin));
  }

  taskEndKnown(): void {
    // Nothing here depends on an end before it happens.
  }

  /** The first opening of a replication, for benches that plan more. */
  protected opened(): void {
    // Nothing more is planned here.
  }

  /** Notes a finished wait of a measured customer, in minutes of opening time. */
  protected recordWait(cls: number, waitMin: number): void {
    const tally = this.tallies[cls]!;
    tally.begun++;
    tally.waitMin += waitMin;
    if (waitMin > (this.plan.tailMin ?? Infinity)) tally.longWaits++;
  }

  /** A customer is handed to a station. @returns the ticket if it waits, −1 if it is served at once. */
  protected enter(station: number, person: number, meta: number): number {
    const nowMin = this.events.nowMin;
    this.inStation[station]!.add(1, nowMin);
    this.waiting[station]!.add(1, nowMin);
    return this.pools.submit(station, meta & 3, person, meta | (station << 2));
  }

  protected serviceEnds(person: number, data: number): void {
    const station = data & 31;
    const meta = data >>> 5;
    this.inStation[station]!.add(-1, this.events.nowMin);
    this.pools.serviceEnded(station);
    this.goOn(station, person, meta);
  }

  /** Servers on duty at a station. */
  protected serversAt(station: number): number {
    return this.plan.stations[station]!.servers;
  }

  private arrive(s: number): void {
    const { plan, events } = this;
    const source = plan.sources[s]!;
    const person = this.arrivals.take(s);
    const nowMin = events.nowMin;
    const isMeasured = nowMin >= plan.fromDay * MIN_PER_DAY && nowMin < plan.toDay * MIN_PER_DAY;
    const tally = this.tallies[source.priority]!;
    if (isMeasured) tally.arrivals++;
    const { busy, waiting } = this.pools.all[source.station]!;
    const present = busy + waiting;
    if (present >= (plan.stations[source.station]!.room ?? Infinity)) {
      if (isMeasured) tally.turnedAway++;
      return;
    }
    const ticket = this.enter(source.station, person, source.priority | (isMeasured ? MEASURED : 0));
    if (!isMeasured) return;
    this.unfinished++;
    this.networkMin -= nowMin;
    if (ticket >= 0) tally.waited++;
  }

  private goOn(station: number, person: number, meta: number): void {
    const { plan, streams, events } = this;
    const { routing } = plan.stations[station]!;
    const visit = (meta >>> 5) & VISITS;
    if (routing) {
      let u = streams.uniform(ROUTING, person, visit);
      for (let next = 0; next < routing.length; next++) {
        u -= routing[next]!;
        if (u >= 0) continue;
        this.enter(next, person, (meta & (MEASURED | 3)) | ((visit + 1) << 5));
        return;
      }
    }
    if ((meta & MEASURED) === 0) return;
    this.unfinished--;
    this.left++;
    this.networkMin += events.nowMin;
  }

  private openAll(): void {
    const closesMin = this.hours.closesMin(this.events.nowMin);
    for (let station = 0; station < this.plan.stations.length; station++) {
      this.pools.open(station, this.serversAt(station), closesMin);
    }
    if (closesMin < Infinity) this.events.schedule(closesMin, BENCH_KIND.close, 0, 0);
  }

  private levels(): readonly Level[] {
    return [...this.inStation, ...this.waiting];
  }

  private clear(): void {
    this.pools.reset();
    this.tallies = [0, 1, 2, 3].map(() => new ClassTally());
    for (const level of this.levels()) level.reset();
    this.inStationMin = [];
    this.waitingMin = [];
    this.unfinished = 0;
    this.networkMin = 0;
    this.left = 0;
  }

  private readLevels(): void {
    const { nowMin } = this.events;
    this.inStationMin = this.inStation.map((level) => level.integralMin(nowMin));
    this.waitingMin = this.waiting.map((level) => level.integralMin(nowMin));
  }
}
