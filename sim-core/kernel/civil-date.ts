import { SimError } from '../fault/fault.ts';

/** A date in the Gregorian calendar; months and days count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days from 1970-01-01 to the date (negative before).
 * @see Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function dayNumber(date: CivilDate): number {
  const y = date.month <= 2 ? date.year - 1 : date.year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const monthFromMarch = (date.month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + date.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date `days` after 1970-01-01; inverse of `dayNumber`. */
export function civilDate(days: number): CivilDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Weekday of a day number: 0 Monday … 6 Sunday. */
export function weekday(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}

/**
 * Day number of an ISO date such as `2023-01-31`.
 * @throws SimError `bad-argument` if it is not a date of the calendar.
 */
export function parseIsoDate(text: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const date = { year: Number(parts?.[1]), month: Number(parts?.[2]), day: Number(parts?.[3]) };
  const days = parts ? dayNumber(date) : Number.NaN;
  const back = civilDate(Number.isNaN(days) ? 0 : days);
  if (!parts || back.year !== date.year || back.month !== date.month || back.day !== date.day) {
    throw new SimError({ kind: 'bad-argument', detail: `"${text}" is not a date. Write it as 2023-01-31.` });
  }
  return days;
}

/** ISO text of a day number. */
export function isoDate(days: number): string {
  const { year, month, day } = civilDate(days);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
