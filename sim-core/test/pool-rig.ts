import { type EventHandler, EventList } from '../kernel/event-list.ts';
import { PRIORITY_CLASSES } from '../kernel/pool.ts';
import { type PoolSpec, StaffPools, UNIT_POOL_BITS } from '../kernel/staff-pools.ts';
import type { TaskOwner, TaskTimes } from '../kernel/task-owner.ts';

const KIND = { serviceEnd: 0, close: 1, submit: 5, open: 14 } as const;
const NOTHING_CANCELLABLE = new Uint8Array(64);

/** A task handed in at a time; its index in the list is its number. */
export interface RigTask {
  readonly atMin: number;
  readonly pool: number;
  readonly priority: number;
  readonly deskMin: number;
}

/** A working day of one pool. */
export interface RigShift {
  readonly pool: number;
  readonly servers: number;
  readonly opensMin: number;
  readonly closesMin: number;
}

export interface RigPlan {
  readonly specs: readonly PoolSpec[];
  readonly tasks: readonly RigTask[];
  readonly shifts: readonly RigShift[];
  readonly resumeAtOpening: boolean;
  readonly days: number;
  /** Waiting tasks above which helpers step in, by pool. */
  readonly helpAbove?: readonly number[];
}

/** Staff pools driven by a list of tasks and working days, with a note of when each task was begun and ended, and by whom. */
export class PoolRig implements EventHandler, TaskOwner {
  readonly events = new EventList(NOTHING_CANCELLABLE);
  readonly pools: StaffPools;
  readonly begunMin: Float64Array;
  readonly endedMin: Float64Array;
  readonly servedBy: Int32Array;
  /** Violations of work conservation or of the order of priority, in words; empty when all is well. */
  readonly faults: string[] = [];
  private readonly plan: RigPlan;

  constructor(plan: RigPlan) {
    this.plan = plan;
    const { length } = plan.tasks;
    this.begunMin = new Float64Array(length).fill(Number.NaN);
    this.endedMin = new Float64Array(length).fill(Number.NaN);
    this.servedBy = new Int32Array(length).fill(-1);
    const rules = { resumeAtOpening: plan.resumeAtOpening, serviceEndKind: KIND.serviceEnd, poolBits: UNIT_POOL_BITS };
    this.pools = new StaffPools(this.events, plan.specs, rules, this);
    this.events.reset(plan.days);
    this.pools.reset();
    plan.helpAbove?.forEach((limit, pool) => {
      this.pools.all[pool]!.helpAbove = limit;
    });
    for (const [i, task] of plan.tasks.entries()) this.events.schedule(task.atMin, KIND.submit, i, 0);
    plan.shifts.forEach((shift, i) => {
      this.events.schedule(shift.opensMin, KIND.open, i, 0);
      if (shift.closesMin < Infinity) this.events.schedule(shift.closesMin, KIND.close, i, 0);
    });
  }

  /** Runs all days. */
  run(): this {
    while (this.events.runDay(this));
    return this;
  }

  /** Runs the next day. */
  runDay(): void {
    this.events.runDay(this);
  }

  handle(kind: number, entity: number, data: number): void {
    if (kind === KIND.serviceEnd) {
      this.endedMin[entity] = this.events.nowMin;
      this.pools.serviceEnded(data & 31);
    } else if (kind === KIND.submit) {
      const task = this.plan.tasks[entity]!;
      this.pools.submit(task.pool, task.priority, entity, 0);
    } else {
      const shift = this.plan.shifts[entity]!;
      if (kind === KIND.close) this.pools.close(shift.pool);
      else this.pools.open(shift.pool, shift.servers, shift.closesMin);
    }
    this.checkWorkConservation();
  }

  taskTaken(): void {
    // The rig watches the queues themselves.
  }

  taskBegun(pool: number, person: number, _meta: number, times: TaskTimes): void {
    const task = this.plan.tasks[person]!;
    const createdMin = times.createdMin;
    times.deskMin = task.deskMin;
    this.begunMin[person] = this.events.nowMin;
    this.servedBy[person] = pool;
    if (createdMin !== task.atMin) this.faults.push(`task ${person}: created at ${createdMin}`);
    const first = task.pool * PRIORITY_CLASSES;
    for (let c = 0; c <= task.priority; c++) {
      const queue = this.pools.queues[first + c]!;
      const overtaken =
        queue.length > 0 && (c < task.priority || queue.person[queue.placeOf(queue.headTicket)]! < person);
      if (overtaken) this.faults.push(`task ${person} of class ${task.priority} overtook one of class ${c}`);
    }
  }

  taskEndKnown(): void {
    // The rig reads ends from the events themselves.
  }

  /** Tasks of a pool that wait and have not been begun. */
  private queued(pool: number): number {
    const first = pool * PRIORITY_CLASSES;
    return this.pools.queues.slice(first, first + PRIORITY_CLASSES).reduce((sum, queue) => sum + queue.length, 0);
  }

  /** No server may stand idle while a case waits that it may take. */
  private checkWorkConservation(): void {
    const { pools, events } = this;
    this.plan.specs.forEach(({ helps }, pool) => {
      if (this.plan.resumeAtOpening && pools.all[pool]!.busy > pools.all[pool]!.onDuty)
        this.faults.push(`pool ${pool}: too many at work`);
      if (pools.all[pool]!.busy >= pools.all[pool]!.onDuty) return;
      const canTake = helps >= 0 && this.queued(helps) > 0;
      const isToHelp = canTake && pools.all[helps]!.needsHelp();
      const isOpen = this.plan.shifts.some(
        (shift) => shift.pool === pool && shift.opensMin <= events.nowMin && events.nowMin < shift.closesMin,
      );
      if (isOpen && (pools.all[pool]!.waiting > 0 || isToHelp)) {
        this.faults.push(`minute ${events.nowMin}: a server of pool ${pool} is idle while a task waits`);
      }
    });
  }
}
