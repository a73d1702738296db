import { StoreController } from '@nanostores/lit';
import { html, type TemplateResult } from 'lit';
import { comparedFigures } from '../../app/checkpoints/comparison.ts';
import { $estimate, $estimateFailed, $estimateToday, $outdated, $pair } from '../../app/checkpoints/store.ts';
import { $locale } from '../../app/locale.ts';
import { LightElement } from '../../components/light-element.ts';
import { CHECKPOINTS } from '../../i18n/checkpoints.ts';
import { estimateTable } from './figure-tables.ts';
import './noe-forhold.ts';

/**
 * What a formula says of the plan while a hand moves it, never called anything but an estimate. When the plan has been
 * simulated, the drawing has both.
 *
 * @element noe-anslag
 */
export class NoeAnslag extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #today = new StoreController(this, $estimateToday);
  readonly #estimate = new StoreController(this, $estimate);
  readonly #failed = new StoreController(this, $estimateFailed);
  readonly #pair = new StoreController(this, $pair);
  readonly #outdated = new StoreController(this, $outdated);

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = CHECKPOINTS[locale];
    const [today, changed] = [this.#today.value, this.#estimate.value];
    return html`<section class="noe-anslag" aria-labelledby="noe-anslag">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-anslag">${texts.estimateHeading}</h2>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.estimateHelp}</p>
      ${
        today === null || changed === null
          ? html`<p class="aksel-body-long">${this.#failed.value ? texts.estimateFailed : texts.estimateWaits}</p>`
          : html`<div class="noe-anslag__innhold">${estimateTable(today, changed, locale)} ${this.#chart()}</div>`
      }
    </section>`;
  }

  #chart(): TemplateResult {
    const shown = this.#outdated.value ? null : this.#pair.value;
    return html`<noe-forhold
      .figures=${shown === null ? null : comparedFigures(shown.pair)}
      .estimateToday=${this.#today.value}
      .estimate=${this.#estimate.value}
      .locale=${this.#locale.value}
    ></noe-forhold>`;
  }
}
customElements.define('noe-anslag', NoeAnslag);
