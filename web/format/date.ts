import { INTL_TAG, type Locale } from '../i18n/language.ts';

const MS_PER_DAY = 86_400_000;

/**
 * The calendar date of a measured day. Dates are whole UTC days, so daylight saving never moves one.
 *
 * @param startDate - ISO date of day 0, for example `2023-09-01`.
 * @param day - Whole days after it; may be negative (warm-up).
 */
export function dateOfDay(startDate: string, day: number): Date {
  return new Date(Date.parse(`${startDate}T00:00:00Z`) + day * MS_PER_DAY);
}

/** «4. mars 2024» / “4 March 2024”. */
export function formatDate(date: Date, locale: Locale): string {
  return dateFormat(locale, 'long').format(date);
}

/** «4.–23. mars 2024» / “4–23 March 2024”: what the two have in common is said once. */
export function formatDateRange(from: Date, to: Date, locale: Locale): string {
  return dateFormat(locale, 'long').formatRange(from, to);
}

/** «mandag 4. mars 2024 (uke 10)» / “Monday 4 March 2024 (week 10)”. Norwegians plan in weeks. */
export function formatDayWithWeek(date: Date, locale: Locale): string {
  const week = locale === 'nb' ? 'uke' : 'week';
  // Browsers disagree about a comma after the English weekday.
  const day = dateFormat(locale, 'full').format(date).replace(',', '');
  return `${day} (${week} ${isoWeek(date).week})`;
}

/** «mars 2024» / “March 2024”. */
export function formatMonth(date: Date, locale: Locale): string {
  return dateFormat(locale, 'month').format(date);
}

/** «mars» / “Mar”: for axis labels. */
export function formatMonthShort(date: Date, locale: Locale): string {
  return dateFormat(locale, 'monthShort').format(date).replace('.', '');
}

/**
 * ISO 8601 week of a date: weeks start on Monday and belong to the year of their Thursday.
 *
 * @see ISO 8601-1:2019, 3.1.1.23.
 */
export function isoWeek(date: Date): { readonly year: number; readonly week: number } {
  const weekday = (date.getUTCDay() + 6) % 7;
  const thursday = new Date(date.getTime() + (3 - weekday) * MS_PER_DAY);
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / MS_PER_DAY;
  return { year, week: 1 + Math.floor(days / 7) };
}

const STYLES = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, style: keyof typeof STYLES): Intl.DateTimeFormat {
  const key = `${locale}/${style}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(INTL_TAG[locale], { ...STYLES[style], timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}
