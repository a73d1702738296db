import { PRIORITY_CLASSES } from '../kernel/pool.ts';
import type { TaskQueue } from '../kernel/task-queue.ts';
import type { CompiledModel } from './compiled-model.ts';
import { type PersonTable, STATE } from './person-table.ts';
import * as TASK from './task.ts';
import { TASK_MASK } from './task-meta.ts';

/** Finds the oldest case that waits for a decision, without looking at the same cases every day. */
export class UndecidedCases {
  private readonly model: CompiledModel;
  private readonly persons: PersonTable;
  private readonly priority: number;
  /** Ticket in each queue of intake before which no undecided case waits: everyone there has left, or waits for another task. */
  private readonly from: Float64Array;

  constructor(model: CompiledModel, persons: PersonTable) {
    this.model = model;
    this.persons = persons;
    this.priority = model.tasks[TASK.assessment]!.priority;
    this.from = new Float64Array(model.pools.length);
  }

  reset(): void {
    this.from.fill(0);
  }

  /** Its age, minutes; 0 when there is none. Asked at times that do not fall. */
  oldestMin(queues: readonly TaskQueue[], nowMin: number): number {
    let oldestMin = 0;
    for (let pool = 0; pool < this.from.length; pool++) {
      if (this.model.intakeOf[pool] !== pool) continue;
      oldestMin = Math.max(oldestMin, this.oldestOf(pool, queues[pool * PRIORITY_CLASSES + this.priority]!, nowMin));
    }
    return oldestMin;
  }

  private oldestOf(pool: number, queue: TaskQueue, nowMin: number): number {
    const endTicket = queue.headTicket + queue.length;
    // Who has left does not come back, so what was passed over once is not looked at again.
    let ticket = Math.max(this.from[pool]!, queue.headTicket);
    for (; ticket < endTicket; ticket++) {
      const i = queue.placeOf(ticket);
      const isUndecided = (queue.meta[i]! & TASK_MASK) === TASK.assessment;
      if (isUndecided && this.persons.is(queue.person[i]!, STATE.inNoe)) break;
    }
    this.from[pool] = ticket;
    return ticket < endTicket ? nowMin - queue.createdMin[queue.placeOf(ticket)]! : 0;
  }
}
