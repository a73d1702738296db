import { html, nothing, type TemplateResult } from 'lit';
import {
  CHECKPOINT_FIGURE_IDS,
  CHECKPOINT_FIGURES,
  type CheckpointFigureId,
  MEASURE_UNITS,
  type MeasureUnit,
} from '../../../sim-core/contract.ts';
import type { ComparedFigure } from '../../app/checkpoints/comparison.ts';
import { CHECKPOINTS } from '../../i18n/checkpoints.ts';
import type { Locale } from '../../i18n/language.ts';
import { differenceWords, estimateWords, formatOf, formatPaired } from './figure-words.ts';

/** The closed form of two routines, by CHECKPOINT_FIGURE_IDS. */
export function estimateTable(today: Float64Array, changed: Float64Array, locale: Locale): TemplateResult {
  const { columns, estimateCaption } = CHECKPOINTS[locale];
  return figureTable(estimateCaption, [columns.today, columns.changed], columns.words, locale, (id, i) => [
    [formatOf(id, today[i]!, locale), formatOf(id, changed[i]!, locale)],
    estimateWords(id, today[i]!, changed[i]!, locale),
  ]);
}

/**
 * Simulated figures of two routines with their paired difference.
 *
 * @param estimate - What the closed form said, by CHECKPOINT_FIGURE_IDS; null where it said nothing.
 */
export function pairTable(
  caption: string,
  figures: readonly ComparedFigure[],
  estimate: Float64Array | null,
  locale: Locale,
): TemplateResult {
  const { columns } = CHECKPOINTS[locale];
  const heads = [columns.today, columns.changed, columns.difference, columns.interval];
  const withEstimate = estimate === null ? heads : [...heads, columns.estimate];
  return figureTable(caption, withEstimate, columns.words, locale, (id, i) => {
    const figure = figures[i]!;
    const cells = pairCells(figure, locale);
    const told = estimate === null ? [] : [formatOf(id, estimate[i]!, locale)];
    return [[...cells, ...told], differenceWords(figure, locale)];
  });
}

function pairCells(figure: ComparedFigure, locale: Locale): string[] {
  const { id, today, changed } = figure;
  return [formatOf(id, today, locale), formatOf(id, changed, locale), ...formatPaired(figure, locale)];
}

/** @param row - Cells with numbers, and the words at the end, of each figure. */
function figureTable(
  caption: string,
  heads: readonly string[],
  wordsHead: string,
  locale: Locale,
  row: (id: CheckpointFigureId, place: number) => readonly [cells: readonly string[], words: string],
): TemplateResult {
  return html`<div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
    <table class="aksel-table aksel-table--small noe-tabell noe-tallene">
      <caption class="aksel-sr-only">${caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="aksel-table__header-cell">${CHECKPOINTS[locale].columns.figure}</th>
          ${heads.map((head) => html`<th scope="col" class="aksel-table__header-cell noe-hoyre">${head}</th>`)}
          <th scope="col" class="aksel-table__header-cell">${wordsHead}</th>
        </tr>
      </thead>
      <tbody>
        ${CHECKPOINT_FIGURE_IDS.map((id, i) => figureRow(id, row(id, i), locale))}
      </tbody>
    </table>
  </div>`;
}

function figureRow(
  id: CheckpointFigureId,
  [cells, words]: readonly [cells: readonly string[], words: string],
  locale: Locale,
): TemplateResult {
  const { label, help, unit } = CHECKPOINT_FIGURES[id];
  return html`<tr data-tall=${id}>
    <th scope="row" class="aksel-table__header-cell noe-term">
      ${label[locale]}${unit === 'per month' ? nothing : ` (${unitWord(unit, locale)})`}
      <span class="aksel-body-short aksel-body-short--small noe-dempet noe-hjelpetekst">${help[locale]}</span>
    </th>
    ${cells.map((cell) => html`<td class="aksel-table__data-cell noe-hoyre">${cell}</td>`)}
    <td class="aksel-table__data-cell">${words}</td>
  </tr>`;
}

/** The heading of the table says «per måned» already. */
function unitWord(unit: MeasureUnit, locale: Locale): string {
  return MEASURE_UNITS[unit === 'work-hours per month' ? 'work-hours' : unit][locale];
}
