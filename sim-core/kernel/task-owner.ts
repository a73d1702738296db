/**
 * Times of the task in hand, minutes, by place: pools and owner hand them to each other in an array, because a double
 * handed to a function that is not inlined is put on the heap.
 */
export const IN_HAND = {
  /** When the task arose. */
  created: 0,
  /** Time at the desk it takes (what is left of it, when it is taken up again), at least 0. */
  desk: 1,
  /** When it ends. */
  end: 2,
} as const;

/** What the owner of the tasks tells the pools. */
export interface TaskOwner {
  /** A waiting task leaves its queue; it is begun next. */
  taskTaken(meta: number): void;
  /** A task has left the queue (or never waited) and is begun now: finds `created` in hand and leaves `desk` there. */
  taskBegun(pool: number, person: number, meta: number, inHand: Float64Array): void;
  /** The `end` has become certain (the moment the task is begun, unless it is carried over closing); `created` too is in hand. */
  taskEndKnown(person: number, meta: number, inHand: Float64Array): void;
}
