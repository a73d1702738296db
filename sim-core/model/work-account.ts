import { MIN_PER_DAY } from '../kernel/time.ts';
import type { NoeModel } from './noe-model.ts';

/**
 * Where the tasks that wait at the end of a run came from. Whole tasks, but for hours and user-days, over the measured days:
 * what waits at the end is what waited at the start, what arose, less what was dropped and what was begun.
 */
export interface WorkAccount {
  readonly waitingAtStart: number;
  readonly waitingAtEnd: number;
  /** Tasks of people who come: assessments and checks of those from an office. */
  readonly firstTasks: number;
  /** Tasks of those NOE follows up, repeated messages left out. */
  readonly followUpTasks: number;
  readonly repeatedMessages: number;
  readonly tasksDropped: number;
  readonly tasksBegun: number;
  /** Work-hours spent on tasks. */
  readonly workHours: number;
  /** People who came to NOE, and days that users were followed up. */
  readonly entries: number;
  readonly userDays: number;
}

/** Reads the account off a replication that has run to its end. @param workHours - Spent on tasks in the measured days. */
export function workAccount({ desk, recorder, events }: NoeModel, workHours: number): WorkAccount {
  const { waitingAtStart, first, arisen, repeats, begun } = desk.ledger;
  return {
    waitingAtStart,
    waitingAtEnd: recorder.waiting.tasks,
    firstTasks: first,
    followUpTasks: arisen - first - repeats,
    repeatedMessages: repeats,
    tasksDropped: recorder.counts.tasksDropped,
    tasksBegun: begun,
    workHours,
    entries: recorder.counts.entries,
    userDays: recorder.active.integralMin(events.nowMin) / MIN_PER_DAY,
  };
}
