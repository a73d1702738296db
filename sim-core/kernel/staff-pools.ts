import type { EventList } from './event-list.ts';
import { Pool } from './pool.ts';
import { type TaskOwner, TaskTimes } from './task-owner.ts';
import type { TaskQueue } from './task-queue.ts';
import { onGrid } from './time.ts';

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
 * fewer come to work the rest of the tasks wait. Nothing is allocated per task.
 */
export class StaffPools {
  readonly all: readonly Pool[];
  /** Queue of class c of pool p at index p * PRIORITY_CLASSES + c. */
  readonly queues: readonly TaskQueue[];

  private readonly events: EventList;
  private readonly rules: PoolRules;
  private readonly owner: TaskOwner;
  private readonly inHand = new TaskTimes();

  constructor(events: EventList, specs: readonly PoolSpec[], rules: PoolRules, owner: TaskOwner) {
    this.events = events;
    this.rules = rules;
    this.owner = owner;
    this.all = specs.map((_, index) => new Pool(index));
    this.queues = this.all.flatMap((pool) => pool.queues);
    for (const pool of this.all) {
      pool.helped = this.all[specs[pool.index]!.helps] ?? pool;
      pool.helpers = this.all.filter((other) => specs[other.index]!.helps === pool.index);
    }
  }

  /** Empties all queues; all pools are closed. */
  reset(): void {
    for (const pool of this.all) pool.reset();
  }

  /** Opens a pool with `servers` on duty until `closesMin` (Infinity: for good) and takes up what waits. */
  open(index: number, servers: number, closesMin: number): void {
    const pool = this.all[index]!;
    const { nowMin } = this.events;
    pool.setOnDuty(servers, nowMin);
    pool.closesMin = closesMin;
    while (pool.hasFreeServer(nowMin) && this.beginNext(pool)) pool.addBusy(1, nowMin);
    if (pool.needsHelp()) this.callHelp(pool);
  }

  /** Ends the working day of a pool. Tasks in hand lie until the next opening (or run on, if they are to be finished). */
  close(index: number): void {
    const pool = this.all[index]!;
    pool.setOnDuty(0, this.events.nowMin);
    pool.closesMin = -1;
    if (this.rules.resumeAtOpening) pool.layAside(this.events.nowMin);
  }

  /** Hands in a task of a priority class; it is begun at once if somebody is free. @returns its ticket, or −1 if begun. */
  submit(index: number, priority: number, person: number, meta: number): number {
    this.inHand.createdMin = this.events.nowMin;
    return this.accept(this.all[index]!, priority, person, meta);
  }

  /** Hands in a task that arose earlier, at its `createdMin`. It goes behind those that wait. @returns as `submit`. */
  submitAgain(index: number, priority: number, person: number, meta: number, times: TaskTimes): number {
    this.inHand.createdMin = times.createdMin;
    return this.accept(this.all[index]!, priority, person, meta);
  }

  private accept(pool: Pool, priority: number, person: number, meta: number): number {
    const { nowMin } = this.events;
    if (pool.hasFreeServer(nowMin)) {
      pool.addBusy(1, nowMin);
      this.begin(pool, person, meta);
      return -1;
    }
    const ticket = pool.push(priority, person, meta, this.inHand);
    if (pool.needsHelp()) this.callHelp(pool);
    return ticket;
  }

  /** Lays a task that has waited since its `createdMin` at the end of its queue; for the start of a run, in order of age. */
  putWaiting(index: number, priority: number, person: number, meta: number, times: TaskTimes): number {
    return this.all[index]!.push(priority, person, meta, times);
  }

  /** To be called at each service end, before its consequences: the server begins the next task or becomes free. */
  serviceEnded(index: number): void {
    const pool = this.all[index]!;
    const { nowMin } = this.events;
    if (pool.serverStays(nowMin) && this.beginNext(pool)) return;
    pool.addBusy(-1, nowMin);
  }

  private callHelp(pool: Pool): void {
    const { nowMin } = this.events;
    for (const helper of pool.helpers) {
      // Tasks that lie overnight count as waiting but are not handed over: there may be none to take.
      while (helper.hasFreeServer(nowMin) && pool.needsHelp()) {
        if (!this.beginFrom(helper, pool)) break;
        helper.addBusy(1, nowMin);
      }
    }
  }

  /** A server of `pool` begins the best waiting task. @returns false if there is none. */
  private beginNext(pool: Pool): boolean {
    if (pool.overnight > 0) {
      this.beginCarried(pool);
      return true;
    }
    if (pool.helped.needsHelp() && this.beginFrom(pool, pool.helped)) return true;
    return this.beginFrom(pool, pool);
  }

  /** A server of `pool` takes the first task from the queues of `owner`. */
  private beginFrom(pool: Pool, owner: Pool): boolean {
    if (!owner.hasUnbegun()) return false;
    const queue = owner.shift();
    const i = queue.takenPlace;
    const meta = queue.meta[i]!;
    this.owner.taskTaken(meta);
    this.inHand.createdMin = queue.createdMin[i]!;
    this.begin(pool, queue.person[i]!, meta);
    return true;
  }

  private begin(pool: Pool, person: number, meta: number): void {
    const { inHand } = this;
    this.owner.taskBegun(pool.index, person, meta, inHand);
    inHand.deskMin = onGrid(inHand.deskMin);
    this.work(pool, person, meta);
  }

  private beginCarried(pool: Pool): void {
    const { queue } = pool.carried;
    const i = pool.carried.shift(this.inHand);
    pool.overnight--;
    pool.waiting--;
    this.work(pool, queue.person[i]!, queue.meta[i]!);
  }

  /** A server works on the task in hand from now until it ends, or until closing. */
  private work(pool: Pool, person: number, meta: number): void {
    const { events, inHand, rules } = this;
    const endMin = events.nowMin + inHand.deskMin;
    if (endMin > pool.closesMin && rules.resumeAtOpening) {
      inHand.deskMin = endMin - pool.closesMin;
      pool.carried.push(person, meta, inHand);
      return;
    }
    inHand.endMin = endMin;
    this.owner.taskEndKnown(person, meta, inHand);
    events.plannedMin = endMin;
    events.scheduleAtPlanned(rules.serviceEndKind, person, (meta << rules.poolBits) | pool.index);
  }
}
