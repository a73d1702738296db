import { StoreController } from '@nanostores/lit';
import { html, type TemplateResult } from 'lit';
import { ENGINE_VERSION } from '../../sim-core/contract.ts';
import { LightElement } from '../components/light-element.ts';
import { formatDate } from '../format/date.ts';
import { SHELL } from '../i18n/shell.ts';
import { $locale } from './locale.ts';
import { $proof } from './proof.ts';

/**
 * First line on paper: which scenario and seed, which version, and when it was printed. Not on screen.
 *
 * @element noe-papirhode
 */
export class NoePapirhode extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #proof = new StoreController(this, $proof);
  readonly #refresh = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('beforeprint', this.#refresh);
  }

  override disconnectedCallback(): void {
    globalThis.removeEventListener('beforeprint', this.#refresh);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = SHELL[locale];
    const proof = this.#proof.value;
    const what = proof === null ? [] : [proof.name[locale], texts.seed(proof.result.seed)];
    const parts = [...what, texts.engine(ENGINE_VERSION), texts.printed(formatDate(today(), locale))];
    return html`<p class="noe-papirhode aksel-body-short aksel-body-short--small">${parts.join(' · ')}</p>`;
  }
}
customElements.define('noe-papirhode', NoePapirhode);

/** Today where the person is, as a whole UTC day: dates are formatted as such. */
function today(): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}
