import { StoreController } from '@nanostores/lit';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { ScenarioDocument } from '../../../sim-core/contract.ts';
import { $locale } from '../../app/locale.ts';
import { addressOf, NO_RESULT } from '../../app/scenario-link.ts';
import { LightElement } from '../../components/light-element.ts';
import { SAVED } from '../../i18n/saved.ts';
import '../noe-resultatlenke.ts';

/**
 * A link that opens a scenario in the overview, wherever it is sent.
 *
 * @element noe-kopier-lenke
 */
export class NoeKopierLenke extends LightElement {
  static override properties = { scenario: { attribute: false }, fingerprint: { type: String } };

  declare scenario: ScenarioDocument | null;
  /** Of the result the link promises; empty for a scenario alone. */
  declare fingerprint: string;
  readonly #locale = new StoreController(this, $locale);
  #links: Promise<readonly string[]> | null = null;

  constructor() {
    super();
    this.scenario = null;
    this.fingerprint = NO_RESULT.fingerprint;
  }

  override render(): TemplateResult {
    const labels = [SAVED[this.#locale.value].link];
    return html`<noe-resultatlenke .making=${this.#links} .labels=${labels}></noe-resultatlenke>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scenario') && !changed.has('fingerprint')) return;
    const { scenario, fingerprint } = this;
    this.#links = scenario === null ? null : addressOf('/', scenario, { fingerprint }).then((one) => [one]);
  }
}
customElements.define('noe-kopier-lenke', NoeKopierLenke);
