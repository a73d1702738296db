import { numberOf } from '../evidence/registry.ts';

/** A checkpoint as a scenario file may give it. */
export interface RoutineCheckpoint {
  readonly id: string;
  /** Weeks since registration. */
  readonly week: number;
  readonly kind: string;
}

const WEEKS_PER_MONTH = 365.25 / 12 / 7;

/** The checkpoints of the routine with the transfer review in another week; the 3-month message goes out a week before a review in the same week. */
export function checkpointsWithReviewIn(week: number): readonly RoutineCheckpoint[] {
  const messageWeek = numberOf('D-checkpoint-message-week');
  return [
    { id: 'cv', week: numberOf('S0-079'), kind: 'cv' },
    { id: 'message', week: messageWeek === week ? week - 1 : messageWeek, kind: 'message' },
    { id: 'review', week, kind: 'review' },
    { id: 'tailored', week: numberOf('D-checkpoint-tailored-week'), kind: 'tailored' },
  ];
}

/** Week in which so many months have passed. */
export function weekOfMonth(months: number): number {
  return Math.round(months * WEEKS_PER_MONTH);
}
