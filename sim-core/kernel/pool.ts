import { CarriedTasks } from './carried-tasks.ts';
import type { TaskTimes } from './task-owner.ts';
import { TaskQueue } from './task-queue.ts';

/** Number of priority classes; class 0 is served first. */
export const PRIORITY_CLASSES = 4;

/** One pool of staff: servers and waiting tasks now, the server-minutes up to now, and the tasks themselves. */
export class Pool {
  /** Place in the list of pools. */
  readonly index: number;
  /** Pool whose queues this one helps with; itself when there is none. */
  helped: Pool = this;
  /** Pools that help this one. */
  helpers: readonly Pool[] = [];
  /** Servers at work; `addBusy` changes it. */
  busy = 0;
  /** Servers on duty, 0 while it is closed; `setOnDuty` changes it. */
  onDuty = 0;
  /** Tasks waiting, those that lie overnight included. */
  waiting = 0;
  /** Waiting tasks that were begun on an earlier day. */
  overnight = 0;
  // Doubles from the start: a field that held whole numbers before becomes another kind of field at the first fraction.
  /** More waiting tasks than this, and helpers step in; Infinity: never. */
  helpAbove = Infinity;
  /** When it closes, minutes: Infinity if never, −1 while it is closed. */
  closesMin = Number.NaN;
  // The integral of a level up to now is level × now less the sum of its changes, each times its time. On the time grid
  // the sums are exact.
  private busyMoment = Number.NaN;
  private dutyMoment = Number.NaN;
  /** Bit of each priority class in which somebody waits: the lowest is served first. */
  private waitingClasses = 0;
  /** Waiting tasks of each priority class. */
  readonly queues: readonly TaskQueue[] = Array.from({ length: PRIORITY_CLASSES }, () => new TaskQueue());
  /** Tasks begun but not ended. */
  readonly carried = new CarriedTasks();

  /** A closed pool without tasks. */
  constructor(index: number) {
    this.index = index;
    this.reset();
  }

  /** Closed, and nothing waits; when to help stays as it is. */
  reset(): void {
    for (const queue of this.queues) queue.reset();
    this.carried.reset();
    this.busy = 0;
    this.onDuty = 0;
    this.waiting = 0;
    this.overnight = 0;
    this.waitingClasses = 0;
    this.closesMin = -1;
    this.busyMoment = 0;
    this.dutyMoment = 0;
  }

  /** Whether somebody on duty has nothing in hand. */
  hasFreeServer(nowMin: number): boolean {
    return this.busy < this.onDuty && nowMin < this.closesMin;
  }

  /** Whether a server whose task ends goes on: the pool is open, with no more at work than are on duty. */
  serverStays(nowMin: number): boolean {
    return this.busy <= this.onDuty && nowMin < this.closesMin;
  }

  /** Whether more tasks wait than helpers let lie. */
  needsHelp(): boolean {
    return this.waiting > this.helpAbove;
  }

  /** Server-minutes of work done since `reset`. */
  busyMin(nowMin: number): number {
    return this.busy * nowMin - this.busyMoment;
  }

  /** Server-minutes on duty since `reset`. */
  dutyMin(nowMin: number): number {
    return this.onDuty * nowMin - this.dutyMoment;
  }

  /** Lays a task at the end of its queue. @returns its ticket. */
  push(priority: number, person: number, meta: number, times: TaskTimes): number {
    this.waiting++;
    this.waitingClasses |= 1 << priority;
    return this.queues[priority]!.push(person, meta, times);
  }

  /** Whether a task waits that nobody has begun. */
  hasUnbegun(): boolean {
    return this.waitingClasses !== 0;
  }

  /** Removes the first task of the best class that has one. @returns the queue; read the task at its `takenPlace`. */
  shift(): TaskQueue {
    const best = this.waitingClasses & -this.waitingClasses;
    const queue = this.queues[31 - Math.clz32(best)]!;
    queue.shift();
    if (queue.length === 0) this.waitingClasses ^= best;
    this.waiting--;
    return queue;
  }

  /** As many servers more are at work from now on. */
  addBusy(servers: number, nowMin: number): void {
    this.busy += servers;
    this.busyMoment += servers * nowMin;
  }

  /** So many servers are on duty from now on. */
  setOnDuty(servers: number, nowMin: number): void {
    this.dutyMoment += (servers - this.onDuty) * nowMin;
    this.onDuty = servers;
  }

  /** All tasks in hand are laid aside until the next opening; tasks that lie overnight wait too. */
  layAside(nowMin: number): void {
    this.addBusy(-this.busy, nowMin);
    this.waiting += this.carried.length - this.overnight;
    this.overnight = this.carried.length;
  }
}
