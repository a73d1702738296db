import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { $draft } from '../../app/draft.ts';
import { $locale } from '../../app/locale.ts';
import { $contents } from '../../app/saved/page-cabinet.ts';
import { chosenScenario } from '../../app/session.ts';
import { LightElement } from '../../components/light-element.ts';
import { SAVED } from '../../i18n/saved.ts';
import '../noe-lagre.ts';
import './noe-eget.ts';
import './noe-filer.ts';

/**
 * The person’s own scenarios, and files in and out.
 *
 * @element noe-egne
 */
export class NoeEgne extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #contents = new StoreController(this, $contents);
  readonly #draft = new StoreController(this, $draft);

  override render(): TemplateResult {
    const texts = SAVED[this.#locale.value];
    const { scenarios, isOpen } = this.#contents.value;
    return html`<noe-filer></noe-filer>
      ${this.#current()}
      ${isOpen && scenarios.length === 0 ? html`<p class="aksel-body-long">${texts.ownEmpty}</p>` : nothing}
      <div class="noe-kortliste">
        ${repeat(
          scenarios,
          ({ id }) => id,
          (saved) => html`<noe-eget .saved=${saved}></noe-eget>`,
        )}
      </div>`;
  }

  /** What the overview has chosen can be saved from here too. */
  #current() {
    const locale = this.#locale.value;
    const document = chosenScenario(this.#draft.value)?.document ?? null;
    if (document === null) return nothing;
    return html`<details class="noe-detaljer">
      <summary>${SAVED[locale].current(document.title[locale])}</summary>
      <noe-lagre .scenario=${document}></noe-lagre>
    </details>`;
  }
}
customElements.define('noe-egne', NoeEgne);
