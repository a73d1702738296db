import { html, type TemplateResult } from 'lit';
import { KEY_FIGURES, MEASURE_UNITS } from '../../../sim-core/contract.ts';
import type { CheckKind, CheckRow, Verdict } from '../../../sim-core/self-check/check-row.ts';
import type { CheckGroup } from '../../app/self-check/self-check-lane.ts';
import { type IconName, icon } from '../../components/icon.ts';
import { formatNumber } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { SELF_CHECK } from '../../i18n/self-check.ts';
import { distanceText, formatSignificant } from './check-words.ts';

const ICONS: Readonly<Record<Verdict, IconName>> = { pass: 'success', fail: 'error', imprecise: 'warning' };
const MARKS: Readonly<Record<Verdict, string>> = { pass: 'treff', fail: 'bom', imprecise: 'uviss' };

/** Rows of one kind, by scenario: expected, got, standard error, distance, limit and verdict. */
export function checkTable(kind: CheckKind, groups: readonly CheckGroup[], locale: Locale): TemplateResult {
  const texts = SELF_CHECK[locale];
  const { figure, verdict, ...numbers } = texts.columns;
  const caption = texts.tableCaption(texts.kinds[kind]);
  return html`<div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
      <table class="aksel-table aksel-table--small noe-tabell noe-sjekk">
        <caption class="aksel-sr-only">${caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="aksel-table__header-cell">${figure}</th>
            ${Object.values(numbers).map((head) => html`<th scope="col" class="aksel-table__header-cell noe-hoyre">${head}</th>`)}
            <th scope="col" class="aksel-table__header-cell">${verdict}</th>
          </tr>
        </thead>
        ${groups.map((group) => body(group, locale))}
      </table>
    </div>
    <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.expectedBy[kind]}</p>`;
}

function body({ scenario, title, rows }: CheckGroup, locale: Locale): TemplateResult {
  return html`<tbody data-scenario=${scenario}>
    <tr>
      <th scope="rowgroup" colspan="7" class="aksel-table__header-cell noe-sjekk__gruppe">${title[locale]}</th>
    </tr>
    ${rows.map((row) => line(row, locale))}
  </tbody>`;
}

function line({ figure, expected, got, standardError, z, limit, verdict }: CheckRow, locale: Locale): TemplateResult {
  const { label, unit } = KEY_FIGURES[figure];
  const numbers = [
    ...[expected, got, standardError].map((value) => formatSignificant(value, locale)),
    distanceText(z, locale),
    formatNumber(limit, locale, 2),
  ];
  return html`<tr data-tall=${figure} data-dom=${verdict}>
    <th scope="row" class="aksel-table__header-cell noe-term">
      ${label[locale]}
      <span class="aksel-body-short aksel-body-short--small noe-dempet">${MEASURE_UNITS[unit][locale]}</span>
    </th>
    ${numbers.map((text) => html`<td class="aksel-table__data-cell noe-hoyre">${text}</td>`)}
    <td class="aksel-table__data-cell">
      <span class="noe-stripe__dom noe-stripe__merke--${MARKS[verdict]}">
        ${icon(ICONS[verdict])} ${SELF_CHECK[locale].verdicts[verdict]}
      </span>
    </td>
  </tr>`;
}
