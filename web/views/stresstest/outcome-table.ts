import { html, type TemplateResult } from 'lit';
import { KEY_FIGURES, type KeyFigureId, type RunResult } from '../../../sim-core/contract.ts';
import type { StressRun } from '../../app/stress/session.ts';
import type { Locale } from '../../i18n/language.ts';
import { RESULT } from '../../i18n/result.ts';
import { STRESS_RESULT } from '../../i18n/stress-result.ts';
import { MEANINGLESS_IN_OVERLOAD } from '../oversikt/key-figure-table.ts';
import { formatMeanDifference, formatWithUnit } from '../unit-text.ts';

/** What a stress test means for users and unit, beside today’s operation. */
const OUTCOMES: readonly KeyFigureId[] = [
  'decisionsWithin48h',
  'undecidedAtEnd',
  'messageResponseClockHours',
  'unansweredAtEnd',
  'backlogHoursAtEnd',
  'reviewsNotMade',
  'needOverlookedAtEnd',
  'transfersPerMonth',
  'exitsWithin6Months',
  'utilisation',
];

/** Key figures of the stress test and of today’s operation, with their paired difference. */
export function outcomeTable(run: StressRun, locale: Locale): TemplateResult {
  const texts = STRESS_RESULT[locale];
  const caption = texts.outcomesCaption(run.name[locale]);
  return html`<div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
      <table class="aksel-table aksel-table--small noe-tabell">
        <caption class="aksel-sr-only">${caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="aksel-table__header-cell">${RESULT[locale].keyFigure}</th>
            <th scope="col" class="aksel-table__header-cell noe-hoyre">${RESULT[locale].value}</th>
            <th scope="col" class="aksel-table__header-cell noe-hoyre">${texts.base}</th>
            <th scope="col" class="aksel-table__header-cell noe-hoyre">${texts.difference}</th>
            <th scope="col" class="aksel-table__header-cell noe-hoyre">${RESULT[locale].interval}</th>
          </tr>
        </thead>
        <tbody>
          ${OUTCOMES.map((id) => row(id, run, locale))}
        </tbody>
      </table>
    </div>
    <p class="aksel-body-short aksel-body-short--small noe-dempet">${run.early ? texts.early : texts.outcomesHelp}</p>`;
}

function row(id: KeyFigureId, run: StressRun, locale: Locale): TemplateResult {
  const { label, help } = KEY_FIGURES[id];
  return html`<tr>
    <th scope="row" class="aksel-table__header-cell noe-term">
      ${label[locale]}
      <span class="aksel-body-short aksel-body-short--small noe-dempet">${help[locale]}</span>
    </th>
    <td class=${meanClass(run.result, id)} data-tall=${id}>${meanText(run.result, id, locale)}</td>
    <td class=${meanClass(run.against, id)}>${meanText(run.against, id, locale)}</td>
    ${differenceCells(id, run, locale)}
  </tr>`;
}

/** A mean over a queue that only grows says nothing of any day; a difference to it neither. */
function isGrowing(result: RunResult, id: KeyFigureId): boolean {
  return result.overload !== null && MEANINGLESS_IN_OVERLOAD.has(id);
}

function meanClass(result: RunResult, id: KeyFigureId): string {
  return `aksel-table__data-cell noe-hoyre ${isGrowing(result, id) ? 'noe-ord' : ''}`;
}

function meanText(result: RunResult, id: KeyFigureId, locale: Locale): string {
  if (isGrowing(result, id)) return STRESS_RESULT[locale].overloadCell;
  const { mean, unit } = result.keyFigures[id];
  return formatWithUnit(mean, unit, locale);
}

function differenceCells(id: KeyFigureId, { result, against, differences }: StressRun, locale: Locale): TemplateResult {
  const { unit } = result.keyFigures[id];
  const told = differences === null || isGrowing(result, id) || isGrowing(against, id) ? null : differences[id];
  const { mean, interval } = formatMeanDifference(told?.mean ?? null, told?.ci95 ?? null, unit, locale);
  return html`<td class="aksel-table__data-cell noe-hoyre">${mean}</td>
    <td class="aksel-table__data-cell noe-hoyre noe-dempet">${interval}</td>`;
}
