import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import type { HashedDocument } from '../../app/hashed-document.ts';
import { $locale } from '../../app/locale.ts';
import {
  hasCompare,
  type OpenedFrom,
  openInCompare,
  openInEditor,
  openInOverview,
  openInStress,
} from '../../app/saved/doors.ts';
import { LightElement } from '../../components/light-element.ts';
import { SAVED } from '../../i18n/saved.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-varsel.ts';

/**
 * Ways from one scenario to the pages that can open it.
 *
 * @element noe-dorrad
 */
export class NoeDorrad extends LightElement {
  static override properties = {
    name: { type: String },
    from: { type: String },
    read: { attribute: false },
    isOutside: { state: true },
  };

  /** Name of the scenario, for those who hear the buttons alone. */
  declare name: string;
  declare from: OpenedFrom;
  /** Gives the scenario when somebody opens it. */
  declare read: () => HashedDocument;
  /** True when the stress test was asked for and can not show it. */
  declare isOutside: boolean;
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.name = '';
    this.from = 'library';
    this.isOutside = false;
  }

  override render(): TemplateResult {
    const texts = SAVED[this.#locale.value];
    return html`<div class="noe-knapperad noe-dorrad" role="group" aria-label=${texts.openLabel(this.name)}>
        <span class="aksel-label aksel-label--small" aria-hidden="true">${texts.open}</span>
        ${this.#door(texts.overview, () => openInOverview(this.read(), this.from))}
        ${this.#door(texts.stress, () => (this.isOutside = !openInStress(this.read().document)))}
        ${this.#door(texts.editor, () => openInEditor(this.read(), this.from))}
        ${hasCompare() ? this.#door(texts.compare, () => openInCompare(this.read())) : nothing}
      </div>
      <div role="status">
        ${this.isOutside ? html`<noe-varsel kind="info" .text=${texts.notInStress}></noe-varsel>` : nothing}
      </div>`;
  }

  #door(label: string, open: () => void) {
    return html`<noe-knapp variant="secondary" size="small" label=${label} @click=${open}></noe-knapp>`;
  }
}
customElements.define('noe-dorrad', NoeDorrad);
