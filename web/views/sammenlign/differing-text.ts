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
  const text = placeText(place, value, locale);
  return typeof text === 'string' ? text : text.map((row) => `${row.name}: ${row.text}`).join(' · ');
}
