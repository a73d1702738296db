import { type Field, GROUP_LABELS, UNIT_LABELS } from '../../../sim-core/contract.ts';
import type { Locale } from '../../i18n/language.ts';

/** Whether every word somebody looks for stands in the name, help, unit, group or path of a field or its columns. */
export function isFound(field: Field, wanted: string, locale: Locale): boolean {
  const words = wanted.toLocaleLowerCase(locale).split(/\s+/);
  const text = textOf(field, locale).toLocaleLowerCase(locale);
  return words.every((word) => text.includes(word));
}

function textOf(field: Field, locale: Locale): string {
  const { path, group, label, help, unit, shape, source } = field;
  const own = [label[locale], help[locale], unit === null ? '' : UNIT_LABELS[unit][locale], path, source];
  const below = shape.kind === 'rows' ? shape.columns.map((column) => textOf(column, locale)) : [];
  return [GROUP_LABELS[group][locale], ...own, ...below].join(' ');
}
