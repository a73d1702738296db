import { INTL_TAG, type Locale } from '../i18n/language.ts';

/** Shown where nothing was observed; a dash is read as «no value», never as zero. */
export const NO_VALUE = '–';

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale}/${decimals}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(INTL_TAG[locale], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      // 0.2 people rounded is «0», not «−0».
      signDisplay: 'negative',
    });
    formats.set(key, format);
  }
  return format;
}

/**
 * A number with a fixed number of decimals, grouped by the rules of the language.
 *
 * @param value - Null and NaN become a dash.
 */
export function formatNumber(value: number | null, locale: Locale, decimals = 0): string {
  if (value === null || !Number.isFinite(value)) return NO_VALUE;
  return numberFormat(locale, decimals).format(value);
}

/**
 * Decimals that show about three significant digits: 0,012 – 0,12 – 1,23 – 12,3 – 123 – 12 345.
 *
 * @param magnitude - The largest absolute value that is shown together, so that a column lines up.
 */
export function decimalsFor(magnitude: number): number {
  const size = Math.abs(magnitude);
  if (!Number.isFinite(size) || size >= 100 || size === 0) return 0;
  if (size >= 10) return 1;
  return size >= 0.1 ? 2 : 3;
}

/** One number of decimals for all that is shown together, such as a mean and its interval: that of the largest of them. */
export function sharedDecimals(values: readonly number[]): number {
  return decimalsFor(Math.max(0, ...values.map(Math.abs)));
}

/** A number with about three significant digits. */
export function formatFigure(value: number | null, locale: Locale): string {
  return formatNumber(value, locale, value === null ? 0 : decimalsFor(value));
}

/** From one number to another, both with the same number of decimals: «33,1–37,4», «−3,2 til 5,0». */
export function formatRange(low: number, high: number, locale: Locale, decimals?: number): string {
  const shared = decimals ?? sharedDecimals([low, high]);
  return `${formatNumber(low, locale, shared)}${rangeSign(low, locale)}${formatNumber(high, locale, shared)}`;
}

/** What stands between the ends, without a line break: with a minus sign in sight a dash would be misread. */
export function rangeSign(low: number, locale: Locale): string {
  if (low >= 0) return '\u2060–\u2060';
  return locale === 'nb' ? '\u00a0til\u00a0' : '\u00a0to\u00a0';
}

/** A number a person set, such as FTE: whole numbers as they are, others with one decimal. */
export function formatBrief(value: number | null, locale: Locale): string {
  return formatNumber(value, locale, value === null || Number.isInteger(value) ? 0 : 1);
}

/** A number with all the decimals it has, up to twelve: what a person has set, and bounds. */
export function formatExact(value: number, locale: Locale): string {
  const [, decimals = ''] = value.toFixed(12).replace(/0+$/, '').split('.');
  return formatNumber(value, locale, decimals.length);
}

/** A share, 0 to 1, as per cent: «61,3 %». */
export function formatShare(share: number | null, locale: Locale, decimals = 1): string {
  if (share === null || !Number.isFinite(share)) return NO_VALUE;
  return perCent(formatNumber(share * 100, locale, decimals), locale);
}

/** A share with all the decimals it has as per cent, as {@link formatExact} has them: «13,27 %». */
export function formatExactShare(share: number, locale: Locale): string {
  return perCent(formatExact(share * 100, locale), locale);
}

function perCent(number: string, locale: Locale): string {
  return `${number}${locale === 'nb' ? '\u00a0' : ''}%`;
}
