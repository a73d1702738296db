import type { Locale } from '../i18n/language.ts';
import { formatNumber } from './number.ts';

/** Digits of a standard error that are told. */
const TOLD_DIGITS = 2;

/**
 * A value with its standard error, both with the decimals the error has: «0,4979 ± 0,0081», «9 ± 1 %».
 *
 * @param unit - `share`, 0 to 1, is told as per cent; all others as they are, without a unit.
 * @param error - Above 0, in the unit of the value.
 */
export function formatWithError(value: number, error: number, unit: string, locale: Locale): string {
  const factor = unit === 'share' ? 100 : 1;
  const numbers = [value * factor, error * factor];
  const decimals = decimalsOf(numbers, error * factor);
  const said = numbers.map((number) => formatNumber(number, locale, decimals)).join(' ± ');
  return unit === 'share' ? `${said}${locale === 'nb' ? '\u00a0' : ''}%` : said;
}

/** As many as show the digits of the error, but no zeros at the end of all numbers. */
function decimalsOf(numbers: readonly number[], error: number): number {
  const most = Math.min(12, Math.max(0, TOLD_DIGITS - 1 - Math.floor(Math.log10(error))));
  const zeros = numbers.map((number) => (/\.\d*?(0*)$/.exec(number.toFixed(most)) ?? ['', ''])[1]!.length);
  return most - Math.min(most, ...zeros);
}
