import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import licence from '../../LICENSE?raw';
import { CALIBRATION, ENGINE_VERSION } from '../../sim-core/contract.ts';
import { LightElement } from '../components/light-element.ts';
import { dateOfDay, formatDate } from '../format/date.ts';
import { SHELL } from '../i18n/shell.ts';
import { $locale } from './locale.ts';
import { $offline } from './offline.ts';
import { $proof } from './proof.ts';
import { provenance } from './provenance.ts';

/**
 * Footer of every page: what it takes to get the shown numbers again, versions of engine and calibration, licence.
 *
 * @element noe-bunn
 */
export class NoeBunn extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #proof = new StoreController(this, $proof);
  readonly #offline = new StoreController(this, $offline);

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = SHELL[locale];
    const proof = this.#proof.value;
    const fittedOn = formatDate(dateOfDay(CALIBRATION.fittedOn, 0), locale);
    return html`<footer class="noe-bunn">
      ${proof === null ? nothing : provenance(proof, locale)}
      <p class="noe-versjon aksel-body-short aksel-body-short--small">
        ${texts.product} <span data-felt="version">${ENGINE_VERSION}</span> · ${texts.calibrated(fittedOn)}
        <code data-felt="data-hash">${CALIBRATION.dataHash}</code>
      </p>
      ${
        this.#offline.value === 'unknown'
          ? nothing
          : html`<p class="noe-lagret aksel-body-short aksel-body-short--small">${texts.offline}</p>`
      }
      <details class="noe-detaljer noe-lisens aksel-body-short aksel-body-short--small">
        <summary>${texts.licence}</summary>
        <p lang="en" class="noe-lisens__tekst">${licence}</p>
      </details>
    </footer>`;
  }
}
customElements.define('noe-bunn', NoeBunn);
