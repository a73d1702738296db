import type { EventList } from './event-list.ts';
import { PoolLevels } from './pool-levels.ts';
import { IN_HAND, type TaskOwner } from './task-owner.ts';
import { TaskQueue } from './task-queue.ts';
import { onGrid } from './time.ts';

/** Number of priority classes; class 0 is served first. */
export const PRIORITY_CLASSES = 4;

/** Largest number of pools of the unit (5 bits of the service-end data). */
export const MAX_POOLS = 32;

/** Bits of the pool in the service-end data of the unit's pools. */
export const UNIT_POOL_BITS = 5;

/** What a pool is like for a whole run. */
export interface PoolSpec {
  /** Pool whose queue this one helps with, or −1. */
  readonly helps: number;
}

/** Settings shared by all pools. */
export interface PoolRules {
  /** A task in hand at closing: taken up at the next opening (true) or finished first (false). */
  readonly resumeAtOpening: boolean;
  /** Event kind of service ends; entity = person, data = meta << poolBits | pool. */
  readonly serviceEndKind: number;
  /** Bits of the pool in that data; the others are the task's. */
  readonly poolBits: number;
}

/**
 * Pools of staff with several servers each, priority classes, and opening hours.
 *
 * The first free server takes the first task of the best class. A pool that helps another takes that pool's first
 * task before its own while more than `helpAbove` tasks wait there. A task that can not end before closing is worked
 * on until closing, lies overnight and is the first to be taken up at opening: no server is bound to it, so when
 * fewer come to work the rest of the tasks wait. All state is in typed arrays; nothing is allocated per task.
 */
export class StaffPools {
  /** Servers and waiting tasks of each pool. */
  readonly levels: PoolLevels;
  /** Queue of class c of pool p at index p * PRIORITY_CLASSES + c. */
  readonly queues: TaskQueue[] = [];

  private readonly events: EventList;
  private readonly rules: PoolRules;
  private readonly owner: TaskOwner;
  private readonly helps: Int32Array;
  private readonly helpers: number[][];
  /** Tasks begun but not ended: those that lay overnight first, then those in hand that will. */
  private readonly carried: TaskQueue[] = [];
  private readonly carriedMin: Float64Array[] = [];
  private readonly inHand = new Float64Array(3);

  constructor(events: EventList, specs: readonly PoolSpec[], rules: PoolRules, owner: TaskOwner) {
    const n = specs.length;
    this.events = events;
    this.rules = rules;
    this.owner = owner;
    this.levels = new PoolLevels(events, n);
    this.helps = Int32Array.from(specs, (spec) => spec.helps);
    this.helpers = specs.map((_, pool) => specs.flatMap((spec, other) => (spec.helps === pool ? [other] : [])));
    for (let q = 0; q < n * PRIORITY_CLASSES; q++) this.queues.push(new TaskQueue());
    for (let p = 0; p < n; p++) {
      this.carried.push(new TaskQueue());
      this.carriedMin.push(new Float64Array(64));
    }
  }

  /** Empties all queues; all pools are closed. */
  reset(): void {
    for (const queue of this.queues) queue.reset();
    for (const queue of this.carried) queue.reset();
    this.levels.reset();
  }

  /** Number of pools. */
  get count(): number {
    return this.helps.length;
  }

  /** Opens a pool with `servers` on duty until `closesMin` (Infinity: for good) and takes up what waits. */
  open(pool: number, servers: number, closesMin: number): void {
    const { levels } = this;
    levels.addOnDuty(pool, servers - levels.onDuty(pool));
    levels.setClosesMin(pool, closesMin);
    while (levels.hasFreeServer(pool) && this.beginNext(pool)) levels.addBusy(pool, 1);
    if (levels.needsHelp(pool)) this.callHelp(pool);
  }

  /** Ends the working day of a pool. Tasks in hand lie until the next opening (or run on, if they are to be finished). */
  close(pool: number): void {
    const { levels } = this;
    levels.addOnDuty(pool, -levels.onDuty(pool));
    levels.setClosesMin(pool, -1);
    if (!this.rules.resumeAtOpening) return;
    levels.addBusy(pool, -levels.busy(pool));
    levels.addOvernight(pool, this.carried[pool]!.length - levels.overnight(pool));
  }

  /** Hands in a task of a priority class; it is begun at once if somebody is free. @returns its ticket, or −1 if begun. */
  submit(pool: number, priority: number, person: number, meta: number): number {
    this.inHand[IN_HAND.created] = this.events.nowMin;
    return this.accept(pool, priority, person, meta);
  }

  /** Hands in a task that arose earlier, at `createdMin[0]`. It goes behind those that wait. @returns as `submit`. */
  submitAgain(pool: number, priority: number, person: number, meta: number, createdMin: Float64Array): number {
    this.inHand[IN_HAND.created] = createdMin[0]!;
    return this.accept(pool, priority, person, meta);
  }

