import type { CsvStyle } from '../../sim-core/contract.ts';
import type { Locale } from '../i18n/language.ts';

/** How a table of the page is written as a file: for a Norwegian spreadsheet, or with commas and points as all others read. */
export function csvStyleOf(locale: Locale): CsvStyle {
  return locale === 'nb' ? 'excel' : 'plain';
}
