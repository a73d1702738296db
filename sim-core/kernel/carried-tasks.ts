import { grownFloat64 } from './grown.ts';
import type { TaskTimes } from './task-owner.ts';
import { TaskQueue } from './task-queue.ts';

/** Tasks of a pool begun but not ended: those that lay overnight first, then those in hand that will. First in, first out. */
export class CarriedTasks {
  readonly queue = new TaskQueue();
  /** What is left of the time at the desk, minutes, by place in the queue. */
  private restMin = new Float64Array(0);

  /** Number of tasks. */
  get length(): number {
    return this.queue.length;
  }

  reset(): void {
    this.queue.reset();
  }

  /** Adds a task with `deskMin` left. */
  push(person: number, meta: number, times: TaskTimes): void {
    const { queue } = this;
    const place = queue.placeOf(queue.push(person, meta, times));
    if (this.restMin.length < queue.person.length) this.grow();
    this.restMin[place] = times.deskMin;
  }

  /** Removes the first task and leaves its times. @returns its place: read `person` and `meta` of the queue there. */
  shift(times: TaskTimes): number {
    const place = this.queue.shift();
    times.createdMin = this.queue.createdMin[place]!;
    times.deskMin = this.restMin[place]!;
    return place;
  }

  /** The queue, with one task more, has grown: the others have new places. */
  private grow(): void {
    const { queue, restMin: old } = this;
    const size = queue.person.length;
    this.restMin = grownFloat64(old, size);
    for (let ticket = queue.headTicket; ticket < queue.headTicket + queue.length - 1; ticket++) {
      this.restMin[ticket & (size - 1)] = old[ticket & (old.length - 1)]!;
    }
  }
}
