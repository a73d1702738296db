import { html, nothing, type TemplateResult } from 'lit';
import { cellText, columnLetter, columnNames, type Table, widthOf } from '../../../sim-core/contract.ts';
import { chooseSheet, columnsOf, editImport, type ImportState, sheetOf } from '../../app/import/state.ts';
import { IMPORT } from '../../i18n/import.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-nedtrekk.ts';

/** Rows that are offered as headings. */
const MOST_HEADINGS = 30;
/** Letters of a row that tell it from the others. */
const SHOWN_LETTERS = 50;

interface Entry {
  readonly value: string;
  readonly label: string;
}

type Choose = (value: string) => void;

/** Which sheet, heading and columns are meant. */
export function sheetFields(state: ImportState, locale: Locale): TemplateResult | typeof nothing {
  const table = sheetOf(state);
  if (table === undefined || state.file === null) return nothing;
  const texts = IMPORT[locale];
  return html`<p class="aksel-body-short">${formatWords(state.file, locale)}</p>
    <div class="noe-import__valg">
      ${
        state.file.tables.length === 1
          ? nothing
          : select(
              texts.sheet,
              state.file.tables.map(({ name }, i) => ({
                value: String(i),
                label: name === '' ? texts.unnamedSheet(String(i + 1)) : name,
              })),
              String(state.sheet),
              (value) => chooseSheet(Number(value)),
            )
      }
      ${state.part === 'demand' ? seriesFields(state, table, locale) : keyedFields(state, table, locale)}
    </div>`;
}

function formatWords({ format, encoding, separator }: NonNullable<ImportState['file']>, locale: Locale): string {
  const texts = IMPORT[locale];
  if (encoding === null || separator === null) return `${texts.format[format]}.`;
  return texts.textFormat(encoding.toUpperCase(), texts.separators[separator]);
}

function select(label: string, entries: readonly Entry[], value: string, choose: Choose): TemplateResult {
  return html`<noe-nedtrekk
    .label=${label}
    .entries=${entries}
    .value=${value}
    @noe-endring=${(event: CustomEvent<string>) => choose(event.detail)}
  ></noe-nedtrekk>`;
}

function headingEntries({ rows }: Table, locale: Locale): readonly Entry[] {
  const texts = IMPORT[locale];
  const shown = rows.slice(0, MOST_HEADINGS).map(({ line, cells }) => {
    const text = cells
      .map(cellText)
      .filter((cell) => cell !== '')
      .join(' · ')
      .slice(0, SHOWN_LETTERS);
    return { value: String(line), label: texts.rowOption(String(line), text) };
  });
  return [{ value: '0', label: texts.noHeading }, ...shown];
}

function columnEntries(table: Table, headingLine: number, locale: Locale): readonly Entry[] {
  const names = columnNames(table, headingLine);
  return Array.from({ length: widthOf(table) }, (_, column) => ({
    value: String(column),
    label: IMPORT[locale].column(columnLetter(column), (names[column] ?? '').slice(0, SHOWN_LETTERS)),
  }));
}

const placeText = (column: number | null | undefined): string =>
  column === null || column === undefined ? '' : String(column);
const placeOf = (value: string): number | null => (value === '' ? null : Number(value));

function seriesFields({ series }: ImportState, table: Table, locale: Locale): TemplateResult {
  const texts = IMPORT[locale];
  const columns = columnEntries(table, series.headingLine, locale);
  const edit = (change: Partial<typeof series>) => editImport({ series: { ...series, ...change } });
  const kinds = (['registrations', 'factors'] as const).map((value) => ({ value, label: texts.kinds[value] }));
  const units = (['month', 'week'] as const).map((value) => ({ value, label: texts.units[value] }));
  return html`${select(texts.heading, headingEntries(table, locale), String(series.headingLine), (value) => edit({ headingLine: Number(value) }))}
    ${select(texts.periodColumn, [{ value: '', label: texts.noColumn }, ...columns], placeText(series.period), (value) => edit({ period: placeOf(value) }))}
    ${select(texts.levelColumn, columns, placeText(series.level), (value) => edit({ level: Number(value) }))}
    ${select(texts.kind, kinds, series.kind, (value) => edit({ kind: value as typeof series.kind }))}
    ${series.period === null ? select(texts.unnamed, units, series.unnamed, (value) => edit({ unnamed: value as typeof series.unnamed })) : nothing}`;
}

function keyedFields({ keyed, part }: ImportState, table: Table, locale: Locale): TemplateResult {
  const texts = IMPORT[locale];
  const columns = columnEntries(table, keyed.headingLine, locale);
  const none = { value: '', label: texts.noColumn };
  return html`${select(texts.heading, headingEntries(table, locale), String(keyed.headingLine), (value) =>
    editImport({ keyed: { ...keyed, headingLine: Number(value) } }),
  )}
  ${columnsOf(part).map(({ id, label }) =>
    select(texts.columnFor(label[locale]), [none, ...columns], placeText(keyed.columns[id]), (value) =>
      editImport({ keyed: { ...keyed, columns: { ...keyed.columns, [id]: placeOf(value) } } }),
    ),
  )}`;
}
