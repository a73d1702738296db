import { MEASURE_UNITS, type MeasureUnit } from '../../sim-core/contract.ts';
import { formatFigure, formatNumber, formatRange, formatShare, NO_VALUE, rangeSign } from '../format/number.ts';
import type { Locale } from '../i18n/language.ts';

/** No line break between a number and its unit. */
const SPACE = '\u00a0';

/** What shares differ by. */
const POINTS: Readonly<Record<Locale, string>> = { nb: 'prosentpoeng', en: 'percentage points' };

/** The unit as a word after a number; empty for shares, which carry their per cent sign. */
function unitWord(unit: string, locale: Locale): string {
  if (unit === 'share') return '';
  return isKnown(unit) ? MEASURE_UNITS[unit][locale] : unit;
}

/** A key figure with its unit: «35,2 arbeidstimer», «61,3 %». */
export function formatWithUnit(value: number | null, unit: string, locale: Locale): string {
  if (value === null || !Number.isFinite(value)) return NO_VALUE;
  if (unit === 'share') return formatShare(value, locale);
  return `${formatFigure(value, locale)}${SPACE}${unitWord(unit, locale)}`;
}

/**
 * A difference with its unit. More than nothing has a plus sign, unless it is too small to be seen; shares differ by
 * percentage points.
 */
export function formatSigned(value: number | null, unit: string, locale: Locale): string {
  if (value === null || !Number.isFinite(value)) return NO_VALUE;
  const said = formatDifference(value, unit, locale);
  return `${value > 0 && !isWrittenAsNothing(value, unit, locale) ? '+' : ''}${said}`;
}

/** The size of a difference with its unit, as in {@link formatSigned}: «0,5 prosentpoeng». */
export function formatDifference(value: number, unit: string, locale: Locale): string {
  return unit === 'share' ? `${points(value, locale)}${SPACE}${POINTS[locale]}` : formatWithUnit(value, unit, locale);
}

/** Interval of a difference, without unit: of shares in percentage points, as in {@link formatSigned}. */
export function formatDifferenceInterval(interval: readonly [number, number], unit: string, locale: Locale): string {
  const [low, high] = interval;
  if (unit !== 'share' || !Number.isFinite(low) || !Number.isFinite(high))
    return formatInterval(interval, unit, locale);
  return formatRange(low * 100, high * 100, locale, 1);
}

/** Whether a difference has no digit but 0 when it is written by {@link formatSigned}. */
export function isWrittenAsNothing(value: number, unit: string, locale: Locale): boolean {
  return !/[1-9]/.test(unit === 'share' ? points(value, locale) : formatFigure(value, locale));
}

/** An interval without unit, both ends with the same number of decimals: «33,1–37,4». */
export function formatInterval(interval: readonly [number, number], unit: string, locale: Locale): string {
  const [low, high] = interval;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return NO_VALUE;
  if (unit === 'share') return `${points(low, locale)}${rangeSign(low, locale)}${formatShare(high, locale)}`;
  return formatRange(low, high, locale);
}

/** A share in hundredths, with the decimals of {@link formatShare}. */
function points(share: number, locale: Locale): string {
  return formatNumber(share * 100, locale, 1);
}

function isKnown(unit: string): unit is MeasureUnit {
  return unit in MEASURE_UNITS;
}
