import { MEASURE_UNITS, type MeasureUnit } from '../../sim-core/contract.ts';
import { decimalsFor, formatFigure, formatNumber, formatShare, NO_VALUE } from '../format/number.ts';
import type { Locale } from '../i18n/language.ts';

/** No line break between a number and its unit. */
const SPACE = '\u00a0';

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

/** A difference with its unit; more than nothing has a plus sign. */
export function formatSigned(value: number | null, unit: string, locale: Locale): string {
  return `${value !== null && value > 0 ? '+' : ''}${formatWithUnit(value, unit, locale)}`;
}

/** An interval without unit, both ends with the same number of decimals: «33,1–37,4». */
export function formatInterval(interval: readonly [number, number], unit: string, locale: Locale): string {
  const [low, high] = interval;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return NO_VALUE;
  // With a minus sign in sight a dash between the ends would be misread.
  const between = low < 0 ? (locale === 'nb' ? ' til ' : ' to ') : '–';
  if (unit === 'share') return `${formatNumber(low * 100, locale, 1)}${between}${formatShare(high, locale)}`;
  const decimals = decimalsFor(Math.max(Math.abs(low), Math.abs(high)));
  return `${formatNumber(low, locale, decimals)}${between}${formatNumber(high, locale, decimals)}`;
}

function isKnown(unit: string): unit is MeasureUnit {
  return unit in MEASURE_UNITS;
}
