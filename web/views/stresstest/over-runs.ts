import type { DayOverRuns, KeyFigureSummary, ShareOfRuns } from '../../../sim-core/contract.ts';
import { dateOfDay, formatDate, formatDateRange } from '../../format/date.ts';
import { formatNumber, formatRange, sharedDecimals } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { STRESS_RESULT } from '../../i18n/stress-result.ts';
import { formatInterval, formatWithUnit, isCounted } from '../unit-text.ts';

/** In how many runs, with the probability that stands for: «9 av 10 kjøringer (sannsynlighet 60–98 %)». */
export function shareText({ runs, of, ci95 }: ShareOfRuns, locale: Locale): string {
  const texts = STRESS_RESULT[locale];
  if (of === 1) return runs === 1 ? texts.onlyRun.yes : texts.onlyRun.no;
  const [low, high] = ci95.map((end) => formatNumber(100 * end, locale)) as [string, string];
  return `${texts.share(formatNumber(runs, locale), formatNumber(of, locale))} (${texts.probability(low, high)})`;
}

/** A date over runs: the median, with its interval where there are runs enough. */
export function dateText({ median, ci95 }: DayOverRuns, startDate: string, locale: Locale): string {
  const texts = STRESS_RESULT[locale];
  if (median === null) return texts.afterPeriod;
  const dateOf = (day: number) => dateOfDay(startDate, Math.floor(day));
  const date = formatDate(dateOf(median), locale);
  const [low, high] = ci95 ?? [null, null];
  if (low === null || low === high) return texts.around(date);
  if (high === null) return texts.aroundFrom(date, formatDate(dateOf(low), locale));
  return texts.aroundIn(date, formatDateRange(dateOf(low), dateOf(high), locale));
}

/** A number of days over runs. */
export function daysText({ median, ci95 }: DayOverRuns, locale: Locale): string {
  const texts = STRESS_RESULT[locale];
  if (median === null) return texts.longerThanPeriod;
  const days = formatNumber(median, locale);
  const [low, high] = ci95 ?? [null, null];
  if (low === null || low === high) return texts.daysText(days);
  if (high === null) return texts.daysFrom(days, formatNumber(low, locale));
  return texts.daysBetween(days, formatNumber(low, locale), formatNumber(high, locale));
}

/** A mean over runs with its interval: «540 dagsverk (500–580)». Counts of people and tasks are told whole. */
export function amountText(summary: Pick<KeyFigureSummary, 'mean' | 'ci95' | 'unit'>, locale: Locale): string {
  const { mean, ci95, unit } = summary;
  const within = aboveNothing(ci95);
  const decimals = isCounted(unit) ? 0 : sharedDecimals([...(mean === null ? [] : [mean]), ...(within ?? [])]);
  const text = formatWithUnit(mean, unit, locale, decimals);
  return within === null ? text : withInterval(text, formatInterval(within, unit, locale, decimals));
}

/** The same without the unit, for sentences that say it themselves. */
export function countText({ mean, ci95 }: Pick<KeyFigureSummary, 'mean' | 'ci95'>, locale: Locale): string {
  const within = aboveNothing(ci95);
  const text = formatNumber(mean, locale);
  return within === null ? text : withInterval(text, formatRange(...within, locale, 0));
}

/** An amount is never below nothing, though the interval of its mean may reach there. Null where it says nothing. */
function aboveNothing(ci95: KeyFigureSummary['ci95']): KeyFigureSummary['ci95'] {
  return ci95 === null || ci95[0] === ci95[1] ? null : [Math.max(0, ci95[0]), ci95[1]];
}

function withInterval(text: string, interval: string): string {
  return `${text} (${interval})`;
}
