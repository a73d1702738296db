import { StoreController } from '@nanostores/lit';
import { html, type TemplateResult } from 'lit';
import { hrefOf } from '../../app/address.ts';
import { LESSONS } from '../../app/lessons/lessons.ts';
import { $locale } from '../../app/locale.ts';
import { LightElement } from '../../components/light-element.ts';
import { LESSON_TEXTS } from '../../i18n/lessons.ts';

/**
 * Links to every lesson, with what each asks.
 *
 * @element noe-leksjoner
 */
export class NoeLeksjoner extends LightElement {
  readonly #locale = new StoreController(this, $locale);

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = LESSON_TEXTS[locale];
    return html`<section aria-labelledby="noe-leksjoner">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-leksjoner">${texts.heading}</h2>
      <p class="aksel-body-long">${texts.lead}</p>
      <ol class="noe-leksjoner">
        ${LESSONS.map(
          ({ id, title, question }) => html`<li>
            <a class="aksel-link" href="${hrefOf('/sjekkpunkter')}?leksjon=${id}">${title[locale]}</a>
            <p class="aksel-body-short aksel-body-short--small noe-dempet">${question[locale]}</p>
          </li>`,
        )}
      </ol>
    </section>`;
  }
}
customElements.define('noe-leksjoner', NoeLeksjoner);
