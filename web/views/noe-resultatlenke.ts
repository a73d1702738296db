import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { $locale } from '../app/locale.ts';
import { LightElement } from '../components/light-element.ts';
import { EXPORT } from '../i18n/export.ts';
import '../components/noe-knapp.ts';

/**
 * Links that give a result again, with a button that copies the first of them.
 *
 * @element noe-resultatlenke
 */
export class NoeResultatlenke extends LightElement {
  static override properties = {
    making: { attribute: false },
    labels: { attribute: false },
    addresses: { state: true },
    copied: { state: true },
  };

  /** The addresses, which take a moment to make; null for none. */
  declare making: Promise<readonly string[]> | null;
  /** What each link is called. */
  declare labels: readonly string[];
  /** Empty until they are made. */
  declare addresses: readonly string[];
  declare copied: 'no' | 'yes' | 'refused';
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.making = null;
    this.labels = [];
    this.addresses = [];
    this.copied = 'no';
  }

  override render(): TemplateResult {
    const texts = EXPORT[this.#locale.value];
    return html`<div class="noe-ut__knapper">
        <noe-knapp variant="secondary" size="small" label=${texts.copyLink} @click=${this.#copy}></noe-knapp>
        ${this.addresses.map((address, i) => html`<a class="aksel-link" href=${address}>${this.labels[i]}</a>`)}
      </div>
      <div role="status">${this.copied === 'no' ? nothing : html`<p>${this.copied === 'yes' ? texts.copied : texts.copyRefused}</p>`}</div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('making')) return;
    this.addresses = [];
    this.copied = 'no';
    void this.#take(this.making);
  }

  async #take(making: NoeResultatlenke['making']): Promise<void> {
    const addresses = (await making) ?? [];
    if (making === this.making) this.addresses = addresses; // Else another result has come meanwhile.
  }

  async #copy(): Promise<void> {
    const [address] = this.addresses;
    if (address === undefined) return;
    try {
      await navigator.clipboard.writeText(address);
      this.copied = 'yes';
    } catch {
      this.copied = 'refused';
    }
  }
}
customElements.define('noe-resultatlenke', NoeResultatlenke);
