import { html, nothing, type TemplateResult } from 'lit';
import {
  KEY_FIGURE_IDS,
  KEY_FIGURES,
  type KeyFigureId,
  type KeyFigureSummary,
  type LocalText,
  type RunResult,
} from '../../../sim-core/contract.ts';
import type { Locale } from '../../i18n/language.ts';
import { RESULT } from '../../i18n/result.ts';
import { formatMean, formatWithUnit } from '../unit-text.ts';

/** What the table needs of a run. */
export interface Tabled {
  readonly name: LocalText;
  readonly result: Pick<RunResult, 'keyFigures' | 'overload'>;
}

/** Shown at once; the others open on demand. */
const MAIN: readonly KeyFigureId[] = [
  'activeUsers',
  'activeUsersPerVeileder',
  'backlogHours',
  'backlogHoursAtEnd',
  'backlogGrowthHoursPerWeek',
  'decisionTimeClockHours',
  'decisionsWithin48h',
  'messageResponseClockHours',
  'messageResponseClockHoursP90',
  'utilisation',
  'transfersPerMonth',
  'exitsWithin6Months',
];

/** Means over a queue that only grows; they say nothing about any day and are not shown. */
export const MEANINGLESS_IN_OVERLOAD: ReadonlySet<KeyFigureId> = new Set<KeyFigureId>([
  'backlogTasks',
  'backlogHours',
  'decisionTimeClockHours',
  'decisionTimeClockHoursP90',
  'decisionTimeWorkingHours',
  'decisionTimeWorkingHoursP90',
  'decisionsWithin48h',
  'decisionsWithin48WorkingHours',
  'messageResponseClockHours',
  'messageResponseClockHoursP90',
  'messageResponseWorkingHours',
  'messageResponseWorkingHoursP90',
  'assessmentWaitClockHours',
  'recheckWaitClockHours',
]);

/**
 * Key figures with unit and interval, beside the base year's.
 *
 * @param base - Null while the base year itself is shown.
 */
export function keyFigureTable(shown: Tabled, base: Tabled | null, locale: Locale): TemplateResult {
  const texts = RESULT[locale];
  const others = KEY_FIGURE_IDS.filter((id) => !MAIN.includes(id));
  return html`
    ${table(MAIN, texts.keyCaption(shown.name[locale]), shown, base, locale)}
    <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.intervalHelp}</p>
    <details class="noe-detaljer">
      <summary>${texts.allFigures}</summary>
      ${table(others, texts.otherCaption(shown.name[locale]), shown, base, locale)}
    </details>
  `;
}

function table(
  ids: readonly KeyFigureId[],
  caption: string,
  shown: Tabled,
  base: Tabled | null,
  locale: Locale,
): TemplateResult {
  const texts = RESULT[locale];
  return html`<div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
    <table class="aksel-table aksel-table--small noe-tabell">
      <caption class="aksel-sr-only">${caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="aksel-table__header-cell">${texts.keyFigure}</th>
          <th scope="col" class="aksel-table__header-cell noe-hoyre">${texts.value}</th>
          <th scope="col" class="aksel-table__header-cell noe-hoyre">${texts.interval}</th>
          ${base === null ? nothing : html`<th scope="col" class="aksel-table__header-cell noe-hoyre">${texts.base}</th>`}
        </tr>
      </thead>
      <tbody>
        ${ids.map((id) => row(id, shown, base, locale))}
      </tbody>
    </table>
  </div>`;
}

function row(id: KeyFigureId, shown: Tabled, base: Tabled | null, locale: Locale): TemplateResult {
  const texts = RESULT[locale];
  const figure = KEY_FIGURES[id];
  const summary = shown.result.keyFigures[id];
  const growing = isGrowing(shown, id);
  return html`<tr data-tall=${id}>
    <th scope="row" class="aksel-table__header-cell noe-term">
      ${figure.label[locale]}
      <span class="aksel-body-short aksel-body-short--small noe-dempet">${figure.help[locale]}</span>
    </th>
    ${growing ? html`<td class="aksel-table__data-cell noe-hoyre" colspan="2"><em>${texts.growing}</em></td>` : valueCells(summary, locale)}
    ${base === null ? nothing : html`<td class="aksel-table__data-cell noe-hoyre">${baseValue(base, id, locale)}</td>`}
  </tr>`;
}

function valueCells(summary: KeyFigureSummary, locale: Locale): TemplateResult {
  const { mean, interval } = formatMean(summary.mean, summary.ci95, summary.unit, locale);
  return html`<td class="aksel-table__data-cell noe-hoyre">${mean}</td>
    <td class="aksel-table__data-cell noe-hoyre noe-dempet">${interval}</td>`;
}

function baseValue(base: Tabled, id: KeyFigureId, locale: Locale): string {
  if (isGrowing(base, id)) return RESULT[locale].growing;
  const { mean, unit } = base.result.keyFigures[id];
  return formatWithUnit(mean, unit, locale);
}

function isGrowing(run: Tabled, id: KeyFigureId): boolean {
  return run.result.overload !== null && MEANINGLESS_IN_OVERLOAD.has(id);
}
