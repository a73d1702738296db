import type { EventList } from './event-list.ts';

// What is known of a pool lies together, a cache line each: place of every number in its record.
const WIDTH = 8;
const BUSY = 0;
const ON_DUTY = 1;
const WAITING = 2;
const OVERNIGHT = 3;
const HELP_ABOVE = 4;
const CLOSES_MIN = 5;
// The integral of a level up to now is level × now less the sum of its changes, each times its time. On the time grid
// the sums are exact.
const BUSY_MOMENT = 6;
const DUTY_MOMENT = 7;

/** Servers and waiting tasks of each pool now, and the server-minutes up to now. */
export class PoolLevels {
  private readonly events: EventList;
  private readonly record: Float64Array;

  /** @param pools Number of pools. */
  constructor(events: EventList, pools: number) {
    this.events = events;
    this.record = new Float64Array(pools * WIDTH);
    for (let pool = 0; pool < pools; pool++) this.setHelpAbove(pool, Infinity);
  }

  /** All pools are closed and nothing waits; when to help stays as it is. */
  reset(): void {
    const { record } = this;
    for (let first = 0; first < record.length; first += WIDTH) {
      const helpAbove = record[first + HELP_ABOVE]!;
      record.fill(0, first, first + WIDTH);
      record[first + HELP_ABOVE] = helpAbove;
      record[first + CLOSES_MIN] = -1;
    }
  }

  /** Servers at work in the pool. */
  busy(pool: number): number {
    return this.record[pool * WIDTH + BUSY]!;
  }

  /** Servers on duty in the pool; 0 while it is closed. */
  onDuty(pool: number): number {
    return this.record[pool * WIDTH + ON_DUTY]!;
  }

  /** Tasks waiting in the pool, those that lie overnight included. */
  waiting(pool: number): number {
    return this.record[pool * WIDTH + WAITING]!;
  }

  /** Waiting tasks that were begun on an earlier day. */
  overnight(pool: number): number {
    return this.record[pool * WIDTH + OVERNIGHT]!;
  }

  /** When the pool closes, minutes: Infinity if never, −1 while it is closed. */
  closesMin(pool: number): number {
    return this.record[pool * WIDTH + CLOSES_MIN]!;
  }

  /** Whether somebody on duty has nothing in hand. */
  hasFreeServer(pool: number): boolean {
    return this.busy(pool) < this.onDuty(pool) && this.events.nowMin < this.closesMin(pool);
  }

  /** Whether a server whose task ends goes on: the pool is open, with no more at work than are on duty. */
  serverStays(pool: number): boolean {
    return this.busy(pool) <= this.onDuty(pool) && this.events.nowMin < this.closesMin(pool);
  }

  /** Whether more tasks wait than helpers let lie. */
  needsHelp(pool: number): boolean {
    return this.waiting(pool) > this.record[pool * WIDTH + HELP_ABOVE]!;
  }

  /** Server-minutes of work done by the pool since `reset`. */
  busyMin(pool: number): number {
    return this.busy(pool) * this.events.nowMin - this.record[pool * WIDTH + BUSY_MOMENT]!;
  }

  /** Server-minutes on duty in the pool since `reset`. */
  dutyMin(pool: number): number {
    return this.onDuty(pool) * this.events.nowMin - this.record[pool * WIDTH + DUTY_MOMENT]!;
  }

  addBusy(pool: number, servers: number): void {
    this.add(pool * WIDTH + BUSY_MOMENT, servers * this.events.nowMin);
    this.add(pool * WIDTH + BUSY, servers);
  }

  addOnDuty(pool: number, servers: number): void {
    this.add(pool * WIDTH + DUTY_MOMENT, servers * this.events.nowMin);
    this.add(pool * WIDTH + ON_DUTY, servers);
  }

  addWaiting(pool: number, tasks: number): void {
    this.add(pool * WIDTH + WAITING, tasks);
  }

  /** Tasks that lie overnight wait too. */
  addOvernight(pool: number, tasks: number): void {
    this.add(pool * WIDTH + WAITING, tasks);
    this.add(pool * WIDTH + OVERNIGHT, tasks);
  }

  /** Sets above how many waiting tasks helpers step in; Infinity: never. */
  setHelpAbove(pool: number, tasks: number): void {
    this.record[pool * WIDTH + HELP_ABOVE] = tasks;
  }

  setClosesMin(pool: number, closesMin: number): void {
    this.record[pool * WIDTH + CLOSES_MIN] = closesMin;
  }

  private add(place: number, change: number): void {
    this.record[place] = this.record[place]! + change;
  }
}
