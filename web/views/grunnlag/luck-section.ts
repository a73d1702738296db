import { html, type TemplateResult } from 'lit';
import type { CalibrationReport, KeyFigureReport } from '../../../calibration/report/calibration-report.ts';
import { HEADLINE_FIGURES, KEY_FIGURES } from '../../../sim-core/contract.ts';
import { formatShare } from '../../format/number.ts';
import { FINDINGS } from '../../i18n/calibration-findings.ts';
import type { Locale } from '../../i18n/language.ts';
import { formatMean } from '../unit-text.ts';

/** The uncertainty of a single year of the headline figures, split into what is not known and luck. */
export function luckSection({ keyFigures }: CalibrationReport, locale: Locale): TemplateResult {
  const texts = FINDINGS[locale];
  const headline: readonly string[] = HEADLINE_FIGURES;
  const shown = keyFigures.filter(({ id }) => headline.includes(id));
  const { figure, ...numbers } = texts.luckColumns;
  return html`<section class="noe-maalgruppe" aria-labelledby="noe-flaks">
    <h2 class="aksel-heading aksel-heading--small" id="noe-flaks">${texts.luckHeading}</h2>
    <p class="aksel-body-short noe-lesbar">${texts.luckLead}</p>
    <div class="noe-rulle" role="region" tabindex="0" aria-label=${texts.luckCaption}>
      <table class="aksel-table aksel-table--small noe-tabell noe-stabletabell">
        <caption class="aksel-sr-only">${texts.luckCaption}</caption>
        <thead>
          <tr>
            <th scope="col" class="aksel-table__header-cell">${figure}</th>
            ${Object.values(numbers).map((head) => html`<th scope="col" class="aksel-table__header-cell noe-hoyre">${head}</th>`)}
          </tr>
        </thead>
        <tbody>${shown.map((one) => luckRow(one, locale))}</tbody>
      </table>
    </div>
  </section>`;
}

function luckRow({ id, label, unit, mean, interval, shareNotKnowing, shareLuck }: KeyFigureReport, locale: Locale) {
  const known: Readonly<Record<string, { readonly label: Readonly<Record<Locale, string>> }>> = KEY_FIGURES;
  const { year, unknown, luck } = FINDINGS[locale].luckColumns;
  const said = formatMean(mean, interval, unit, locale);
  const cells = [
    [year, `${said.mean} (${said.interval})`],
    [unknown, formatShare(shareNotKnowing, locale, 0)],
    [luck, formatShare(shareLuck, locale, 0)],
  ];
  return html`<tr>
    <th scope="row" class="aksel-table__header-cell noe-term">${known[id]?.label[locale] ?? label}</th>
    ${cells.map(([head, text]) => html`<td class="aksel-table__data-cell noe-hoyre" data-kolonne=${head}>${text}</td>`)}
  </tr>`;
}
