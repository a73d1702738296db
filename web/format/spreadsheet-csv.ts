import { INTL_TAG, type Locale } from '../i18n/language.ts';

/** One cell; null is an empty one. */
export type SheetCell = string | number | null;

/** Separators by language: Norwegian spreadsheets split at semicolons, because the comma is their decimal sign. */
const SEPARATOR: Readonly<Record<Locale, string>> = { nb: ';', en: ',' };

/** Decimals of a number in a file for people: more than any of them is known to. */
const MOST_DECIMALS = 4;

/** Marks the text as Unicode for spreadsheets that would else guess. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as a file a spreadsheet of the language opens by a double click. */
export function spreadsheetCsv(rows: readonly (readonly SheetCell[])[], locale: Locale): string {
  const numbers = new Intl.NumberFormat(INTL_TAG[locale], { useGrouping: false, maximumFractionDigits: MOST_DECIMALS });
  const text = (cell: SheetCell): string => {
    if (cell === null) return '';
    return typeof cell === 'number' ? numbers.format(cell).replace('\u2212', '-') : quoted(cell);
  };
  const lines = rows.map((row) => row.map(text).join(SEPARATOR[locale]));
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** A spreadsheet takes a text that starts like a formula for one: an apostrophe keeps it a text. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[";,\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
