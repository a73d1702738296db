import type { CheckRow, Verdict } from '../../../sim-core/self-check/check-row.ts';
import type { CheckGroup } from '../../app/self-check/self-check-lane.ts';
import { formatNumber } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { SELF_CHECK } from '../../i18n/self-check.ts';

const DIGITS = 4;

/** All rows of some groups. */
export function rowsOf(groups: readonly CheckGroup[]): readonly CheckRow[] {
  return groups.flatMap(({ rows }) => rows);
}

/** The verdict on a whole self-check: one failed row fails it, and then one too imprecise leaves it undecided. */
export function wholeVerdict(rows: readonly CheckRow[]): Verdict {
  if (rows.some(({ verdict }) => verdict === 'fail')) return 'fail';
  return rows.length > 0 && rows.every(({ verdict }) => verdict === 'pass') ? 'pass' : 'imprecise';
}

/** The verdict on a whole self-check as a sentence. */
export function conclusionText(rows: readonly CheckRow[], locale: Locale): string {
  const texts = SELF_CHECK[locale];
  const count = (wanted: Verdict) => formatNumber(rows.filter(({ verdict }) => verdict === wanted).length, locale);
  const all = formatNumber(rows.length, locale);
  switch (wholeVerdict(rows)) {
    case 'pass':
      return texts.passed(all);
    case 'fail':
      return texts.failedSome(count('fail'), all);
    case 'imprecise':
      return texts.impreciseSome(count('imprecise'), all);
  }
}

/** A number with four significant digits, whatever its size: waits of seconds stand beside those of hours. */
export function formatSignificant(value: number, locale: Locale): string {
  if (value === 0 || !Number.isFinite(value)) return formatNumber(value, locale);
  const decimals = DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)));
  return formatNumber(value, locale, Math.min(12, Math.max(0, decimals)));
}

/** A distance with its sign; «∞» where constants differ. */
export function distanceText(z: number, locale: Locale): string {
  if (Number.isFinite(z)) return `${z > 0 ? '+' : ''}${formatNumber(z, locale, 2)}`;
  return Number.isNaN(z) ? '?' : `${z < 0 ? '\u2212' : '+'}∞`;
}
