import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bornAt } from '../test/born-at.ts';
import { TaskQueue } from './task-queue.ts';

interface NaiveTask {
  readonly ticket: number;
  readonly person: number;
  readonly meta: number;
  readonly createdMin: number;
}

/** Reads the task at a place. */
function taskAt(queue: TaskQueue, place: number): Omit<NaiveTask, 'ticket'> {
  return { person: queue.person[place]!, meta: queue.meta[place]!, createdMin: queue.createdMin[place]! };
}

/** Queue and naive array side by side: true pushes, false takes one. Every waiting task is looked up by its ticket. */
function replay(steps: readonly boolean[], everyLookUp: number): void {
  const queue = new TaskQueue();
  const naive: NaiveTask[] = [];
  let next = 0;
  steps.forEach((pushes, i) => {
    if (pushes) {
      const task = { person: next * 7, meta: next ^ 0x55, createdMin: next / 1024 };
      const ticket = queue.push(task.person, task.meta, bornAt(task.createdMin));
      expect(ticket).toBe(next++);
      naive.push({ ticket, ...task });
    } else if (naive.length > 0) {
      const { ticket, ...task } = naive.shift()!;
      expect(taskAt(queue, queue.shift())).toEqual(task);
      expect(queue.headTicket).toBe(ticket + 1);
    }
    expect(queue.length).toBe(naive.length);
    if (i % everyLookUp !== 0) return;
    for (const { ticket, ...task } of naive) expect(taskAt(queue, queue.placeOf(ticket))).toEqual(task);
  });
}

describe('TaskQueue', () => {
  it('gives tasks back in the order they came, whatever the mixture of pushes and shifts', () => {
    const bursts = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 90 })), { maxLength: 14 });
    fc.assert(
      fc.property(bursts, (list) => {
        const steps = list.flatMap(([pushes, count]) => new Array<boolean>(count).fill(pushes));
        replay(steps, 29);
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  it('keeps every task and its ticket when it grows, wherever the front stands', () => {
    for (const taken of [0, 1, 17, 63, 64, 65, 100, 127, 128, 200, 1023]) {
      const queue = new TaskQueue();
      for (let i = 0; i < taken; i++) {
        queue.push(i, 0, bornAt(0));
        queue.shift();
      }
      const tickets = Array.from({ length: 3000 }, (_, i) => queue.push(i, i + 1, bornAt(i + 2)));
      expect(tickets[0]).toBe(taken);
      tickets.forEach((ticket, i) => {
        const place = queue.placeOf(ticket);
        if (queue.person[place] === i && queue.meta[place] === i + 1 && queue.createdMin[place] === i + 2) return;
        expect(taskAt(queue, place)).toEqual({ person: i, meta: i + 1, createdMin: i + 2 });
      });
      for (let i = 0; i < 3000; i++) expect(queue.person[queue.shift()]).toBe(i);
    }
  });

  it('says by the head ticket which tasks still wait', () => {
    const queue = new TaskQueue();
    const tickets = [5, 6, 7].map((person) => queue.push(person, 0, bornAt(0)));
    queue.shift();
    queue.shift();
    expect(tickets.map((ticket) => ticket >= queue.headTicket)).toEqual([false, false, true]);
  });

  it('starts again from ticket 0 after a reset', () => {
    const queue = new TaskQueue();
    for (let i = 0; i < 500; i++) queue.push(i, i, bornAt(i));
    queue.shift();
    queue.reset();
    expect([queue.length, queue.headTicket]).toEqual([0, 0]);
    expect(queue.push(42, 1, bornAt(2))).toBe(0);
    expect(taskAt(queue, queue.shift())).toEqual({ person: 42, meta: 1, createdMin: 2 });
  });
});
