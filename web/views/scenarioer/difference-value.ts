import type { Field, ScenarioDifference } from '../../../sim-core/contract.ts';
import { formatExact } from '../../format/number.ts';
import { HISTORY } from '../../i18n/history.ts';
import type { Locale } from '../../i18n/language.ts';
import { valueText } from '../scenario/value-text.ts';

type Side = 'first' | 'second';

/** One side of a difference as a person reads it, with units. */
export function differenceValue(difference: ScenarioDifference, side: Side, locale: Locale): string {
  const texts = HISTORY[locale];
  const { field } = difference;
  const value = difference[side];
  if (value === undefined) return texts.notThere;
  if (field.shape.kind === 'rows') {
    return Array.isArray(value) ? texts.order(value.join(', ')) : rowText(field.shape.columns, value, locale);
  }
  if (field.shape.kind === 'numbers') return numbersText(difference, side, locale);
  return valueText(field, value, locale);
}

/** A whole row: every column that says something else than its default. */
export function rowText(columns: readonly Field[], row: unknown, locale: Locale): string {
  const values = row as Readonly<Record<string, unknown>>;
  const told = columns.filter(
    (column) => column.required || JSON.stringify(values[column.path]) !== JSON.stringify(column.default),
  );
  return told
    .map((column) => HISTORY[locale].place(column.label[locale], valueText(column, values[column.path], locale)))
    .join('; ');
}

/** Of lists of numbers as long as each other only the places that differ. */
function numbersText({ field, first, second }: ScenarioDifference, side: Side, locale: Locale): string {
  const [one, other] = [first, second] as [readonly number[], readonly number[]];
  const own = side === 'first' ? one : other;
  const places = field.shape.kind === 'numbers' ? field.shape.places : undefined;
  if (one.length !== other.length) return `${HISTORY[locale].length(own.length)}: ${valueText(field, own, locale)}`;
  return own
    .flatMap((value, place) => {
      if (one[place] === other[place]) return [];
      const name = places?.[place]?.[locale] ?? formatExact(place + 1, locale);
      return [HISTORY[locale].place(name, valueText(field, [value], locale))];
    })
    .join(' · ');
}
