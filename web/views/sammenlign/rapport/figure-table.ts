import { html, type TemplateResult } from 'lit';
import type { Contrast } from '../../../../sim-core/contract.ts';
import type { ComparedFigure } from '../../../app/compare/figures.ts';
import type { ShownComparison } from '../../../app/compare/session.ts';
import { formatNumber, formatRange, NO_VALUE, sharedDecimals } from '../../../format/number.ts';
import { COMPARE } from '../../../i18n/compare.ts';
import { COMPARE_REPORT } from '../../../i18n/compare-report.ts';
import type { Locale } from '../../../i18n/language.ts';
import { formatWithUnit, isWrittenAsNothing } from '../../unit-text.ts';
import { directionOfContrast, isGrowing, titlesOf } from '../words.ts';

/** Figures in as little room as can be: a line for each, certain differences in bold. */
export function figureTable(
  shown: ShownComparison,
  figures: readonly ComparedFigure[],
  locale: Locale,
): TemplateResult {
  const titles = titlesOf(shown, locale);
  const caption = COMPARE_REPORT[locale].figuresCaption(titles[0]!);
  return html`<div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
      <table class="aksel-table aksel-table--small noe-tabell noe-stabletabell">
        <caption class="aksel-sr-only">${caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="aksel-table__header-cell">${COMPARE[locale].figure}</th>
            ${titles.map((title) => html`<th scope="col" class="aksel-table__header-cell noe-hoyre">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${figures.map((figure) => row(shown, figure, titles, locale))}
        </tbody>
      </table>
    </div>
    <p class="noe-dempet">${COMPARE_REPORT[locale].boldHelp}</p>`;
}

function row(
  { run }: ShownComparison,
  figure: ComparedFigure,
  titles: readonly string[],
  locale: Locale,
): TemplateResult {
  const { id, label, unit, means } = figure;
  const growing = run.results.map((result) => isGrowing(result, id));
  const cells = means.map((mean, place) => {
    if (growing[place]) return html`<em>${COMPARE[locale].growing}</em>`;
    if (place === 0) return formatWithUnit(mean, unit, locale);
    return growing[0] ? NO_VALUE : differenceText(figure, place, locale);
  });
  return html`<tr data-tall=${id}>
    <th scope="row" class="aksel-table__header-cell">${label[locale]}</th>
    ${cells.map((cell, i) => html`<td class="aksel-table__data-cell noe-hoyre" data-kolonne=${titles[i]!}>${cell}</td>`)}
  </tr>`;
}

function differenceText({ unit, means, contrasts }: ComparedFigure, place: number, locale: Locale) {
  const contrast = contrasts[place - 1]!;
  const { mean, interval } = contrast;
  // Without a base to hold it against, its own level is what there is.
  if (mean === null) return formatWithUnit(means[place]!, unit, locale);
  const text = unit === 'share' ? pointsText(mean, interval, locale) : numbersText(mean, interval, locale);
  const isCertain = ['more', 'less'].includes(directionOfContrast(contrast)) && !isWrittenAsNothing(mean, unit, locale);
  return isCertain ? html`<strong>${text}</strong>` : text;
}

/** A difference of shares in percentage points, as the help of the table says. */
function pointsText(mean: number, interval: Contrast['interval'], locale: Locale): string {
  const inPoints = interval === null ? null : ([interval[0] * 100, interval[1] * 100] as const);
  return numbersText(mean * 100, inPoints, locale, 1);
}

/** A difference and its interval with the same number of decimals; the unit stands with the level of the base. */
function numbersText(
  mean: number,
  interval: Contrast['interval'],
  locale: Locale,
  decimals: number = sharedDecimals([mean, ...(interval ?? [])]),
): string {
  const number = formatNumber(mean, locale, decimals);
  const said = mean > 0 && /[1-9]/.test(number) ? `+${number}` : number;
  return interval === null ? said : `${said} (${formatRange(...interval, locale, decimals)})`;
}
