import { html, nothing, type TemplateResult } from 'lit';
import type { ChartLine } from '../charts/chart-line.ts';
import { type MonthRow, monthlyRows } from '../charts/monthly.ts';
import { formatMonth } from '../format/date.ts';
import { formatNumber, formatRange, NO_VALUE, sharedDecimals } from '../format/number.ts';
import { CHARTS } from '../i18n/charts.ts';
import type { Locale } from '../i18n/language.ts';

/** The same numbers as a chart, by month: for screen readers, for copying and for those who prefer numbers. */
export function monthTable(lines: readonly ChartLine[], caption: string, locale: Locale): TemplateResult {
  const texts = CHARTS[locale];
  const byLine = lines.map((line) => new Map(monthlyRows(line).map((row) => [row.month.getTime(), row])));
  const hasBand = byLine.map((rows) => [...rows.values()].some(({ low, high }) => low !== high));
  const months = [...new Set(byLine.flatMap((rows) => [...rows.keys()]))].sort((a, b) => a - b);
  return html`<div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
    <table class="aksel-table aksel-table--small noe-tabell">
      <caption class="aksel-body-short aksel-body-short--small">${caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="aksel-table__header-cell">${texts.month}</th>
          ${lines.map(
            (
              line,
              i,
            ) => html`<th scope="col" class="aksel-table__header-cell noe-hoyre">${line.label}, ${texts.mean}</th>
              ${hasBand[i] ? html`<th scope="col" class="aksel-table__header-cell noe-hoyre">${line.label}, ${texts.band}</th>` : nothing}`,
          )}
        </tr>
      </thead>
      <tbody>
        ${months.map(
          (month) => html`<tr>
            <th scope="row" class="aksel-table__header-cell">${formatMonth(new Date(month), locale)}</th>
            ${byLine.map((rows, i) => cells(rows.get(month), hasBand[i]!, locale))}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cells(row: MonthRow | undefined, hasBand: boolean, locale: Locale): TemplateResult {
  const { mean = null, low = null, high = null } = row ?? {};
  const decimals = sharedDecimals([mean, low, high].filter((value) => value !== null));
  const band = low === null || high === null ? NO_VALUE : formatRange(low, high, locale, decimals);
  return html`<td class="aksel-table__data-cell noe-hoyre">${formatNumber(mean, locale, decimals)}</td>
    ${hasBand ? html`<td class="aksel-table__data-cell noe-hoyre noe-dempet">${band}</td>` : nothing}`;
}
