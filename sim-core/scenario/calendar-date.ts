const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a text is an existing day of the Gregorian calendar, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= length;
}

/**
 * Number of a day of the Gregorian calendar; 1970-01-01 is 0.
 *
 * @param text an existing day, see `isCalendarDate`
 * @see Hinnant, “chrono-compatible low-level date algorithms”, days_from_civil
 */
export function dayNumber(text: string): number {
  const month = Number(text.slice(5, 7));
  const year = Number(text.slice(0, 4)) - (month <= 2 ? 1 : 0); // The year starts in March, so that 29 February ends it.
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(text.slice(8, 10)) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - 719_468;
}

/** Weekday of a day number: 0 Monday to 6 Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Text of a day number from 1970 on; the inverse of `dayNumber`. */
export function dateText(day: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  let year = 1970 + Math.floor(day / 366); // no later than the day's year
  while (dayNumber(`${year + 1}-01-01`) <= day) year++;
  let month = 12;
  while (dayNumber(`${year}-${two(month)}-01`) > day) month--;
  return `${year}-${two(month)}-${two(day - dayNumber(`${year}-${two(month)}-01`) + 1)}`;
}
