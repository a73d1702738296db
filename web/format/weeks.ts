import { CHECKPOINTS } from '../i18n/checkpoints.ts';
import type { Locale } from '../i18n/language.ts';
import { formatNumber } from './number.ts';

const WEEKS_PER_MONTH = 365.25 / 12 / 7; // mean Gregorian month

/** «uke 26, ca. 6 måneder»: months to the nearest half. */
export function formatWeek(week: number, locale: Locale): string {
  const texts = CHECKPOINTS[locale];
  return texts.weekAndMonths(formatNumber(week, locale), monthsOfWeeks(week, locale));
}

/** «6 måneder», «3,5 måneder», «1 måned». */
export function monthsOfWeeks(weeks: number, locale: Locale): string {
  const texts = CHECKPOINTS[locale];
  const halves = Math.round((2 * weeks) / WEEKS_PER_MONTH);
  if (halves < 2) return texts.belowMonth;
  if (halves === 2) return texts.oneMonth;
  return texts.months(formatNumber(halves / 2, locale, halves % 2));
}
