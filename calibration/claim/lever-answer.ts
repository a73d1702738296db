import { largestHolding } from './largest-holding.ts';
import { balancedUsers, type Room, searchRoom } from './room.ts';
import type { Lever, LimitId } from './study-document.ts';
import type { Trial } from './trial.ts';

/** How far one lever alone must be turned for the claimed number of users to hold. */
export interface LeverAnswer {
  /** What must be multiplied by so much, 0 to 1; null when the lever alone does not reach it. */
  readonly at: number | null;
  /** Room with the lever at its end, where it has one; null where it has none. */
  readonly usersAtEnd: number | null;
}

/** A lever is tried down to this share. */
const LEAST = 0.001;

/**
 * Turns one lever until the claimed number of users holds. Where a lever has an end, the room there is searched first: if
 * that is less than claimed, the lever does not reach it, and the claimed number need not be run.
 */
export function leverAnswer(trial: Trial, lever: Lever, limit: LimitId): LeverAnswer {
  const { claimedUsers } = trial.question.level;
  if (failsWhenEmpty(trial, limit)) return { at: null, usersAtEnd: null };
  const end = roomAtEnd(trial, lever, limit);
  const falls = end !== null && !end.isBeyond && end.users < claimedUsers;
  return { at: falls ? null : searchLever(trial, lever, limit), usersAtEnd: end?.users ?? null };
}

/** Whether a nearly empty unit fails: no lever shortens nights and weekends. Under a wave the unit is never empty. */
function failsWhenEmpty(trial: Trial, limit: LimitId): boolean {
  const { id, range } = trial.question.reading;
  return id !== 'surge' && trial.fails(limit, range[0]).length > 0;
}

function roomAtEnd(trial: Trial, lever: Lever, limit: LimitId): Room | null {
  if (lever.end === null) return null;
  const { guess, step } = lever.end;
  const start = { guess: guess * balancedUsers(trial), step, precision: trial.question.study.precision.levers };
  return searchRoom(trial, limit, start, { lever, at: 0 });
}

function searchLever(trial: Trial, lever: Lever, limit: LimitId): number | null {
  const { study, reading, level } = trial.question;
  const users = level.claimedUsers;
  const isProportional = lever.id === 'handlingTime' && reading.id !== 'surge';
  // Work is the product of users and handling time, so the search begins next to the answer.
  const nearby = { guess: Math.min(1, balancedUsers(trial) / users), step: reading.step };
  const { guess, step } = isProportional ? nearby : { guess: lever.start, step: lever.step };
  const search = { range: [LEAST, 1] as const, guess, step, precision: study.precision.levers };
  return largestHolding((at) => trial.fails(limit, users, { lever, at }).length === 0, search).holds;
}
