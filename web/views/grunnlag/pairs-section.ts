import { html, type TemplateResult } from 'lit';
import type { CalibrationReport } from '../../../calibration/report/calibration-report.ts';
import { formatNumber } from '../../format/number.ts';
import { FINDINGS } from '../../i18n/calibration-findings.ts';
import type { Locale } from '../../i18n/language.ts';
import { parameterName } from './names.ts';

/** Pairs of numbers of which what is published fixes a combination better than each. */
export function pairsSection({ indistinguishable, parameters }: CalibrationReport, locale: Locale): TemplateResult {
  const texts = FINDINGS[locale];
  const name = (path: string) =>
    `«${parameterName(path, parameters.find((one) => one.path === path)?.statement ?? path, locale)}»`;
  return html`<section class="noe-maalgruppe" aria-labelledby="noe-par">
    <h2 class="aksel-heading aksel-heading--small" id="noe-par">${texts.pairsHeading}</h2>
    <p class="aksel-body-short noe-lesbar">${texts.pairsLead}</p>
    <ul class="noe-endringer aksel-body-short">
      ${indistinguishable.map(({ a, b, correlation }) => {
        const say = correlation > 0 ? texts.pairUp : texts.pairDown;
        return html`<li>${say(name(a), name(b), formatNumber(correlation, locale, 2))}</li>`;
      })}
    </ul>
  </section>`;
}
