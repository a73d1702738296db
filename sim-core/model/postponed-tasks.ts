import type { TaskTimes } from '../kernel/task-owner.ts';
import { TaskQueue } from '../kernel/task-queue.ts';

/** Tasks that have come back to a queue together, oldest first. */
interface Returned {
  readonly queue: TaskQueue;
  readonly from: number;
  to: number;
}

/** Tasks laid aside by a readiness level, in the order in which they arose, and where they are once taken up again. */
export class PostponedTasks {
  readonly queue = new TaskQueue();
  /** Tasks laid aside now, by kind. */
  readonly count: Int32Array;
  /** Blocks of tasks that came back and may still wait behind younger ones. */
  private returned: Returned[] = [];
  private open: Returned[] = []; // of the return under way

  /** @param kinds number of kinds of tasks. */
  constructor(kinds: number) {
    this.count = new Int32Array(kinds);
  }

  reset(): void {
    this.queue.reset();
    this.count.fill(0);
    this.returned = [];
    this.open = [];
  }

  /** Lays a task aside; of its times `createdMin` is kept. */
  push(kind: number, person: number, meta: number, times: TaskTimes): void {
    this.queue.push(person, meta, times);
    this.count[kind] = this.count[kind]! + 1;
  }

  /** A task of this kind is taken up again. */
  leave(kind: number): void {
    this.count[kind] = this.count[kind]! - 1;
  }

  /** A task taken up again waits in a queue under this ticket. */
  waits(queue: TaskQueue, ticket: number): void {
    const block = this.open.find((one) => one.queue === queue);
    if (block !== undefined) block.to = ticket;
    else this.open.push({ queue, from: ticket, to: ticket });
  }

  /** All tasks to be taken up at once have been. */
  endReturn(): void {
    this.returned.push(...this.open);
    this.open = [];
  }

  /** When the oldest task laid aside, or come back and waiting, arose; Infinity without any. Minutes. */
  oldestCreatedMin(): number {
    const { queue } = this;
    let oldestMin = queue.length > 0 ? queue.createdMin[queue.placeOf(queue.headTicket)]! : Infinity;
    this.returned = this.returned.filter((block) => block.to >= block.queue.headTicket);
    for (const block of this.returned) {
      const first = Math.max(block.from, block.queue.headTicket);
      oldestMin = Math.min(oldestMin, block.queue.createdMin[block.queue.placeOf(first)]!);
    }
    return oldestMin;
  }
}
