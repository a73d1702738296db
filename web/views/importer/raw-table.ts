import { html, nothing, type TemplateResult } from 'lit';
import { cellText, columnLetter, widthOf } from '../../../sim-core/contract.ts';
import { type ImportState, sheetOf } from '../../app/import/state.ts';
import { IMPORT } from '../../i18n/import.ts';
import type { Locale } from '../../i18n/language.ts';

/** Rows and columns that are shown as they stand in the file. */
const MOST_ROWS = 12;
const MOST_COLUMNS = 12;

/** The first rows as they stand in the file, with the heading and the columns that are read marked. */
export function rawTable(state: ImportState, locale: Locale): TemplateResult | typeof nothing {
  const table = sheetOf(state);
  if (table === undefined) return nothing;
  const texts = IMPORT[locale];
  const { headingLine, read } = marked(state);
  const columns = Array.from({ length: Math.min(MOST_COLUMNS, widthOf(table)) }, (_, column) => column);
  const mark = (column: number) => (read.includes(column) ? 'noe-import__lest' : '');
  return html`<details class="noe-detaljer">
    <summary>${texts.raw}</summary>
    <div class="noe-import__rull" tabindex="0" role="region" aria-label=${texts.rawCaption}>
      <table class="aksel-table aksel-table--small noe-tabell">
        <caption>${texts.rawCaption}</caption>
        <thead>
          <tr class="aksel-table__row">
            <th class="aksel-table__header-cell" scope="col">${texts.row}</th>
            ${columns.map((column) => html`<th class="aksel-table__header-cell ${mark(column)}" scope="col">${columnLetter(column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.slice(0, MOST_ROWS).map(
            ({ line, cells }) => html`<tr class="aksel-table__row ${line === headingLine ? 'noe-import__hode' : ''}">
              <th class="aksel-table__header-cell" scope="row">${line}</th>
              ${columns.map((column) => html`<td class="aksel-table__data-cell ${mark(column)}">${cellText(cells[column])}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** The heading and the columns that are read. */
function marked({ part, series, keyed }: ImportState): {
  readonly headingLine: number;
  readonly read: readonly number[];
} {
  if (part === 'demand') {
    return {
      headingLine: series.headingLine,
      read: series.period === null ? [series.level] : [series.period, series.level],
    };
  }
  return { headingLine: keyed.headingLine, read: Object.values(keyed.columns).filter((column) => column !== null) };
}
