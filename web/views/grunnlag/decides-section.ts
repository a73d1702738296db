import { html, type TemplateResult } from 'lit';
import type { CalibrationReport, SensitivityReport } from '../../../calibration/report/calibration-report.ts';
import { formatShare } from '../../format/number.ts';
import { FINDINGS } from '../../i18n/calibration-findings.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import type { Locale } from '../../i18n/language.ts';
import { parameterName } from './names.ts';

/** Bars shown for each output; what is left out matters less than the last of them. */
const MOST_BARS = 6;

/** Which assumption decides which conclusion: shares of the variance, with their intervals. */
export function decidesSection(report: CalibrationReport, locale: Locale): TemplateResult {
  const texts = FINDINGS[locale];
  return html`<section class="noe-maalgruppe" aria-labelledby="noe-avgjor">
    <h2 class="aksel-heading aksel-heading--small" id="noe-avgjor">${texts.decidesHeading}</h2>
    <p class="aksel-body-short noe-lesbar">${texts.decidesLead}</p>
    <div class="noe-avgjor">${report.sensitivity.map((one) => outputOf(one, report, locale))}</div>
  </section>`;
}

function outputOf({ output, ranking }: SensitivityReport, { parameters }: CalibrationReport, locale: Locale) {
  const texts = FINDINGS[locale];
  const outputs: Readonly<Record<string, string>> = texts.outputs;
  const title = outputs[output] ?? output;
  const name = (path: string) =>
    parameterName(path, parameters.find((one) => one.path === path)?.statement ?? path, locale);
  const [first] = ranking;
  return html`<section aria-label=${title}>
    <h3 class="aksel-heading aksel-heading--xsmall">${title}</h3>
    ${first === undefined ? '' : html`<p class="aksel-body-short">${texts.decides(name(first.path), formatShare(first.share, locale, 0))}</p>`}
    <ol class="noe-soyler aksel-body-short aksel-body-short--small">
      ${ranking.slice(0, MOST_BARS).map(
        ({ path, share, low, high }) => html`<li>
          <span>${name(path)}</span>
          <svg class="noe-soyle" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="mark-bar" x="0" y="1" width=${(100 * share).toFixed(2)} height="6"></rect>
            <line class="mark-interval" x1=${(100 * Math.max(0, low)).toFixed(2)} x2=${(100 * Math.min(1, high)).toFixed(2)} y1="4" y2="4"></line>
          </svg>
          <span class="noe-tall">${formatShare(share, locale, 0)} (${EVIDENCE[locale].between(formatShare(Math.max(0, low), locale, 0), formatShare(high, locale, 0))})</span>
        </li>`,
      )}
    </ol>
  </section>`;
}
