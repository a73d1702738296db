import { html, type TemplateResult } from 'lit';
import {
  MOVER_GROUP_IDS,
  MOVER_GROUPS,
  type MoverGroup,
  type MoversOverRuns,
  type SampleSummary,
} from '../../../sim-core/contract.ts';
import { capitalised } from '../../format/capitalised.ts';
import { formatNumber, formatRange, formatShare, NO_VALUE } from '../../format/number.ts';
import { CHARTS } from '../../i18n/charts.ts';
import { COMPARE_DETAIL } from '../../i18n/compare-detail.ts';
import type { Locale } from '../../i18n/language.ts';
import { formatInterval } from '../unit-text.ts';

/** Minutes of a day and night. */
export const MIN_PER_DAY = 24 * 60;

type Verdict = 'gains' | 'loses' | 'even' | 'same';

/** The same numbers as the chart, with whether more wait less or longer in words. */
export function moverTable(
  groups: Readonly<Record<MoverGroup, MoversOverRuns>>,
  caption: string,
  locale: Locale,
): TemplateResult {
  const { columns, verdict } = COMPARE_DETAIL[locale].movers;
  return html`<details class="noe-detaljer" open>
    <summary>${CHARTS[locale].table}</summary>
    <div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
      <table class="aksel-table aksel-table--small noe-tabell noe-stabletabell">
        <caption class="aksel-sr-only">${caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="aksel-table__header-cell">${columns.group}</th>
            ${[columns.persons, columns.less, columns.longer, verdict, columns.change].map(
              (head) => html`<th scope="col" class="aksel-table__header-cell noe-hoyre">${head}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${MOVER_GROUP_IDS.map((group) => row(group, groups[group], locale))}
        </tbody>
      </table>
    </div>
  </details>`;
}

function row(group: MoverGroup, summary: MoversOverRuns, locale: Locale): TemplateResult {
  const texts = COMPARE_DETAIL[locale].movers;
  const { persons, lessShare, longerShare, meanChangeMin } = summary;
  const { columns } = texts;
  const cells = [
    [columns.persons, formatNumber(persons.mean, locale)],
    [columns.less, shareText(lessShare, locale)],
    [columns.longer, shareText(longerShare, locale)],
    [texts.verdict, texts.sure[verdictOf(summary)]],
    [columns.change, daysText(meanChangeMin, locale)],
  ] as const;
  return html`<tr data-gruppe=${group}>
    <th scope="row" class="aksel-table__header-cell noe-term">${capitalised(MOVER_GROUPS[group][locale])}</th>
    ${cells.map(([head, text]) => html`<td class="aksel-table__data-cell noe-hoyre ${head === texts.verdict ? 'noe-ord' : ''}" data-kolonne=${head}>${text}</td>`)}
  </tr>`;
}

/** Whether nobody of a group waits less or longer, in any run. */
export function isUnmoved({ lessShare, longerShare }: MoversOverRuns): boolean {
  return lessShare.mean === 0 && longerShare.mean === 0;
}

/** Whether more of a group wait less than longer, or the other way round, for certain. */
function verdictOf(summary: MoversOverRuns): Verdict {
  const { lessShare, longerShare } = summary;
  if (isUnmoved(summary)) return 'same';
  if (lessShare.ci95 === null || longerShare.ci95 === null) return 'even';
  if (lessShare.ci95[0] > longerShare.ci95[1]) return 'gains';
  return longerShare.ci95[0] > lessShare.ci95[1] ? 'loses' : 'even';
}

function shareText({ mean, ci95 }: SampleSummary, locale: Locale): string {
  if (mean === null) return NO_VALUE;
  const within = ([low, high]: readonly [number, number]) => [Math.max(0, low), Math.min(1, high)] as const;
  const interval = ci95 === null ? '' : ` (${formatInterval(within(ci95), 'share', locale)})`;
  return `${formatShare(mean, locale)}${interval}`;
}

function daysText({ mean, ci95 }: SampleSummary, locale: Locale): string {
  if (mean === null) return NO_VALUE;
  const days = mean / MIN_PER_DAY;
  const sign = days > 0 ? '+' : '';
  const interval = ci95 === null ? '' : ` (${formatRange(ci95[0] / MIN_PER_DAY, ci95[1] / MIN_PER_DAY, locale, 2)})`;
  return `${sign}${formatNumber(days, locale, 2)}${interval}`;
}
