import { StoreController } from '@nanostores/lit';
import { html, type TemplateResult } from 'lit';
import { $address, hrefOf } from '../../app/address.ts';
import { downloadText } from '../../app/download.ts';
import { $locale } from '../../app/locale.ts';
import { askedRun } from '../../app/report/address.ts';
import { type Report, reportOf, reportText } from '../../app/report/report.ts';
import { $contents, cabinet, writeAnswer } from '../../app/saved/page-cabinet.ts';
import { MOST_CHARACTERS } from '../../app/saved/records.ts';
import { LightElement } from '../../components/light-element.ts';
import { REPORT } from '../../i18n/report.ts';
import '../../components/noe-knapp.ts';
import '../scenarioer/noe-hendelser.ts';
import { reportAnnex } from './annex.ts';
import { reportSheet } from './sheet.ts';

/**
 * The report of a run of the history: one sheet for leadership, and the annex by STRESS-DES.
 *
 * @element noe-rapport
 */
export class NoeRapport extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #address = new StoreController(this, $address);
  readonly #contents = new StoreController(this, $contents);

  override connectedCallback(): void {
    super.connectedCallback();
    void cabinet.load();
  }

  override render(): TemplateResult {
    const { runs, scenarios, isOpen } = this.#contents.value;
    const run = runs.find(({ id }) => id === askedRun(this.#address.value.query));
    if (run === undefined) return this.#nothing(isOpen);
    const locale = this.#locale.value;
    const texts = REPORT[locale];
    const report = reportOf(run, scenarios);
    return html`<div class="noe-rapport"><div class="noe-rapport__valg">
        <p class="aksel-body-long">${texts.lead}</p>
        <noe-hendelser></noe-hendelser>
        <div class="noe-knapperad">
          <noe-knapp label=${texts.print} @click=${() => globalThis.print()}></noe-knapp>
          <noe-knapp variant="secondary" label=${texts.json} @click=${() => saveNumbers(report)}></noe-knapp>
        </div>
      </div>
      ${reportSheet(report, locale)}
      ${reportAnnex(report, locale, (question, text) => writeAnswer(run, question, text.slice(0, MOST_CHARACTERS)))}</div>`;
  }

  /** Where the history has no such run. */
  #nothing(isOpen: boolean): TemplateResult {
    const texts = REPORT[this.#locale.value];
    const isAsked = askedRun(this.#address.value.query) !== null;
    const said = isOpen && isAsked ? texts.unknownRun : isAsked ? texts.reading : texts.noRun;
    return html`<h1 class="aksel-heading aksel-heading--xlarge">${texts.bare}</h1>
      <p class="aksel-body-long" role="status">${said}</p>
      <p><a class="aksel-link" href="${hrefOf('/scenarioer')}?del=historikk">${texts.toHistory}</a></p>`;
  }
}
customElements.define('noe-rapport', NoeRapport);

function saveNumbers(report: Report): void {
  downloadText(`noe-rapport-${report.document.id}.json`, 'application/json', reportText(report));
}
