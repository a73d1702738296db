import type { CapacityReport, LevelReport, ReadingReport, RoomReport, Spread } from './capacity-report.ts';
import { withInterval } from './digits.ts';

/** From this share of the sets on, a finding is told as that of all. */
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

/** Whether most sets have no room at all. */
export function hasNone({ noneShare }: RoomReport): boolean {
  return noneShare > MOST;
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
export function readingOf({ readings }: Pick<CapacityReport, 'readings'>, id: string): ReadingReport {
  return readings.find((reading) => reading.id === id)!;
}

/** The level of a row. */
export function levelOf({ levels }: Pick<CapacityReport, 'levels'>, id: string): LevelReport {
  return levels.find((level) => level.id === id)!;
}
