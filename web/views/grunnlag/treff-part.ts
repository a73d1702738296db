import { html, type TemplateResult } from 'lit';
import type {
  CalibrationReport,
  SurvivalReport,
  TargetReport,
} from '../../../calibration/report/calibration-report.ts';
import { intervalMark, MARK_SIZE } from '../../charts/interval-mark.ts';
import { icon } from '../../components/icon.ts';
import { dateOfDay, formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { formatWithError } from '../../format/standard-error.ts';
import { FINDINGS } from '../../i18n/calibration-findings.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import type { Locale } from '../../i18n/language.ts';
import { targetWords } from '../oversikt/target-words.ts';
import { postLinks } from './post-link.ts';
import { survivalName } from './survival-name.ts';

const ROLES = ['hold-out', 'fit', 'sign'] as const satisfies readonly TargetReport['role'][];

/** Published numbers against the simulated interval, hit or miss, and the estimates made again from simulated people. */
export function treffPart(report: CalibrationReport, locale: Locale): TemplateResult {
  const texts = EVIDENCE[locale];
  const date = formatDate(dateOfDay(report.madeOn, 0), locale);
  return html`<p class="aksel-body-short aksel-body-short--small noe-dempet noe-lesbar">
      ${texts.made(formatNumber(report.sets, locale), date)} ${texts.drawingKey}
    </p>
    ${ROLES.map((role) =>
      roleSection(
        role,
        report.targets.filter((target) => target.role === role),
        locale,
      ),
    )}
    ${survivalSection(report.survival, locale)}`;
}

function roleSection(role: TargetReport['role'], targets: readonly TargetReport[], locale: Locale): TemplateResult {
  const texts = FINDINGS[locale];
  const hits = targets.filter(({ hit }) => hit).length;
  return html`<section class="noe-maalgruppe" aria-labelledby="noe-rolle-${role}">
    <h2 class="aksel-heading aksel-heading--small" id="noe-rolle-${role}">${EVIDENCE[locale].roles[role]}</h2>
    <p class="aksel-body-short noe-lesbar">
      ${texts.targetLead(formatNumber(hits, locale), formatNumber(targets.length, locale))} ${texts.roleHelp[role]}
    </p>
    <ul class="noe-maalliste">${targets.map((target) => targetItem(target, locale))}</ul>
  </section>`;
}

function targetItem(target: TargetReport, locale: Locale): TemplateResult {
  const { name, accepted, mean, interval } = targetWords(target, locale);
  const { id, hit, tolerance, published, predictionInterval, evidence } = target;
  const verdict = EVIDENCE[locale][hit ? 'hit' : 'miss'];
  const { width, height } = MARK_SIZE;
  const mark = { accepted: tolerance, published, mean: target.mean, interval: predictionInterval };
  return html`<li class="noe-maalliste__post" data-maal=${id}>
    <span class="noe-stripe__dom noe-stripe__merke--${hit ? 'treff' : 'bom'}">${icon(hit ? 'success' : 'error')} ${verdict}</span>
    <svg class="noe-maal" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true" focusable="false">
      ${intervalMark(mark)}
    </svg>
    <p class="aksel-body-short">${FINDINGS[locale].targetSentence(name, accepted, mean, interval, verdict)}</p>
    <p class="aksel-body-short aksel-body-short--small noe-dempet">${FINDINGS[locale].behind}: ${postLinks(evidence)}</p>
  </li>`;
}

function survivalSection(survival: readonly SurvivalReport[], locale: Locale): TemplateResult {
  const texts = FINDINGS[locale];
  const hits = survival.filter(({ hit }) => hit).length;
  const { what, published, recovered, distance, verdict } = texts.survivalColumns;
  const numbers = [published, recovered, distance];
  return html`<section class="noe-maalgruppe" aria-labelledby="noe-gjenfunnet">
    <h2 class="aksel-heading aksel-heading--small" id="noe-gjenfunnet">${texts.survivalHeading}</h2>
    <p class="aksel-body-short noe-lesbar">
      ${texts.survivalLead(formatNumber(hits, locale), formatNumber(survival.length, locale))}
    </p>
    <div class="noe-rulle" role="region" tabindex="0" aria-label=${texts.survivalCaption}>
      <table class="aksel-table aksel-table--small noe-tabell noe-stabletabell">
        <caption class="aksel-sr-only">${texts.survivalCaption}</caption>
        <thead>
          <tr>
            <th scope="col" class="aksel-table__header-cell">${what}</th>
            ${numbers.map((head) => html`<th scope="col" class="aksel-table__header-cell noe-hoyre">${head}</th>`)}
            <th scope="col" class="aksel-table__header-cell">${verdict}</th>
          </tr>
        </thead>
        <tbody>${survival.map((one) => survivalRow(one, locale))}</tbody>
      </table>
    </div>
  </section>`;
}

function survivalRow(one: SurvivalReport, locale: Locale): TemplateResult {
  const { unit, published, publishedSe, recovered, recoveredSe, distanceInSe, hit } = one;
  const texts = FINDINGS[locale];
  const heads = texts.survivalColumns;
  const withError = (value: number, error: number) => formatWithError(value, error, unit, locale);
  return html`<tr>
    <th scope="row" class="aksel-table__header-cell noe-term">${survivalName(one, locale)}</th>
    <td class="aksel-table__data-cell noe-hoyre" data-kolonne=${heads.published}>${withError(published, publishedSe)}</td>
    <td class="aksel-table__data-cell noe-hoyre" data-kolonne=${heads.recovered}>${withError(recovered, recoveredSe)}</td>
    <td class="aksel-table__data-cell noe-hoyre" data-kolonne=${heads.distance}>${formatNumber(distanceInSe, locale, 1)}</td>
    <td class="aksel-table__data-cell" data-kolonne=${heads.verdict}>
      <span class="noe-stripe__dom noe-stripe__merke--${hit ? 'treff' : 'bom'}">
        ${icon(hit ? 'success' : 'error')} ${hit ? texts.recovered : texts.notRecovered}
      </span>
    </td>
  </tr>`;
}
