import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ScenarioDocument } from '../../sim-core/contract.ts';
import { hrefOf } from '../app/address.ts';
import { $locale } from '../app/locale.ts';
import { MOST_NAME_CHARACTERS, type NameFault } from '../app/saved/own-scenario.ts';
import { replaceNamed, saveAs } from '../app/saved/page-cabinet.ts';
import { LightElement } from '../components/light-element.ts';
import { formatNumber } from '../format/number.ts';
import { SAVED } from '../i18n/saved.ts';
import '../components/noe-felt.ts';
import '../components/noe-knapp.ts';

/**
 * Saves a scenario under a name of the person’s own.
 *
 * @element noe-lagre
 */
export class NoeLagre extends LightElement {
  static override properties = {
    scenario: { attribute: false },
    name: { state: true },
    fault: { state: true },
    done: { state: true },
  };

  /** What is saved; null while the form it comes from has faults. */
  declare scenario: ScenarioDocument | null;
  /** Null until somebody types: the title of the scenario. */
  declare name: string | null;
  declare fault: NameFault | 'form' | null;
  /** What was done last, as a sentence. */
  declare done: 'saved' | 'replaced' | null;
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.scenario = null;
    this.name = null;
    this.fault = null;
    this.done = null;
  }

  override render(): TemplateResult {
    const texts = SAVED[this.#locale.value];
    return html`<section class="noe-lagre" aria-label=${texts.saveHeading}>
      <noe-felt
        kind="text"
        .label=${texts.saveHeading}
        .help=${texts.saveHelp}
        .value=${this.#name()}
        .error=${this.#faultText()}
        @noe-endring=${this.#onName}
        @keydown=${this.#onKey}
      ></noe-felt>
      <div class="noe-knapperad">
        <noe-knapp variant="secondary" size="small" label=${texts.save} @click=${this.#save}></noe-knapp>
        ${
          this.fault === 'taken'
            ? html`<noe-knapp variant="secondary" size="small" label=${texts.replace(this.#name().trim())} @click=${this.#replace}></noe-knapp>`
            : nothing
        }
      </div>
      <div role="status" class="aksel-body-short aksel-body-short--small">${this.#doneText()}</div>
    </section>`;
  }

  /** What was said of another scenario does not hold for this one. A name that was typed stays. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scenario') || this.scenario === changed.get('scenario')) return;
    this.done = null;
    if (this.fault === 'form') this.fault = null;
  }

  #name(): string {
    return this.name ?? this.scenario?.title[this.#locale.value] ?? '';
  }

  #doneText() {
    if (this.done === null) return nothing;
    const texts = SAVED[this.#locale.value];
    return html`<p>${texts.told[this.done](this.#name().trim())} <a class="aksel-link" href="${hrefOf('/scenarioer')}?del=egne">${texts.seeSaved}</a></p>`;
  }

  #faultText(): string {
    const locale = this.#locale.value;
    const texts = SAVED[locale];
    if (this.fault === null) return '';
    if (this.fault === 'form') return texts.saveFaults;
    if (this.fault === 'too-long') return texts.nameFault['too-long'](formatNumber(MOST_NAME_CHARACTERS, locale));
    return texts.nameFault[this.fault];
  }

  #onName(event: CustomEvent<string>): void {
    this.name = event.detail;
    this.fault = null;
    this.done = null;
  }

  /** Enter saves, and does not send the form around this field. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void this.#save();
  }

  async #save(): Promise<void> {
    const { scenario } = this;
    if (scenario === null) {
      this.fault = 'form';
      return;
    }
    this.fault = await saveAs(this.#name(), scenario);
    this.done = this.fault === null ? 'saved' : null;
    if (this.fault !== null) this.querySelector('input')?.focus();
  }

  async #replace(): Promise<void> {
    if (this.scenario === null) return;
    await replaceNamed(this.#name(), this.scenario);
    this.fault = null;
    this.done = 'replaced';
  }
}
customElements.define('noe-lagre', NoeLagre);
