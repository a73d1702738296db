import type { CapacityReport, LevelReport, ReadingReport, Spread } from './capacity-report.ts';
import { withInterval } from './digits.ts';

/** Below this share of the sets a finding is not told as one of all. */
const MOST = 0.5;

/** How the limits of waiting times are named. */
export const LIMIT_TEXT: Readonly<Record<string, string>> = {
  decisions: 'decisions only',
  workingHours: 'and answers, working hours',
  clockHours: 'and answers, clock hours',
};

/** What each condition that gives way is called. */
export const CONDITION_TEXT: Readonly<Record<string, string>> = {
  decisions: 'decisions in time',
  response: 'answers in time',
  lasting: 'a lasting delay or backlog',
  balance: 'more work than staff',
};

/** Median with the range of nine in ten sets; "none" where most sets have none. */
export function usersText(users: Spread, noneShare: number): string {
  return noneShare > MOST ? 'none' : spreadText(users);
}

/** Median with the range of nine in ten sets, rounded where the range begins. */
export function spreadText({ median, low, high }: Spread): string {
  return withInterval(median, [low, high]);
}

/** The same of a share, in per cent. */
export function percentText({ median, low, high }: Spread): string {
  return `${withInterval(100 * median, [100 * low, 100 * high])} %`;
}

/** The reading of a row. */
export function readingOf({ readings }: CapacityReport, id: string): ReadingReport {
  return readings.find((reading) => reading.id === id)!;
}

/** The level of a row. */
export function levelOf({ levels }: CapacityReport, id: string): LevelReport {
  return levels.find((level) => level.id === id)!;
}
