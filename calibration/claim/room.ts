import { largestHolding, type Search } from './largest-holding.ts';
import type { Turned } from './question.ts';
import type { LimitId } from './study-document.ts';
import type { Trial } from './trial.ts';
import type { Condition } from './verdict.ts';

/** How many users there is room for under one limit. */
export interface Room {
  /** Largest number that holds; 0 when not even the lowest of the range does. */
  readonly users: number;
  /** Whether even the highest number of the range holds. */
  readonly isBeyond: boolean;
  /** What gives way first, at the smallest number that was seen to fail. */
  readonly givesWay: readonly Condition[];
}

/** Where a search for room begins: users, the ratio of the first step, and how sharp the answer is. */
export type Start = Pick<Search, 'guess' | 'step' | 'precision'>;

/** Searches the largest number of users that holds, as the unit is. */
export function roomFor(trial: Trial, limit: LimitId): Room {
  const { reading, study } = trial.question;
  return searchRoom(trial, limit, {
    guess: balancedUsers(trial),
    step: reading.step,
    precision: study.precision.users,
  });
}

/** The same from another start, with a lever turned. */
export function searchRoom(trial: Trial, limit: LimitId, start: Start, turned?: Turned): Room {
  const { range } = trial.question.reading;
  const holds = (users: number): boolean => trial.fails(limit, users, turned).length === 0;
  const [least] = range;
  // Waiting over nights and weekends does not shrink with the number of users: what fails here fails everywhere.
  if (!holds(least)) return { users: 0, isBeyond: false, givesWay: trial.fails(limit, least, turned) };
  const found = largestHolding(holds, { range, ...start });
  return {
    users: found.holds ?? 0,
    isBeyond: found.fails === null,
    givesWay: found.fails === null ? [] : trial.fails(limit, found.fails, turned),
  };
}

/** Users whose work the staff can just do, if work grows as the users do. Of a wave most work arises before the second half. */
export function balancedUsers(trial: Trial): number {
  const { start, id } = trial.question.reading;
  if (id === 'surge') return start;
  const { nominalFte, requiredFte } = trial.figures(start);
  return (start * nominalFte) / Math.max(requiredFte, Number.EPSILON);
}
