import { MEASURE_UNITS, type MeasureUnit } from '../../sim-core/contract.ts';
import {
  formatExact,
  formatNumber,
  formatRange,
  formatShare,
  NO_VALUE,
  rangeSign,
  sharedDecimals,
} from '../format/number.ts';
import type { Locale } from '../i18n/language.ts';

/** No line break between a number and its unit. */
const SPACE = '\u00a0';

/** What shares differ by. */
const POINTS: Readonly<Record<Locale, string>> = { nb: 'prosentpoeng', en: 'percentage points' };

/** Units that are counted: whole numbers of them are told without decimals. */
const COUNTED: ReadonlySet<string> = new Set(['persons', 'tasks', 'reviews', 'switches', 'calls', 'events']);

/** The word after the number 1, where it is another than after all others. */
const ONE: Readonly<Partial<Record<string, Readonly<Record<Locale, string>>>>> = {
  persons: { nb: 'person', en: 'person' },
  tasks: { nb: 'oppgave', en: 'task' },
  reviews: { nb: 'vurdering', en: 'review' },
  switches: { nb: 'skifte', en: 'switch' },
  calls: { nb: 'innkalling', en: 'call' },
  events: { nb: 'hendelse', en: 'event' },
  minutes: { nb: 'minutt', en: 'minute' },
  hours: { nb: 'time', en: 'hour' },
  'working hours': { nb: 'time i åpningstiden', en: 'working hour' },
  'work-hours': { nb: 'arbeidstime', en: 'work-hour' },
  days: { nb: 'dag', en: 'day' },
  'working days': { nb: 'virkedag', en: 'working day' },
  weeks: { nb: 'uke', en: 'week' },
  months: { nb: 'måned', en: 'month' },
};

/** A mean and its interval as they stand beside each other, with one number of decimals. */
export interface MeanText {
  /** With its unit. */
  readonly mean: string;
  /** Without unit; a dash where there is none. */
  readonly interval: string;
}

type Interval = readonly [low: number, high: number];

/** Whether a unit counts people or things. */
export function isCounted(unit: string): boolean {
  return COUNTED.has(unit);
}

/** The unit as a word after a number; empty for shares, which carry their per cent sign. */
function unitWord(unit: string, text: string, locale: Locale): string {
  if (text === '1' && ONE[unit] !== undefined) return ONE[unit][locale];
  return isKnown(unit) ? MEASURE_UNITS[unit][locale] : unit;
}

/** The decimals of a value, or of a mean and its interval, in a unit that is not a share. */
function decimalsOf(values: readonly number[], unit: string): number {
  return isCounted(unit) && values.every(Number.isInteger) ? 0 : sharedDecimals(values);
}

/** A key figure with its unit: «35,2 arbeidstimer», «61,3 %». @param decimals - Where other numbers stand beside it. */
export function formatWithUnit(value: number | null, unit: string, locale: Locale, decimals?: number): string {
  if (value === null || !Number.isFinite(value)) return NO_VALUE;
  if (unit === 'share') return formatShare(value, locale);
  const text = formatNumber(value, locale, decimals ?? decimalsOf([value], unit));
  return `${text}${SPACE}${unitWord(unit, text, locale)}`;
}

/** A mean and its interval, both with the decimals of the largest of the three numbers: «79 timer» and «58–100». */
export function formatMean(mean: number | null, ci95: Interval | null, unit: string, locale: Locale): MeanText {
  const decimals = togetherDecimals(mean, ci95, unit);
  return {
    mean: formatWithUnit(mean, unit, locale, decimals),
    interval: ci95 === null ? NO_VALUE : formatInterval(ci95, unit, locale, decimals),
  };
}

/** The same of a mean difference; see {@link formatSigned}. */
export function formatMeanDifference(
  mean: number | null,
  ci95: Interval | null,
  unit: string,
  locale: Locale,
): MeanText & { /** Whether the mean has no digit but 0. */ readonly isNothing: boolean } {
  const decimals = togetherDecimals(mean, ci95, unit);
  return {
    mean: formatSigned(mean, unit, locale, decimals),
    interval: ci95 === null ? NO_VALUE : formatDifferenceInterval(ci95, unit, locale, decimals),
    isNothing: mean !== null && isWrittenAsNothing(mean, unit, locale, decimals),
  };
}

function togetherDecimals(mean: number | null, ci95: Interval | null, unit: string): number {
  return decimalsOf([...(mean === null ? [] : [mean]), ...(ci95 ?? [])].filter(Number.isFinite), unit);
}

/**
 * A difference with its unit. More than nothing has a plus sign, unless it is too small to be seen; shares differ by
 * percentage points.
 */
export function formatSigned(value: number | null, unit: string, locale: Locale, decimals?: number): string {
  if (value === null || !Number.isFinite(value)) return NO_VALUE;
  const said = formatDifference(value, unit, locale, decimals);
  return `${value > 0 && !isWrittenAsNothing(value, unit, locale, decimals) ? '+' : ''}${said}`;
}

/** The size of a difference with its unit, as in {@link formatSigned}: «0,5 prosentpoeng». */
export function formatDifference(value: number, unit: string, locale: Locale, decimals?: number): string {
  return unit === 'share'
    ? `${points(value, locale)}${SPACE}${POINTS[locale]}`
    : formatWithUnit(value, unit, locale, decimals);
}

/** A difference that somebody has set, with the decimals it was set with: «5 arbeidstimer», «0,5 prosentpoeng». */
export function formatSetDifference(value: number, unit: string, locale: Locale): string {
  if (unit === 'share') return formatDifference(value, unit, locale);
  const text = formatExact(value, locale);
  return `${text}${SPACE}${unitWord(unit, text, locale)}`;
}

/** Interval of a difference, without unit: of shares in percentage points, as in {@link formatSigned}. */
export function formatDifferenceInterval(interval: Interval, unit: string, locale: Locale, decimals?: number): string {
  const [low, high] = interval;
  if (unit !== 'share' || !Number.isFinite(low) || !Number.isFinite(high))
    return formatInterval(interval, unit, locale, decimals);
  return formatRange(low * 100, high * 100, locale, 1);
}

/** Whether a difference has no digit but 0 when it is written by {@link formatSigned}. */
export function isWrittenAsNothing(value: number, unit: string, locale: Locale, decimals?: number): boolean {
  const text =
    unit === 'share' ? points(value, locale) : formatNumber(value, locale, decimals ?? decimalsOf([value], unit));
  return !/[1-9]/.test(text);
}

/** An interval without unit, both ends with the same number of decimals: «33,1–37,4». */
export function formatInterval(interval: Interval, unit: string, locale: Locale, decimals?: number): string {
  const [low, high] = interval;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return NO_VALUE;
  if (unit === 'share') return `${points(low, locale)}${rangeSign(low, locale)}${formatShare(high, locale)}`;
  return formatRange(low, high, locale, decimals ?? decimalsOf([low, high], unit));
}

/** A share in hundredths, with the decimals of {@link formatShare}. */
function points(share: number, locale: Locale): string {
  return formatNumber(share * 100, locale, 1);
}

function isKnown(unit: string): unit is MeasureUnit {
  return unit in MEASURE_UNITS;
}
