import type { Locale } from '../i18n/language.ts';

/**
 * What a person typed, read as a number the Norwegian way. `<input type="number">` silently turns 12,5 into 125,
 * so fields are plain text and this parser is the only way from text to number.
 */
export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'empty' | 'two-signs' | 'not-a-number' | 'not-whole' };

/** Thin, narrow and plain spaces that people and `Intl` use between groups of digits. */
const GROUP_SPACES = /[\u0020\u00a0\u202f\u2009]/g;

/**
 * Reads a decimal number: one comma or one point as decimal sign, spaces between groups, either minus sign.
 *
 * `12.500` is read as twelve and a half; the field shows the value back with its unit, so the reader sees it.
 *
 * @param text - As typed.
 * @returns The finite number, or why the text is none. A comma and a point together are refused, because the
 *   two conventions disagree about them.
 */
export function parseDecimal(text: string): ParsedNumber {
  const compact = text.replace(GROUP_SPACES, '').replace('\u2212', '-');
  if (compact === '') return { ok: false, reason: 'empty' };
  const signs = compact.match(/[.,]/g)?.length ?? 0;
  if (signs > 1) return { ok: false, reason: 'two-signs' };
  if (!/^-?(\d+[.,]?\d*|[.,]\d+)$/.test(compact)) return { ok: false, reason: 'not-a-number' };
  return { ok: true, value: Number(compact.replace(',', '.')) };
}

/**
 * Reads a whole number with the rules of {@link parseDecimal}.
 *
 * @returns `not-whole` when the text is a number with decimals.
 */
export function parseWhole(text: string): ParsedNumber {
  const parsed = parseDecimal(text);
  if (!parsed.ok || Number.isInteger(parsed.value)) return parsed;
  return { ok: false, reason: 'not-whole' };
}

/**
 * A number as a person would type it: decimal comma, and spaces between groups of digits. {@link parseDecimal} reads it
 * back as the same number.
 */
export function numberText(value: number): string {
  const plain = String(value).includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : String(value);
  const [whole = '', decimals] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

const DECIMAL_SIGN: Readonly<Record<Locale, string>> = { nb: ',', en: '.' };

/**
 * A typed number with the decimal sign of a language; what is no number stays as it is. Groups are parted by spaces in
 * both: a comma between them would be read as a decimal sign.
 */
export function withDecimalSign(text: string, locale: Locale): string {
  return parseDecimal(text).ok ? text.replace(/[.,]/, DECIMAL_SIGN[locale]) : text;
}
