import { html, type TemplateResult } from 'lit';
import type { ComparedFigure } from '../../app/compare/figures.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import { NO_VALUE } from '../../format/number.ts';
import { COMPARE } from '../../i18n/compare.ts';
import type { Locale } from '../../i18n/language.ts';
import { formatMeanDifference, formatWithUnit } from '../unit-text.ts';
import { directionOfContrast, directionWord, isGrowing, titlesOf } from './words.ts';

/** Figures of the base, and the difference of each scenario with its direction and its interval. */
export function differenceTable(
  shown: ShownComparison,
  figures: readonly ComparedFigure[],
  caption: string,
  locale: Locale,
): TemplateResult {
  const texts = COMPARE[locale];
  const titles = titlesOf(shown, locale);
  return html`<div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
    <table class="aksel-table aksel-table--small noe-tabell noe-forskjelltabell noe-stabletabell">
      <caption class="aksel-sr-only">${caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="aksel-table__header-cell">${texts.figure}</th>
          ${titles.map((title) => html`<th scope="col" class="aksel-table__header-cell noe-hoyre noe-forskjelltabell__hode">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${figures.map((figure) => row(shown, figure, titles, locale))}
      </tbody>
    </table>
  </div>`;
}

function row(
  { run }: ShownComparison,
  figure: ComparedFigure,
  titles: readonly string[],
  locale: Locale,
): TemplateResult {
  const { id, label, help, unit, means } = figure;
  const [base, ...others] = run.results;
  const growing = COMPARE[locale].growing;
  return html`<tr>
    <th scope="row" class="aksel-table__header-cell noe-term">
      ${label[locale]}
      <span class="aksel-body-short aksel-body-short--small noe-dempet">${help[locale]}</span>
    </th>
    <td class="aksel-table__data-cell noe-hoyre" data-kolonne=${titles[0]!}>
      ${isGrowing(base!, id) ? growing : formatWithUnit(means[0]!, unit, locale)}
    </td>
    ${others.map((other, i) =>
      isGrowing(base!, id) || isGrowing(other, id)
        ? html`<td class="aksel-table__data-cell noe-hoyre" data-kolonne=${titles[i + 1]!}>${isGrowing(other, id) ? growing : NO_VALUE}</td>`
        : differenceCell(figure, i, titles[i + 1]!, locale),
    )}
  </tr>`;
}

function differenceCell(
  { id, unit, means, contrasts }: ComparedFigure,
  place: number,
  title: string,
  locale: Locale,
): TemplateResult {
  const contrast = contrasts[place]!;
  const { mean, interval } = contrast;
  const said = formatMeanDifference(mean, interval, unit, locale);
  const direction = directionOfContrast(contrast);
  // Without a base to hold it against, its own level is what there is.
  if (mean === null) {
    return html`<td class="aksel-table__data-cell noe-hoyre" data-kolonne=${title}>${formatWithUnit(means[place + 1]!, unit, locale)}</td>`;
  }
  return html`<td class="aksel-table__data-cell noe-hoyre" data-kolonne=${title} data-forskjell="${id}-${place + 1}">
    ${said.mean}
    <span class="noe-forskjelltabell__ord aksel-body-short aksel-body-short--small">
      ${directionWord(unit, said.isNothing && direction !== 'unclear' ? 'same' : direction, locale)}
    </span>
    ${interval === null ? '' : html`<span class="noe-forskjelltabell__ord aksel-body-short aksel-body-short--small noe-dempet">${said.interval}</span>`}
  </td>`;
}
