import { html, type TemplateResult } from 'lit';
import { type DifferingPlace, differingPlaces, rowName } from '../../app/compare/differing.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import type { Plain } from '../../app/editor/place.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { EDITOR } from '../../i18n/editor.ts';
import type { Locale } from '../../i18n/language.ts';
import { rowTitle } from '../../i18n/row-names.ts';
import { rowText } from '../scenario/row-text.ts';
import { valueText } from '../scenario/value-text.ts';
import { titlesOf } from './words.ts';

/** What differs between each scenario and the base, field by field. */
export function differsList(shown: ShownComparison, locale: Locale): TemplateResult {
  const [base, ...others] = shown.comparison.scenarios;
  const [baseTitle, ...titles] = titlesOf(shown, locale);
  return html`<section class="noe-seksjon" aria-labelledby="noe-ulikt">
    <h2 class="aksel-heading aksel-heading--medium" id="noe-ulikt">${COMPARE[locale].differs}</h2>
    ${others.map(({ document }, i) => {
      const places = differingPlaces(base!.document, document);
      return html`<h3 class="aksel-heading aksel-heading--xsmall">${titles[i]}</h3>
        ${places.length === 0 ? html`<p>${COMPARE[locale].same}</p>` : placeTable(places, baseTitle!, titles[i]!, locale)}`;
    })}
  </section>`;
}

function placeTable(places: readonly DifferingPlace[], base: string, title: string, locale: Locale): TemplateResult {
  const texts = COMPARE[locale];
  const caption = texts.differsCaption(title);
  return html`<div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
    <table class="aksel-table aksel-table--small noe-tabell noe-stabletabell">
      <caption class="aksel-sr-only">${caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="aksel-table__header-cell">${texts.setting}</th>
          <th scope="col" class="aksel-table__header-cell">${base}</th>
          <th scope="col" class="aksel-table__header-cell">${title}</th>
        </tr>
      </thead>
      <tbody>
        ${places.map(
          (place) => html`<tr>
            <th scope="row" class="aksel-table__header-cell noe-term">${placeName(place, locale)}</th>
            <td class="aksel-table__data-cell" data-kolonne=${base}>${placeText(place, place.base, locale)}</td>
            <td class="aksel-table__data-cell" data-kolonne=${title}>${placeText(place, place.other, locale)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function placeName({ list, row, field }: DifferingPlace, locale: Locale): string {
  return list === null
    ? field.label[locale]
    : `${list.label[locale]}, ${rowTitle(row, locale)}: ${field.label[locale]}`;
}

/** A value as a person reads it; of a list what each row says, a line each. */
function placeText({ field }: DifferingPlace, value: unknown, locale: Locale): string | TemplateResult {
  if (field.shape.kind !== 'rows') return valueText(field, value, locale);
  const rows = value as readonly Plain[];
  if (rows.length === 0) return EDITOR[locale].none;
  const columns = field.shape.columns.filter(({ path }) => path !== 'id');
  return html`<ul class="noe-rader">
    ${rows.map((row, i) => html`<li><strong>${rowTitle(rowName(row, i), locale)}:</strong> ${rowText(columns, row, locale)}</li>`)}
  </ul>`;
}
