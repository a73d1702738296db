import { html, nothing, type TemplateResult } from 'lit';
import type { KeyedColumn, KeyedReading, SeriesReading } from '../../../sim-core/contract.ts';
import { columnsOf } from '../../app/import/state.ts';
import type { Understood } from '../../app/import/understand.ts';
import { dateOfDay, formatDayWithWeek, formatMonth } from '../../format/date.ts';
import { formatExact, formatExactShare, formatNumber, NO_VALUE } from '../../format/number.ts';
import { IMPORT } from '../../i18n/import.ts';
import type { Locale } from '../../i18n/language.ts';

/** Rows that are shown; nobody checks more on a screen. */
const MOST_ROWS = 15;

/** The first rows as they were understood. */
export function previewTable(understood: Understood, locale: Locale): TemplateResult | typeof nothing {
  if (understood.kind === 'series') return seriesTable(understood.reading, locale);
  const { reading, kind } = understood;
  return reading.rows.length === 0 ? nothing : keyedTable(reading, columnsOf(kind), locale);
}

function frame(head: TemplateResult, rows: readonly TemplateResult[], all: number, locale: Locale): TemplateResult {
  const texts = IMPORT[locale];
  const hidden = all - rows.length;
  return html`<div class="noe-import__rull" tabindex="0" role="region" aria-label=${texts.previewCaption}>
      <table class="aksel-table aksel-table--small noe-tabell">
        <caption>${texts.previewCaption}</caption>
        <thead><tr class="aksel-table__row">${head}</tr></thead>
        <tbody>${rows}</tbody>
      </table>
    </div>
    ${hidden > 0 ? html`<p class="aksel-body-short aksel-body-short--small">${texts.more(formatNumber(hidden, locale))}</p>` : nothing}`;
}

const head = (text: string) => html`<th class="aksel-table__header-cell" scope="col">${text}</th>`;
const numberHead = (text: string) => html`<th class="aksel-table__header-cell noe-hoyre" scope="col">${text}</th>`;

function seriesTable({ rows }: SeriesReading, locale: Locale): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const texts = IMPORT[locale];
  const shown = rows.slice(0, MOST_ROWS).map(({ line, start, unit, level }) => {
    const date = dateOfDay(start, 0);
    return html`<tr class="aksel-table__row">
      <td class="aksel-table__data-cell">${line}</td>
      <th class="aksel-table__header-cell" scope="row">${unit === 'month' ? formatMonth(date, locale) : formatDayWithWeek(date, locale)}</th>
      <td class="aksel-table__data-cell noe-hoyre">${level === null ? texts.isMissing : formatExact(level, locale)}</td>
    </tr>`;
  });
  return frame(html`${head(texts.row)}${head(texts.period)}${numberHead(texts.level)}`, shown, rows.length, locale);
}

function keyedTable({ rows }: KeyedReading, columns: readonly KeyedColumn[], locale: Locale): TemplateResult {
  const shown = rows.slice(0, MOST_ROWS).map(
    ({ line, values }) => html`<tr class="aksel-table__row">
      <td class="aksel-table__data-cell">${line}</td>
      ${columns.map(
        (column) => html`<td class="aksel-table__data-cell ${isNumeric(column) ? 'noe-hoyre' : ''}">
          ${valueText(column, values[column.id] ?? null, locale)}
        </td>`,
      )}
    </tr>`,
  );
  const heads = columns.map((column) =>
    isNumeric(column) ? numberHead(column.label[locale]) : head(column.label[locale]),
  );
  return frame(html`${head(IMPORT[locale].row)}${heads}`, shown, rows.length, locale);
}

const isNumeric = ({ kind }: KeyedColumn): boolean => kind === 'number' || kind === 'share';

function valueText({ kind, options }: KeyedColumn, value: string | number | null, locale: Locale): string {
  if (value === null) return NO_VALUE;
  if (typeof value === 'number') return kind === 'share' ? formatExactShare(value, locale) : formatExact(value, locale);
  return options.find((option) => option.value === value)?.label[locale] ?? value;
}
