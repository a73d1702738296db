import { TaskTimes } from '../kernel/task-owner.ts';

/** Times of a task of which only is known when it arose, minutes. */
export function bornAt(createdMin: number): TaskTimes {
  return Object.assign(new TaskTimes(), { createdMin });
}
