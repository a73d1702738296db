import { type EventHandler, EventList } from '../kernel/event-list.ts';
import { StaffPools, UNIT_POOL_BITS } from '../kernel/staff-pools.ts';
import type { TaskOwner, TaskTimes } from '../kernel/task-owner.ts';
import { MIN_PER_DAY, onGrid } from '../kernel/time.ts';
import { Level } from '../measure/level.ts';
import { HANDLING_BASE, PURPOSE } from '../random/purposes.ts';
import { Streams } from '../random/streams.ts';

const KIND = { serviceEnd: 0, giveUp: 2, arrival: 5 } as const;
const NOTHING_CANCELLABLE = new Uint8Array(64);
// Purposes of draws that the model does not use.
const PATIENCE = 60;
const COMES_AGAIN = 61;

/** A station whose customers may give up, all times in units of `unitMin` minutes. */
export interface ImpatientPlan {
  readonly seed: string;
  readonly unitMin: number;
  readonly arrivalRate: number;
  readonly serviceRate: number;
  readonly servers: number;
  /** Giving-up rate of one who waits; 0: nobody does. */
  readonly patienceRate: number;
  /** Probability that one who gave up comes again at once. */
  readonly comesAgain: number;
  readonly fromDay: number;
  readonly toDay: number;
}

/** What one replication saw between the two days, in the plan's unit of time. */
export interface ImpatientRun {
  readonly meanQueue: number;
  /** Arrivals per unit, those who come again included. */
  readonly arrivalsPerUnit: number;
  readonly gaveUpShare: number;
  /** Change of the number waiting per unit. */
  readonly growthPerUnit: number;
}

/**
 * M/M/c with impatience on the engine's event list and staff pools. Whoever gives up stays in the queue as a task that
 * takes no time, as in the model a task whose person has left does.
 */
export class ImpatientBench implements EventHandler, TaskOwner {
  private readonly plan: ImpatientPlan;
  private readonly events = new EventList(NOTHING_CANCELLABLE);
  private readonly pools: StaffPools;
  private readonly streams: Streams;
  private readonly waiting = new Level();
  /** By customer: 1 while waiting. */
  private isWaiting: Uint8Array;
  private nextArrivalMin = 0;
  private fromOutside = 0;
  private customers = 0;
  private arrivals = 0;
  private gaveUp = 0;

  constructor(plan: ImpatientPlan) {
    this.plan = plan;
    this.streams = new Streams(plan.seed);
    const rules = { resumeAtOpening: true, serviceEndKind: KIND.serviceEnd, poolBits: UNIT_POOL_BITS };
    this.pools = new StaffPools(this.events, [{ helps: -1 }], rules, this);
    const units = (plan.toDay * MIN_PER_DAY) / plan.unitMin;
    this.isWaiting = new Uint8Array(Math.ceil(3 * units * plan.arrivalRate));
  }

  run(replication: number): ImpatientRun {
    const { events, pools, plan } = this;
    this.streams.startReplication(replication);
    events.reset(plan.toDay);
    pools.reset();
    this.waiting.reset();
    this.isWaiting.fill(0);
    this.nextArrivalMin = 0;
    this.fromOutside = 0;
    this.customers = 0;
    pools.open(0, plan.servers, Infinity);
    this.planArrival();
    while (events.nowMin < plan.fromDay * MIN_PER_DAY) events.runDay(this);
    this.waiting.restart(events.nowMin);
    this.arrivals = 0;
    this.gaveUp = 0;
    const before = this.waiting.value;
    while (events.runDay(this));
    const min = (plan.toDay - plan.fromDay) * MIN_PER_DAY;
    return {
      meanQueue: this.waiting.integralMin(events.nowMin) / min,
      arrivalsPerUnit: (this.arrivals * plan.unitMin) / min,
      gaveUpShare: this.gaveUp / this.arrivals,
      growthPerUnit: ((this.waiting.value - before) * plan.unitMin) / min,
    };
  }

  handle(kind: number, customer: number): void {
    if (kind === KIND.serviceEnd) {
      this.pools.serviceEnded(0);
    } else if (kind === KIND.arrival) {
      this.planArrival();
      this.arrive();
    } else if (this.isWaiting[customer] === 1) {
      this.isWaiting[customer] = 0;
      this.waiting.add(-1, this.events.nowMin);
      this.gaveUp++;
      if (this.streams.uniform(COMES_AGAIN, customer, 0) < this.plan.comesAgain) this.arrive();
    }
  }

  taskTaken(): void {
    // Those who gave up wait no more; the others begin now.
  }

  taskBegun(_pool: number, customer: number, hasWaited: number, times: TaskTimes): void {
    const { plan, streams } = this;
    if (hasWaited === 1 && this.isWaiting[customer] === 0) {
      times.deskMin = 0;
      return;
    }
    if (hasWaited === 1) {
      this.isWaiting[customer] = 0;
      this.waiting.add(-1, this.events.nowMin);
    }
    times.deskMin = (streams.exponential(HANDLING_BASE, customer, 0) * plan.unitMin) / plan.serviceRate;
  }

  taskEndKnown(): void {
    // Nothing here depends on an end before it happens.
  }

  private arrive(): void {
    const { plan, events, pools, streams } = this;
    const customer = this.customers++;
    this.arrivals++;
    const waits = pools.all[0]!.hasFreeServer(events.nowMin) ? 0 : 1;
    if (waits === 1) {
      this.isWaiting[customer] = 1;
      this.waiting.add(1, events.nowMin);
    }
    pools.submit(0, 0, customer, waits);
    if (waits === 0 || plan.patienceRate === 0) return;
    const patienceMin = (streams.exponential(PATIENCE, customer, 0) * plan.unitMin) / plan.patienceRate;
    events.schedule(onGrid(events.nowMin + patienceMin), KIND.giveUp, customer, 0);
  }

  private planArrival(): void {
    const gap = this.streams.exponential(PURPOSE.arrival, 0, this.fromOutside++);
    this.nextArrivalMin += (gap * this.plan.unitMin) / this.plan.arrivalRate;
    this.events.schedule(onGrid(this.nextArrivalMin), KIND.arrival, 0, 0);
  }
}
