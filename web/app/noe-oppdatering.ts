import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../components/light-element.ts';
import { SHELL } from '../i18n/shell.ts';
import '../components/noe-knapp.ts';
import '../components/noe-varsel.ts';
import { $locale } from './locale.ts';
import { $offline, takeUpdate } from './offline.ts';

/**
 * Says that a newer version of the program is here. Nothing is stopped until the person says so.
 *
 * @element noe-oppdatering
 */
export class NoeOppdatering extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #offline = new StoreController(this, $offline);

  override render(): TemplateResult {
    return html`<div role="status">${this.#offline.value === 'update' ? this.#notice() : nothing}</div>`;
  }

  #notice() {
    const texts = SHELL[this.#locale.value].update;
    const button = html`<noe-knapp size="small" label=${texts.take} @click=${takeUpdate}></noe-knapp>`;
    return html`<noe-varsel kind="info" .heading=${texts.heading} .text=${texts.text} .body=${button}></noe-varsel>`;
  }
}
customElements.define('noe-oppdatering', NoeOppdatering);
