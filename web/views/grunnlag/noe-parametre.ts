import { html, type TemplateResult } from 'lit';
import type { CalibrationReport, ParameterReport } from '../../../calibration/report/calibration-report.ts';
import { intervalMark, MARK_SIZE } from '../../charts/interval-mark.ts';
import { LightElement } from '../../components/light-element.ts';
import { decimalsFor, formatNumber, formatShare } from '../../format/number.ts';
import { FINDINGS } from '../../i18n/calibration-findings.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import type { Locale } from '../../i18n/language.ts';
import { unitText } from '../../i18n/record-units.ts';
import '../../components/noe-nedtrekk.ts';
import { decidesSection } from './decides-section.ts';
import { luckSection } from './luck-section.ts';
import { parameterName } from './names.ts';
import { pairsSection } from './pairs-section.ts';
import { postLink } from './post-link.ts';

/** Share of the variance that has gone from which on a number counts as one the evidence tells something of. */
const LEARNED = 0.1;
type Show = 'learned' | 'all';

/**
 * What is known of every uncertain number before and after the fit, and what hangs on it.
 *
 * @element noe-parametre
 */
export class NoeParametre extends LightElement {
  static override properties = { report: { attribute: false }, locale: { type: String }, show: { state: true } };

  declare report: CalibrationReport;
  declare locale: Locale;
  declare show: Show;

  constructor() {
    super();
    this.locale = 'nb';
    this.show = 'learned';
  }

  override render(): TemplateResult {
    const { report, locale } = this;
    return html`${decidesSection(report, locale)} ${this.#table()} ${pairsSection(report, locale)}
      ${luckSection(report, locale)}`;
  }

  #table() {
    const { report, locale } = this;
    const texts = FINDINGS[locale];
    const { parameters, sets, effectiveSets } = report;
    const chosen = this.show === 'all' ? parameters : parameters.filter(({ learned }) => learned >= LEARNED);
    const shown = [...chosen].sort((a, b) => b.learned - a.learned);
    const number = (value: number) => formatNumber(value, locale);
    const { what, prior, posterior, drawing, learned, post } = texts.parameterColumns;
    return html`<section class="noe-maalgruppe" aria-labelledby="noe-parametre">
      <h2 class="aksel-heading aksel-heading--small" id="noe-parametre">${texts.parametersHeading}</h2>
      <p class="aksel-body-short noe-lesbar">${texts.parametersLead(number(sets), number(effectiveSets))} ${texts.learnedHelp}</p>
      <noe-nedtrekk label=${texts.parametersShow} .value=${this.show}
        .entries=${Object.entries(texts.parametersShows).map(([value, label]) => ({ value, label }))}
        @noe-endring=${(event: CustomEvent<Show>) => (this.show = event.detail)}></noe-nedtrekk>
      <p class="aksel-body-short aksel-body-short--small noe-dempet" role="status">
        ${texts.parametersCount(number(shown.length), number(parameters.length))} ${texts.parametersKey}
      </p>
      <div class="noe-rulle" role="region" tabindex="0" aria-label=${texts.parametersCaption}>
        <table class="aksel-table aksel-table--small noe-tabell noe-stabletabell">
          <caption class="aksel-sr-only">${texts.parametersCaption}</caption>
          <thead>
            <tr>
              <th scope="col" class="aksel-table__header-cell">${what}</th>
              ${[prior, posterior].map((head) => html`<th scope="col" class="aksel-table__header-cell noe-hoyre">${head}</th>`)}
              <th scope="col" class="aksel-table__header-cell">${drawing}</th>
              <th scope="col" class="aksel-table__header-cell noe-hoyre">${learned}</th>
              <th scope="col" class="aksel-table__header-cell">${post}</th>
            </tr>
          </thead>
          <tbody>${shown.map((parameter) => parameterRow(parameter, locale))}</tbody>
        </table>
      </div>
    </section>`;
  }
}
customElements.define('noe-parametre', NoeParametre);

function parameterRow({ path, record, statement, unit, prior, posterior, learned }: ParameterReport, locale: Locale) {
  const decimals = decimalsFor(Math.max(...[prior.low, prior.high, posterior.low, posterior.high].map(Math.abs)));
  const say = (value: number) =>
    unit === 'share' ? formatShare(value, locale) : formatNumber(value, locale, decimals);
  const { width, height } = MARK_SIZE;
  const { low, high, mean } = posterior;
  const mark = { accepted: prior, published: null, mean, interval: [low, high] as const };
  const heads = FINDINGS[locale].parameterColumns;
  return html`<tr data-sted=${path}>
    <th scope="row" class="aksel-table__header-cell noe-term">
      ${parameterName(path, statement, locale)}
      <span class="aksel-body-short aksel-body-short--small noe-dempet">${unitText(unit, locale)}</span>
    </th>
    <td class="aksel-table__data-cell noe-hoyre" data-kolonne=${heads.prior}>${EVIDENCE[locale].between(say(prior.low), say(prior.high))}</td>
    <td class="aksel-table__data-cell noe-hoyre" data-kolonne=${heads.posterior}>${say(mean)} (${EVIDENCE[locale].between(say(low), say(high))})</td>
    <td class="aksel-table__data-cell" data-kolonne=${heads.drawing}>
      <svg class="noe-maal" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true" focusable="false">
        ${intervalMark(mark)}
      </svg>
    </td>
    <td class="aksel-table__data-cell noe-hoyre" data-kolonne=${heads.learned}>${formatShare(Math.max(0, learned), locale, 0)}</td>
    <td class="aksel-table__data-cell" data-kolonne=${heads.post}>${postLink(record)}</td>
  </tr>`;
}
