import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../components/light-element.ts';
import { FAULTS } from '../i18n/faults.ts';
import '../components/noe-knapp.ts';
import '../components/noe-varsel.ts';
import { dismissUncaught, summaryOf, technicalDetails } from './faults.ts';
import { $locale } from './locale.ts';

/**
 * Tells a person about an error of the program: what happened, what is kept, what to do. Technical details go to the
 * clipboard, not to the screen.
 *
 * @element noe-feil
 */
export class NoeFeil extends LightElement {
  static override properties = { kind: { type: String }, error: { attribute: false }, copied: { state: true } };

  /** `load`: the page could not be loaded and this stands in its place. `uncaught`: this stands above the page. */
  declare kind: 'load' | 'uncaught';
  declare error: unknown;
  declare copied: 'no' | 'yes' | 'refused';
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.kind = 'uncaught';
    this.error = undefined;
    this.copied = 'no';
  }

  override render(): TemplateResult {
    const texts = FAULTS[this.#locale.value];
    if (this.kind === 'uncaught') {
      return html`<div role="alert">
        <noe-varsel kind="error" .heading=${texts.uncaught.heading} .body=${this.#body()}></noe-varsel>
      </div>`;
    }
    return html`<h1 class="aksel-heading aksel-heading--large noe-feil__tittel">${texts.load.heading}</h1>
      <noe-varsel kind="error" .body=${this.#body()}></noe-varsel>`;
  }

  #body() {
    const texts = FAULTS[this.#locale.value];
    const { what, kept } = texts[this.kind];
    return html`<p>${what}</p>
      <p>${kept}</p>
      <p>${texts.todo}</p>
      <div class="noe-feil__knapper">
        <noe-knapp size="small" label=${texts.reload} @click=${() => globalThis.location.reload()}></noe-knapp>
        <noe-knapp variant="secondary" size="small" label=${texts.copy} @click=${() => this.#copy()}></noe-knapp>
        ${
          this.kind === 'uncaught'
            ? html`<noe-knapp variant="tertiary" size="small" label=${texts.dismiss} @click=${dismissUncaught}></noe-knapp>`
            : nothing
        }
      </div>
      <div role="status">${this.#answer()}</div>`;
  }

  #answer() {
    const texts = FAULTS[this.#locale.value];
    if (this.copied === 'no') return nothing;
    if (this.copied === 'yes') return html`<p>${texts.copied}</p>`;
    return html`<p>${texts.copyRefused}</p>
      <p><code lang="en">${summaryOf(this.error)}</code></p>`;
  }

  async #copy(): Promise<void> {
    const { location, navigator } = globalThis;
    const here = { address: location.href, browser: navigator.userAgent, timeIso: new Date().toISOString() };
    try {
      await navigator.clipboard.writeText(technicalDetails(this.error, here));
      this.copied = 'yes';
    } catch {
      this.copied = 'refused';
    }
  }
}
customElements.define('noe-feil', NoeFeil);
