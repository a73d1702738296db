import { StoreController } from '@nanostores/lit';
import { html, type TemplateResult } from 'lit';
import { LightElement } from '../components/light-element.ts';
import { SHELL } from '../i18n/shell.ts';
import { hrefOf } from './address.ts';
import { $locale } from './locale.ts';

/**
 * Shown for an address without a page.
 *
 * @element noe-ukjent
 */
export class NoeUkjent extends LightElement {
  readonly #locale = new StoreController(this, $locale);

  override render(): TemplateResult {
    const texts = SHELL[this.#locale.value];
    return html`<h1 class="aksel-heading aksel-heading--large">${texts.unknownTitle}</h1>
      <p class="aksel-body-long noe-ingress">${texts.unknown}</p>
      <a class="aksel-link" href=${hrefOf('/')}>${texts.home}</a>`;
  }
}
customElements.define('noe-ukjent', NoeUkjent);
