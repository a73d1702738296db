import { grownFloat64, grownInt32 } from './grown.ts';
import type { TaskTimes } from './task-owner.ts';

const MOST_WAITING = 1_073_741_824; // the ring is indexed by 32-bit integers

/**
 * Waiting tasks of one priority class, first in first out, in a ring that grows.
 *
 * Every task gets a ticket, counted from 0; a task still waits as long as its ticket is at or above `headTicket`.
 */
export class TaskQueue {
  /** Ticket of the task at the front; tickets below it have been taken. */
  headTicket = 0;
  /** Number of waiting tasks. */
  length = 0;
  /** Where the task taken last lies until the next `push`. */
  takenPlace = 0;
  person = new Int32Array(64);
  meta = new Int32Array(64);
  createdMin = new Float64Array(64);
  private mask = 63;

  /** Empties the queue and starts tickets from 0 again. */
  reset(): void {
    this.headTicket = 0;
    this.length = 0;
  }

  /** Adds a task at the end; of its times `createdMin` is kept. @returns its ticket. */
  push(person: number, meta: number, times: TaskTimes): number {
    if (this.length > this.mask) this.grow();
    const ticket = this.headTicket + this.length++;
    const i = ticket & this.mask;
    this.person[i] = person | 0;
    this.meta[i] = meta | 0;
    this.createdMin[i] = times.createdMin;
    return ticket;
  }

  /** Removes the task at the front. @returns its place: read `person`, `meta`, `createdMin` there before the next `push`. */
  shift(): number {
    this.length--;
    this.takenPlace = this.headTicket++ & this.mask;
    return this.takenPlace;
  }

  /** Place of a waiting task by its ticket. */
  placeOf(ticket: number): number {
    return ticket & this.mask;
  }

  private grow(): void {
    const size = 2 * (this.mask + 1);
    const first = this.headTicket & this.mask;
    this.rotateToTicketOrder(first);
    this.person = grownInt32(this.person, size);
    this.meta = grownInt32(this.meta, size);
    this.createdMin = grownFloat64(this.createdMin, size);
    this.moveToMask(size - 1);
  }

  /** Brings the full ring into ticket order from index 0. */
  private rotateToTicketOrder(first: number): void {
    if (first === 0) return;
    for (const ring of [this.person, this.meta, this.createdMin]) {
      const front = ring.slice(first);
      ring.copyWithin(front.length, 0, first);
      ring.set(front, 0);
    }
  }

  /** Places the tasks, now at 0 … length−1, where the larger mask expects them. */
  private moveToMask(mask: number): void {
    const shift = this.headTicket & mask;
    const size = mask + 1;
    if (shift !== 0) {
      for (const ring of [this.person, this.meta, this.createdMin]) {
        const ordered = ring.slice(0, this.length);
        for (let i = 0; i < this.length; i++) ring[(shift + i) & mask] = ordered[i]!;
      }
    }
    if (size > MOST_WAITING) throw new RangeError(`More than ${MOST_WAITING} tasks wait in one queue.`);
    this.mask = mask;
  }
}
