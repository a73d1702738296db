import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ScenarioDocument } from '../../../sim-core/contract.ts';
import { $locale } from '../../app/locale.ts';
import { addressOf, NO_RESULT } from '../../app/scenario-link.ts';
import { LightElement } from '../../components/light-element.ts';
import { SAVED } from '../../i18n/saved.ts';
import '../../components/noe-knapp.ts';

/**
 * A link that opens a scenario in the overview, wherever it is sent.
 *
 * @element noe-kopier-lenke
 */
export class NoeKopierLenke extends LightElement {
  static override properties = {
    scenario: { attribute: false },
    fingerprint: { type: String },
    link: { state: true },
    copied: { state: true },
  };

  declare scenario: ScenarioDocument | null;
  /** Of the result the link promises; empty for a scenario alone. */
  declare fingerprint: string;
  declare link: string;
  declare copied: 'no' | 'yes' | 'refused';
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.scenario = null;
    this.fingerprint = NO_RESULT.fingerprint;
    this.link = '';
    this.copied = 'no';
  }

  override render(): TemplateResult {
    const texts = SAVED[this.#locale.value];
    const told = { no: '', yes: texts.linkCopied, refused: texts.linkRefused }[this.copied];
    return html`<noe-knapp variant="secondary" size="small" label=${texts.copyLink} @click=${this.#copy}></noe-knapp>
      ${this.link === '' ? nothing : html`<a class="aksel-link" href=${this.link}>${texts.link}</a>`}
      <span role="status" class="aksel-body-short aksel-body-short--small">${told}</span>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scenario') && !changed.has('fingerprint')) return;
    this.copied = 'no';
    void this.#make();
  }

  async #make(): Promise<void> {
    const { scenario, fingerprint } = this;
    if (scenario === null) return;
    const link = await addressOf('/', scenario, { fingerprint });
    if (scenario === this.scenario) this.link = link; // Else another scenario has come meanwhile.
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.link);
      this.copied = 'yes';
    } catch {
      this.copied = 'refused';
    }
  }
}
customElements.define('noe-kopier-lenke', NoeKopierLenke);
