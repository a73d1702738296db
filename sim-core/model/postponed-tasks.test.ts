import { describe, expect, it } from 'vitest';
import { TaskQueue } from '../kernel/task-queue.ts';
import { bornAt } from '../test/born-at.ts';
import { PostponedTasks } from './postponed-tasks.ts';

describe('the age of postponed tasks', () => {
  it('is that of the oldest laid aside, or come back and still waiting behind younger ones', () => {
    const postponed = new PostponedTasks(3);
    const queue = new TaskQueue();
    expect(postponed.oldestCreatedMin()).toBe(Infinity);
    postponed.push(1, 7, 0, bornAt(30));
    postponed.push(1, 8, 0, bornAt(40));
    expect(postponed.oldestCreatedMin()).toBe(30);
    expect(postponed.count[1]).toBe(2);
    queue.push(1, 0, bornAt(50));
    for (let i = 0; i < 2; i++) {
      const place = postponed.queue.shift();
      postponed.leave(1);
      const created = bornAt(postponed.queue.createdMin[place]!);
      postponed.waits(queue, queue.push(postponed.queue.person[place]!, 0, created));
    }
    postponed.endReturn();
    expect(postponed.count[1]).toBe(0);
    expect(postponed.oldestCreatedMin()).toBe(30);
    queue.shift();
    queue.shift();
    expect(postponed.oldestCreatedMin()).toBe(40);
    queue.shift();
    expect(postponed.oldestCreatedMin()).toBe(Infinity);
  });
});
