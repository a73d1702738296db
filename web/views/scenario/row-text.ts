import type { Field } from '../../../sim-core/contract.ts';
import { HISTORY } from '../../i18n/history.ts';
import type { Locale } from '../../i18n/language.ts';
import { valueText } from './value-text.ts';

/** A row of a list as a person reads it: every column that is required or says something else than its default. */
export function rowText(columns: readonly Field[], row: unknown, locale: Locale): string {
  const values = row as Readonly<Record<string, unknown>>;
  const told = columns.filter(
    (column) => column.required || JSON.stringify(values[column.path]) !== JSON.stringify(column.default),
  );
  return told
    .map((column) => HISTORY[locale].place(column.label[locale], valueText(column, values[column.path], locale)))
    .join('; ');
}
