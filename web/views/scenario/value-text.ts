import { type Field, UNIT_LABELS } from '../../../sim-core/contract.ts';
import { dateOfDay, formatDate } from '../../format/date.ts';
import { formatExact, formatExactShare, NO_VALUE } from '../../format/number.ts';
import { uncapitalised } from '../../format/uncapitalised.ts';
import { EDITOR } from '../../i18n/editor.ts';
import type { Locale } from '../../i18n/language.ts';
import { rowTitle } from '../../i18n/row-names.ts';

/** Units that say how a number is meant and read badly after it. */
const SILENT: readonly Field['unit'][] = [
  'factor',
  'class',
  'level',
  'odds ratio',
  'log hazard ratio',
  'hour of day',
  'registrations or factor',
  'unit of the measure',
];

/** No line break between a number and its unit. */
const SPACE = '\u00a0';

/** What stands after the field of a number: its unit, or per cent; nothing where options say the unit. */
export function unitBeside({ unit }: Field, locale: Locale): string {
  if (unit === null || unit === 'unit of the measure') return '';
  return unit === 'share' ? '%' : UNIT_LABELS[unit][locale];
}

/** A value of a field as a person reads it: «17,5 årsverk», «10 %», «tas opp igjen neste dag», «3 rader». */
export function valueText(field: Field, value: unknown, locale: Locale): string {
  const texts = EDITOR[locale];
  if (typeof value === 'number') return numberWithUnit(field, value, locale);
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (Array.isArray(value)) return listText(field, value, locale);
  if (typeof value === 'string') return wordText(field, value, locale);
  if (typeof value === 'object' && value !== null) return (value as Readonly<Record<Locale, string>>)[locale];
  return NO_VALUE;
}

function numberWithUnit({ unit }: Field, value: number, locale: Locale): string {
  if (unit === 'share') return formatExactShare(value, locale);
  const number = formatExact(value, locale);
  return unit === null || SILENT.includes(unit) ? number : `${number}${SPACE}${UNIT_LABELS[unit][locale]}`;
}

function wordText({ shape }: Field, value: string, locale: Locale): string {
  if (shape.kind === 'date') return formatDate(dateOfDay(value, 0), locale);
  const option = shape.kind === 'choice' ? shape.options.find((one) => one.value === value) : undefined;
  return option?.label[locale] ?? value;
}

function listText(field: Field, values: readonly unknown[], locale: Locale): string {
  const texts = EDITOR[locale];
  const { shape } = field;
  if (values.length === 0) return texts.none;
  if (shape.kind === 'rows') return texts.rows(values.length);
  if (shape.kind === 'numbers') {
    return values.map((value) => numberWithUnit(field, value as number, locale)).join(`${SPACE}· `);
  }
  const labels = shape.kind === 'texts' && shape.item.kind === 'choice' ? shape.item.options : [];
  return values
    .map((value) => {
      const label = labels.find((one) => one.value === value)?.label[locale];
      return label === undefined ? rowTitle(String(value), locale) : uncapitalised(label);
    })
    .join(', ');
}
