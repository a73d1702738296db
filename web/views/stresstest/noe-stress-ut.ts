import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { toText } from '../../../sim-core/contract.ts';
import { downloadText } from '../../app/download.ts';
import { $locale } from '../../app/locale.ts';
import { linkTo } from '../../app/stress/linked.ts';
import { seriesSheet } from '../../app/stress/series-sheet.ts';
import type { StressRun } from '../../app/stress/session.ts';
import { LightElement } from '../../components/light-element.ts';
import { STRESS_EXPORT } from '../../i18n/stress-export.ts';
import '../../components/noe-knapp.ts';

/**
 * Takes a result along: its numbers, its scenario, and a link that gives it again.
 *
 * @element noe-stress-ut
 */
export class NoeStressUt extends LightElement {
  static override properties = { run: { attribute: false }, link: { state: true }, copied: { state: true } };

  declare run: StressRun | null;
  /** Address that gives the result again; empty while it is made. */
  declare link: string;
  declare copied: 'no' | 'yes' | 'refused';
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.run = null;
    this.link = '';
    this.copied = 'no';
  }

  override render(): TemplateResult {
    const texts = STRESS_EXPORT[this.#locale.value];
    return html`<section class="noe-ut" aria-labelledby="noe-ut">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-ut">${texts.take}</h2>
      <div class="noe-ut__knapper">
        <noe-knapp variant="secondary" size="small" label=${texts.csv} @click=${this.#saveNumbers}></noe-knapp>
        <noe-knapp variant="secondary" size="small" label=${texts.json} @click=${this.#saveScenario}></noe-knapp>
        <noe-knapp variant="secondary" size="small" label=${texts.copyLink} @click=${this.#copy}></noe-knapp>
        ${this.link === '' ? nothing : html`<a class="aksel-link" href=${this.link}>${texts.link}</a>`}
      </div>
      <div role="status">${this.copied === 'no' ? nothing : html`<p>${this.copied === 'yes' ? texts.copied : texts.copyRefused}</p>`}</div>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.exportHelp}</p>
    </section>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('run')) return;
    this.link = '';
    this.copied = 'no';
    void this.#makeLink(this.run);
  }

  async #makeLink(run: StressRun | null): Promise<void> {
    if (run === null) return;
    const link = await linkTo(run);
    if (run === this.run) this.link = link; // Another result has come meanwhile.
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.link);
      this.copied = 'yes';
    } catch {
      this.copied = 'refused';
    }
  }

  #saveNumbers(): void {
    if (this.run === null) return;
    const { result, against, scenario } = this.run;
    downloadText(`${scenario.document.id}.csv`, 'text/csv', seriesSheet(result, against, this.#locale.value));
  }

  #saveScenario(): void {
    if (this.run === null) return;
    const { document } = this.run.scenario;
    downloadText(`${document.id}.json`, 'application/json', toText(document));
  }
}
customElements.define('noe-stress-ut', NoeStressUt);
