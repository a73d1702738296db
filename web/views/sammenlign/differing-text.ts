import { type DifferingPlace, rowName } from '../../app/compare/differing.ts';
import type { Plain } from '../../app/editor/place.ts';
import { EDITOR } from '../../i18n/editor.ts';
import type { Locale } from '../../i18n/language.ts';
import { rowTitle } from '../../i18n/row-names.ts';
import { rowText } from '../scenario/row-text.ts';
import { valueText } from '../scenario/value-text.ts';

/** A row of a list that differs, as a person reads it. */
export interface DifferingRow {
  readonly name: string;
  readonly text: string;
}

/** What a place is called: its field, and of a place in a row the list and the row. */
export function placeName({ list, row, field }: DifferingPlace, locale: Locale): string {
  return list === null
    ? field.label[locale]
    : `${list.label[locale]}, ${rowTitle(row, locale)}: ${field.label[locale]}`;
}

/** A value of a place as a person reads it: a text, or of a list what each row says. */
export function placeText({ field }: DifferingPlace, value: unknown, locale: Locale): string | readonly DifferingRow[] {
  if (field.shape.kind !== 'rows') return valueText(field, value, locale);
  const rows = value as readonly Plain[];
  if (rows.length === 0) return EDITOR[locale].none;
  const columns = field.shape.columns.filter(({ path }) => path !== 'id');
  return rows.map((row, i) => ({ name: rowTitle(rowName(row, i), locale), text: rowText(columns, row, locale) }));
}

/** A value of a place in one line. */
export function placeLine(place: DifferingPlace, value: unknown, locale: Locale): string {
  return linesOf(placeText(place, value, locale)).join(' · ');
}

/** Both values of a place in one line each, of lists only the rows they do not share; null for a list without such. */
export function placeLines(place: DifferingPlace, locale: Locale): Readonly<Record<'base' | 'other', string | null>> {
  const [base, other] = [place.base, place.other].map((value) => linesOf(placeText(place, value, locale)));
  const without = (lines: readonly string[], shared: readonly string[]) =>
    lines.filter((line) => !shared.includes(line)).join(' · ') || null;
  return { base: without(base!, other!), other: without(other!, base!) };
}

function linesOf(text: string | readonly DifferingRow[]): readonly string[] {
  return typeof text === 'string' ? [text] : text.map((row) => `${row.name}: ${row.text}`);
}