  private accept(pool: number, priority: number, person: number, meta: number): number {
    const { levels } = this;
    if (levels.hasFreeServer(pool)) {
      levels.addBusy(pool, 1);
      this.begin(pool, person, meta);
      return -1;
    }
    const ticket = this.queues[pool * PRIORITY_CLASSES + priority]!.push(person, meta, this.inHand);
    levels.addWaiting(pool, 1);
    if (levels.needsHelp(pool)) this.callHelp(pool);
    return ticket;
  }

  /** Lays a task that has waited since `createdMin` at the end of its queue; for the start of a run, in order of age. */
  putWaiting(pool: number, priority: number, person: number, meta: number, createdMin: number): number {
    this.inHand[IN_HAND.created] = createdMin;
    this.levels.addWaiting(pool, 1);
    return this.queues[pool * PRIORITY_CLASSES + priority]!.push(person, meta, this.inHand);
  }

  /** To be called at each service end, before its consequences: the server begins the next task or becomes free. */
  serviceEnded(pool: number): void {
    const { levels } = this;
    if (levels.serverStays(pool) && this.beginNext(pool)) return;
    levels.addBusy(pool, -1);
  }

  private callHelp(pool: number): void {
    for (const helper of this.helpers[pool]!) {
      // Tasks that lie overnight count as waiting but are not handed over: there may be none to take.
      while (this.levels.hasFreeServer(helper) && this.levels.needsHelp(pool)) {
        if (!this.beginFrom(helper, pool)) break;
        this.levels.addBusy(helper, 1);
      }
    }
  }

  /** A server of `pool` begins the best waiting task. @returns false if there is none. */
  private beginNext(pool: number): boolean {
    const { levels } = this;
    if (levels.overnight(pool) > 0) {
      this.beginCarried(pool);
      return true;
    }
    const helped = this.helps[pool]!;
    let owner = helped >= 0 && levels.needsHelp(helped) ? helped : pool;
    while (!this.beginFrom(pool, owner)) {
      if (owner === pool) return false;
      owner = pool;
    }
    return true;
  }

  /** A server of `pool` takes the first task from the queues of `owner`. */
  private beginFrom(pool: number, owner: number): boolean {
    if (this.levels.waiting(owner) === 0) return false;
    const first = owner * PRIORITY_CLASSES;
    for (let q = first; q < first + PRIORITY_CLASSES; q++) {
      const queue = this.queues[q]!;
      if (queue.length === 0) continue;
      const i = queue.shift();
      this.levels.addWaiting(owner, -1);
      this.owner.taskTaken(queue.meta[i]!);
      this.inHand[IN_HAND.created] = queue.createdMin[i]!;
      this.begin(pool, queue.person[i]!, queue.meta[i]!);
      return true;
    }
    return false;
  }

  private begin(pool: number, person: number, meta: number): void {
    this.owner.taskBegun(pool, person, meta, this.inHand);
    this.inHand[IN_HAND.desk] = onGrid(this.inHand[IN_HAND.desk]!);
    this.work(pool, person, meta);
  }

  private beginCarried(pool: number): void {
    const carried = this.carried[pool]!;
    const i = carried.shift();
    this.levels.addOvernight(pool, -1);
    this.inHand[IN_HAND.created] = carried.createdMin[i]!;
    this.inHand[IN_HAND.desk] = this.carriedMin[pool]![i]!;
    this.work(pool, carried.person[i]!, carried.meta[i]!);
  }

  /** A server works on the task in hand from now until it ends, or until closing. */
  private work(pool: number, person: number, meta: number): void {
    const { events, inHand } = this;
    const endMin = events.nowMin + inHand[IN_HAND.desk]!;
    const closesMin = this.levels.closesMin(pool);
    if (endMin > closesMin && this.rules.resumeAtOpening) {
      inHand[IN_HAND.desk] = endMin - closesMin;
      this.carry(pool, person, meta);
      return;
    }
    inHand[IN_HAND.end] = endMin;
    this.owner.taskEndKnown(person, meta, inHand);
    events.plannedMin[0] = endMin;
    events.scheduleAtPlanned(this.rules.serviceEndKind, person, (meta << this.rules.poolBits) | pool);
  }

  private carry(pool: number, person: number, meta: number): void {
    const carried = this.carried[pool]!;
    const ticket = carried.push(person, meta, this.inHand);
    if (this.carriedMin[pool]!.length < carried.person.length) this.growCarried(pool);
    this.carriedMin[pool]![carried.placeOf(ticket)] = this.inHand[IN_HAND.desk]!;
  }

  private growCarried(pool: number): void {
    const carried = this.carried[pool]!;
    const old = this.carriedMin[pool]!;
    const grown = new Float64Array(carried.person.length);
    for (let k = 0; k < carried.length - 1; k++) {
      const ticket = carried.headTicket + k;
      grown[carried.placeOf(ticket)] = old[ticket & (old.length - 1)]!;
    }
    this.carriedMin[pool] = grown;
  }
}
