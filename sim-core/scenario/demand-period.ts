import { dateText, dayNumber, weekdayOf } from './calendar-date.ts';
import type { DemandPath } from './document.ts';

const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;

/** Whether a date can begin a period: the first of a month, or a Monday. */
export function isPeriodStart(date: string, unit: DemandPath['unit']): boolean {
  return date === periodStart(date, unit);
}

/** First day of the month or week a date lies in. */
export function periodStart(date: string, unit: DemandPath['unit']): string {
  if (unit === 'month') return `${date.slice(0, 'YYYY-MM'.length)}-01`;
  const day = dayNumber(date);
  return dateText(day - weekdayOf(day));
}

/** First day of the period after the one that begins on a date. */
export function nextPeriodStart(start: string, unit: DemandPath['unit']): string {
  if (unit === 'week') return dateText(dayNumber(start) + DAYS_PER_WEEK);
  const [year, month] = start.split('-').map(Number) as [number, number];
  const months = year * MONTHS_PER_YEAR + month; // of the next month, counted from 0
  return monthStart(Math.floor(months / MONTHS_PER_YEAR), (months % MONTHS_PER_YEAR) + 1);
}

/** Days of the period that begins on a date. */
export function periodDays(start: string, unit: DemandPath['unit']): number {
  return dayNumber(nextPeriodStart(start, unit)) - dayNumber(start);
}

/** First day of a month, January being 1. */
export function monthStart(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** Monday of an ISO week: week 1 has 4 January. `undefined` for a week the year does not have. */
export function weekStart(year: number, week: number): string | undefined {
  const monday = (of: number): number => dayNumber(periodStart(`${of}-01-04`, 'week'));
  const day = monday(year) + (week - 1) * DAYS_PER_WEEK;
  return week >= 1 && day < monday(year + 1) ? dateText(day) : undefined;
}
