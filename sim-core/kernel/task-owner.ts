/**
 * Times of a task, minutes: pools and owner hand them to each other in an object they keep, because a double handed to a
 * function that is not inlined is put on the heap. NaN until known, so that the fields hold doubles from the start.
 */
export class TaskTimes {
  /** When the task arose. */
  createdMin = Number.NaN;
  /** Time at the desk it takes (what is left of it, when it is taken up again), at least 0. */
  deskMin = Number.NaN;
  /** When it ends. */
  endMin = Number.NaN;
}

/** What the owner of the tasks tells the pools. */
export interface TaskOwner {
  /** A waiting task leaves its queue; it is begun next. */
  taskTaken(meta: number): void;
  /** A task has left the queue (or never waited) and is begun now: finds `createdMin` and leaves `deskMin`. */
  taskBegun(pool: number, person: number, meta: number, times: TaskTimes): void;
  /** `endMin` has become certain (the moment the task is begun, unless it is carried over closing); `createdMin` is known too. */
  taskEndKnown(person: number, meta: number, times: TaskTimes): void;
}
