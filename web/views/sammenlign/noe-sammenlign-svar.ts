import { StoreController } from '@nanostores/lit';
import { html, type TemplateResult } from 'lit';
import { $comparing, $comparison, $comparisonStale } from '../../app/compare/session.ts';
import { $locale } from '../../app/locale.ts';
import { LightElement } from '../../components/light-element.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { conclusion } from '../conclusion.ts';
import { startFault } from '../oversikt/start-check.ts';
import { resultTags } from '../result-tags.ts';
import { comparisonHeadline } from './headline.ts';
import '../../components/noe-merke.ts';

/**
 * What the comparison gave, in words.
 *
 * @element noe-sammenlign-svar
 */
export class NoeSammenlignSvar extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #shown = new StoreController(this, $comparison);
  readonly #stale = new StoreController(this, $comparisonStale);
  readonly #running = new StoreController(this, $comparing);

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const shown = this.#shown.value;
    if (shown === null) return html`<p class="aksel-body-long">${COMPARE[locale].first}</p>`;
    const { results, parts } = shown.run;
    const [stale, running] = [this.#stale.value, this.#running.value];
    const asked = shown.comparison.replications;
    const tags = resultTags({ replications: parts.length, asked, early: shown.early, stale, running }, locale);
    const judged = results.find(({ start }) => startFault(start, locale) !== null) ?? results[0]!;
    return conclusion(comparisonHeadline(shown, locale), tags, judged.start, locale);
  }
}
customElements.define('noe-sammenlign-svar', NoeSammenlignSvar);
