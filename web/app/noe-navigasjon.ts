import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../components/light-element.ts';
import { SHELL } from '../i18n/shell.ts';
import { $path, hrefOf } from './address.ts';
import { $locale } from './locale.ts';
import { ROUTES, routeAt } from './routes.ts';

/**
 * Links to all pages; the one that is open is marked for the eye and for assistive technology.
 *
 * @element noe-navigasjon
 */
export class NoeNavigasjon extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #path = new StoreController(this, $path);

  override render(): TemplateResult {
    const locale = this.#locale.value;
    return html`<nav aria-label=${SHELL[locale].pages}>
      <ul class="noe-navigasjon">
        ${ROUTES.filter(({ within }) => within === undefined).map(
          ({ path, title }) => html`<li>
            <a
              class="noe-navigasjon__lenke"
              href=${hrefOf(path)}
              aria-current=${this.#current(path)}
              >${title[locale]}</a
            >
          </li>`,
        )}
      </ul>
    </nav>`;
  }

  /** `page` for the page that is open, `true` for the one it is a part of. */
  #current(path: string): 'page' | 'true' | typeof nothing {
    const open = this.#path.value;
    if (path === open) return 'page';
    return routeAt(open)?.within === path ? 'true' : nothing;
  }
}
customElements.define('noe-navigasjon', NoeNavigasjon);
