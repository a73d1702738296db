import { html, nothing, type TemplateResult } from 'lit';
import {
  ABSOLUTE_PRECISION,
  type Contrast,
  type MeasureUnit,
  plannedReplications,
} from '../../../sim-core/contract.ts';
import { type ComparedFigure, LEVEL } from '../../app/compare/figures.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import { formatNumber, NO_VALUE } from '../../format/number.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { COMPARE_DETAIL } from '../../i18n/compare-detail.ts';
import { COMPARE_EXPERIMENTS } from '../../i18n/compare-experiments.ts';
import type { Locale } from '../../i18n/language.ts';
import { runsText } from '../result-tags.ts';
import { formatSetDifference } from '../unit-text.ts';
import { titlesOf } from './words.ts';

/** How much the same luck is worth, and how many runs a narrower interval would take. */
export function precisionTable(
  shown: ShownComparison,
  figures: readonly ComparedFigure[],
  locale: Locale,
): TemplateResult {
  const texts = COMPARE_EXPERIMENTS[locale].precision;
  const titles = titlesOf(shown, locale).slice(1);
  const isOne = titles.length === 1;
  return html`<details class="noe-detaljer">
    <summary>${texts.heading}</summary>
    <p class="aksel-body-long aksel-body-long--small">${texts.help}</p>
    <div class="noe-rulle" role="region" tabindex="0" aria-label=${texts.caption}>
      <table class="aksel-table aksel-table--small noe-tabell noe-stabletabell">
        <caption class="aksel-sr-only">${texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="aksel-table__header-cell">${COMPARE[locale].figure}</th>
            ${isOne ? nothing : html`<th scope="col" class="aksel-table__header-cell">${COMPARE_DETAIL[locale].scenario}</th>`}
            <th scope="col" class="aksel-table__header-cell noe-hoyre">${texts.factor}</th>
            <th scope="col" class="aksel-table__header-cell noe-hoyre">${texts.wanted}</th>
            <th scope="col" class="aksel-table__header-cell noe-hoyre">${texts.needed}</th>
          </tr>
        </thead>
        <tbody>
          ${figures.flatMap((figure) => figure.contrasts.map((contrast, i) => row(figure, contrast, isOne ? null : titles[i]!, locale)))}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** @param title - Of the scenario; null where there is but one. */
function row(
  { label, unit }: ComparedFigure,
  contrast: Contrast,
  title: string | null,
  locale: Locale,
): TemplateResult {
  const texts = COMPARE_EXPERIMENTS[locale].precision;
  return html`<tr>
    <th scope="row" class="aksel-table__header-cell noe-term">${label[locale]}</th>
    ${title === null ? nothing : html`<td class="aksel-table__data-cell" data-kolonne=${COMPARE_DETAIL[locale].scenario}>${title}</td>`}
    <td class="aksel-table__data-cell noe-hoyre" data-kolonne=${texts.factor}>${factorText(contrast, locale)}</td>
    <td class="aksel-table__data-cell noe-hoyre" data-kolonne=${texts.wanted}>${formatSetDifference(ABSOLUTE_PRECISION[unit], unit, locale)}</td>
    <td class="aksel-table__data-cell noe-hoyre" data-kolonne=${texts.needed}>${neededText(contrast, unit, locale)}</td>
  </tr>`;
}

function factorText({ varianceFactor }: Contrast, locale: Locale): string {
  const texts = COMPARE_EXPERIMENTS[locale].precision;
  if (varianceFactor === null) return NO_VALUE;
  return varianceFactor === Infinity
    ? texts.exact
    : texts.factorText(formatNumber(varianceFactor, locale, varianceFactor < 100 ? 1 : 0));
}

function neededText({ n, sd }: Contrast, unit: MeasureUnit, locale: Locale): string {
  if (sd === null) return NO_VALUE;
  return runsText(plannedReplications({ n, sd }, ABSOLUTE_PRECISION[unit], LEVEL), locale);
}
