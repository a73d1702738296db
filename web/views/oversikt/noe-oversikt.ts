import { StoreController } from '@nanostores/lit';
import { html, type TemplateResult } from 'lit';
import { $locale } from '../../app/locale.ts';
import { proveBy } from '../../app/proof.ts';
import { $shown, openBase } from '../../app/session.ts';
import { LightElement } from '../../components/light-element.ts';
import { SHELL } from '../../i18n/shell.ts';
import './noe-konklusjon.ts';
import './noe-resultat.ts';
import './noe-styring.ts';

/**
 * The first page: what today's operation looks like, and what happens with many more users.
 *
 * @element noe-oversikt
 */
export class NoeOversikt extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  #stopProving = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    openBase();
    this.#stopProving = proveBy($shown);
  }

  override disconnectedCallback(): void {
    this.#stopProving();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const texts = SHELL[this.#locale.value];
    return html`<h1 class="aksel-heading aksel-heading--xlarge">${texts.title}</h1>
      <p class="aksel-body-long noe-ingress">${texts.lead}</p>
      <noe-konklusjon></noe-konklusjon>
      <div class="noe-flate">
        <noe-styring></noe-styring>
        <noe-resultat></noe-resultat>
      </div>`;
  }
}
customElements.define('noe-oversikt', NoeOversikt);
