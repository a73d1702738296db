import { html, type TemplateResult } from 'lit';
import type { TargetReport } from '../../../calibration/report/calibration-report.ts';
import { intervalMark, MARK_SIZE } from '../../charts/interval-mark.ts';
import { icon } from '../../components/icon.ts';
import { unbrokenIds } from '../../components/unbroken-ids.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import type { Locale } from '../../i18n/language.ts';
import { targetWords } from './target-words.ts';

/** Targets of one role: what is published, what the model gives, drawn, and whether that is a hit. */
export function targetTable(targets: readonly TargetReport[], caption: string, locale: Locale): TemplateResult {
  const texts = EVIDENCE[locale];
  const heads = [
    texts.what,
    texts.isPublished,
    texts.isAccepted,
    texts.simulated,
    texts.single,
    texts.drawing,
    texts.verdict,
  ];
  return html`<div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
    <table class="aksel-table aksel-table--small noe-tabell">
      <caption class="aksel-body-short aksel-body-short--small">${caption}</caption>
      <thead>
        <tr>${heads.map((head) => html`<th scope="col" class="aksel-table__header-cell">${head}</th>`)}</tr>
      </thead>
      <tbody>${targets.map((target) => row(target, locale))}</tbody>
    </table>
  </div>`;
}

function row(target: TargetReport, locale: Locale): TemplateResult {
  const texts = EVIDENCE[locale];
  const { name, published, accepted, mean, interval } = targetWords(target, locale);
  const { tolerance, predictionInterval, hit } = target;
  const { width, height } = MARK_SIZE;
  const mark = { accepted: tolerance, published: target.published, mean: target.mean, interval: predictionInterval };
  return html`<tr>
    <th scope="row" class="aksel-table__header-cell noe-term">
      ${name}
      <span class="aksel-body-short aksel-body-short--small noe-dempet">${unbrokenIds(target.evidence.join(', '))}</span>
    </th>
    ${[published, accepted, mean, interval].map((text) => html`<td class="aksel-table__data-cell noe-tall">${text}</td>`)}
    <td class="aksel-table__data-cell">
      <svg class="noe-maal" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true" focusable="false">
        ${intervalMark(mark)}
      </svg>
    </td>
    <td class="aksel-table__data-cell">
      <span class="noe-stripe__dom noe-stripe__merke--${hit ? 'treff' : 'bom'}">${icon(hit ? 'success' : 'error')} ${hit ? texts.hit : texts.miss}</span>
    </td>
  </tr>`;
}
