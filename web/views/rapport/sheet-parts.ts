import { html, nothing, type TemplateResult } from 'lit';
import { KEY_FIGURES, type KeyFigureId, type KeyFigureSummary, type LimitReport } from '../../../sim-core/contract.ts';
import type { OwnAssumption } from '../../app/report/own-assumptions.ts';
import type { Report } from '../../app/report/report.ts';
import { formatNumber } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { REPORT } from '../../i18n/report.ts';
import { RESULT } from '../../i18n/result.ts';
import { STRESS_RESULT } from '../../i18n/stress-result.ts';
import { MEANINGLESS_IN_OVERLOAD } from '../oversikt/key-figure-table.ts';
import { differenceValue } from '../scenarioer/difference-value.ts';
import { placeLabel } from '../scenarioer/place-label.ts';
import { limitTitle } from '../stresstest/limit-findings.ts';
import { amountText, dateText, daysText, shareText } from '../stresstest/over-runs.ts';

/** Most limits and most differences there is room for on one sheet; the others are in the annex. */
export const MOST_LIMITS = 3;
const MOST_ASSUMPTIONS = 6;
/** Most records named behind a value on the sheet. */
const MOST_RECORDS = 2;
/** Longest value of an assumption that is told on the sheet, characters; the annex has all of it. */
const MOST_VALUE = 88;

/** How each limit fared. */
export function limitTable(limits: readonly LimitReport[], startDate: string, locale: Locale): TemplateResult {
  const [texts, heads] = [REPORT[locale], STRESS_RESULT[locale]];
  if (limits.length === 0) return html`<p>${texts.noLimits}</p>`;
  const columns = [texts.limit, heads.breach, heads.peak, heads.recovery];
  return html`<table class="aksel-table aksel-table--small noe-tabell noe-rapport__grenser">
    <caption class="aksel-sr-only">${texts.limits}</caption>
    <thead>
      <tr>
        ${columns.map((name) => html`<th scope="col" class="aksel-table__header-cell">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${limits.map(
        (limit) => html`<tr data-grense=${limit.measure}>
          <th scope="row" class="aksel-table__header-cell">${limitTitle(limit, locale)}</th>
          ${limitCells(limit, startDate, locale).map((text) => html`<td class="aksel-table__data-cell">${text}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function limitCells(limit: LimitReport, startDate: string, locale: Locale): readonly string[] {
  const [texts, heads] = [REPORT[locale], STRESS_RESULT[locale]];
  const { broken, brokenOnDay, peak, peakOnDay, recovered, recoveredOnDay, daysToRecover } = limit;
  const share = shareText(broken, locale);
  const date = (day: LimitReport['peakOnDay']) => dateText(day, startDate, locale);
  const breach = broken.runs === 0 ? texts.keeps(share) : texts.breaks(share, date(brokenOnDay));
  const top = texts.peakOn(amountText(peak, locale), date(peakOnDay));
  if (recovered === null) return [breach, top, heads.noBreach];
  if (recovered.runs === 0) return [breach, top, texts.never];
  const days = daysText(daysToRecover, locale);
  return [breach, top, texts.recoversIn(shareText(recovered, locale), date(recoveredOnDay), days)];
}

/** The key figures with their intervals. */
export function figureTable({ figures, result }: Report, locale: Locale): TemplateResult {
  const texts = RESULT[locale];
  return html`<table class="aksel-table aksel-table--small noe-tabell">
    <caption class="aksel-sr-only">${texts.keyHeading}</caption>
    <thead>
      <tr>
        <th scope="col" class="aksel-table__header-cell">${texts.keyFigure}</th>
        <th scope="col" class="aksel-table__header-cell noe-hoyre">${texts.value} (${texts.interval})</th>
      </tr>
    </thead>
    <tbody>
      ${figures.map((id) => figureRow(id, result, locale))}
    </tbody>
  </table>`;
}

function figureRow(id: KeyFigureId, { keyFigures, overload }: Report['result'], locale: Locale): TemplateResult {
  const isStop = id === 'requiredFte' && overload !== null && overload.requiredFte !== null;
  const growing = overload !== null && MEANINGLESS_IN_OVERLOAD.has(id);
  const summary: Pick<KeyFigureSummary, 'mean' | 'ci95' | 'unit'> = isStop
    ? { unit: 'FTE', mean: overload.requiredFte, ci95: overload.requiredFteCi95 }
    : keyFigures[id]!;
  return html`<tr data-tall=${id}>
    <th scope="row" class="aksel-table__header-cell">
      ${isStop ? REPORT[locale].stopFte : KEY_FIGURES[id].label[locale]}
    </th>
    <td class="aksel-table__data-cell noe-hoyre">
      ${growing ? html`<em>${RESULT[locale].growing}</em>` : amountText(summary, locale)}
    </td>
  </tr>`;
}

/** What differs from the base year, with what stands behind it: as much as there is room for; limits are told above. */
export function assumptionList(assumptions: readonly OwnAssumption[], locale: Locale): TemplateResult {
  const texts = REPORT[locale];
  if (assumptions.length === 0) return html`<p>${texts.same}</p>`;
  const shown = assumptions.filter(({ path }) => !path.startsWith('limits')).slice(0, MOST_ASSUMPTIONS);
  const more = assumptions.length - shown.length;
  return html`<ul class="noe-rapport__antakelser">
      ${shown.map((one) => {
        const value = shortened(differenceValue(one, 'second', locale), MOST_VALUE);
        return html`<li data-sted=${one.path}>
          ${texts.valueIs(placeLabel(one.path, locale), value)}
          <span class="noe-dempet">(${backingText(one.backings, locale, MOST_RECORDS)})</span>
        </li>`;
      })}
    </ul>
    ${more > 0 ? html`<p>${texts.moreAssumptions(formatNumber(more, locale))}</p>` : nothing}`;
}

/** Ids of what stands behind a value; the annex and the page of evidence say what they are. */
export function backingText(
  backings: OwnAssumption['backings'],
  locale: Locale,
  most: number = backings.length,
): string {
  const texts = REPORT[locale];
  const ids = backings.map(({ id }) => id).filter((id) => id !== '');
  if (ids.length === 0) return texts.chosen;
  const more = ids.length - most;
  const named = ids.slice(0, most).join(', ');
  return more > 0 ? texts.andMore(named, formatNumber(more, locale)) : named;
}

/** A text cut between words: a number, whose groups stand together, is whole or not there. */
export function shortened(text: string, mostCharacters: number): string {
  if (text.length <= mostCharacters) return text;
  const end = text.lastIndexOf(' ', mostCharacters);
  return `${text.slice(0, end < 0 ? mostCharacters : end)} …`;
}

/** What something is called that it takes to get a result again, and its value, or several with their names. */
export type ProofRow = readonly [term: string, value: string | readonly TemplateResult[]];

/** What it takes to get the numbers of a sheet again. */
export function proofList(rows: readonly ProofRow[], locale: Locale): TemplateResult {
  return html`<footer>
    <h2 class="aksel-heading aksel-heading--xsmall">${REPORT[locale].proof}</h2>
    <dl class="noe-rapport__herkomst">
      ${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${typeof value === 'string' ? html`<code>${value}</code>` : value}</dd></div>`)}
    </dl>
  </footer>`;
}
