import { StoreController } from '@nanostores/lit';
import { html, type TemplateResult } from 'lit';
import { $locale } from '../../app/locale.ts';
import { $base, $running, $scenario, $shown, $stale } from '../../app/session.ts';
import { seriesExtent } from '../../charts/extent.ts';
import { LightElement } from '../../components/light-element.ts';
import { STATUS } from '../../i18n/status.ts';
import { conclusion } from '../conclusion.ts';
import { resultTags } from '../result-tags.ts';
import { headlineOf } from './headline.ts';

/**
 * The sentence that says what the shown result means, with its status: preliminary, outdated, number of runs.
 *
 * @element noe-konklusjon
 */
export class NoeKonklusjon extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #shown = new StoreController(this, $shown);
  readonly #base = new StoreController(this, $base);
  readonly #scenario = new StoreController(this, $scenario);
  readonly #stale = new StoreController(this, $stale);
  readonly #running = new StoreController(this, $running);

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const shown = this.#shown.value;
    if (shown === null) return html`<p class="aksel-body-long">${STATUS[locale].firstRun}</p>`;
    const compare = this.#scenario.value === null ? null : this.#base.value;
    const ordinary = compare === null ? null : seriesExtent(compare.result.series.backlogHours.mean);
    const ordinaryPeakHours = ordinary?.peak ?? null;
    const hasWave = shown.document.demand.waves.length > 0;
    const headline = headlineOf(shown.result, { name: shown.name[locale], hasWave, ordinaryPeakHours }, locale);
    const { result, asked, early } = shown;
    const [stale, running] = [this.#stale.value, this.#running.value];
    const tags = resultTags({ replications: result.replications, asked, early, stale, running }, locale);
    return conclusion(headline, tags, result.start, locale);
  }
}
customElements.define('noe-konklusjon', NoeKonklusjon);
