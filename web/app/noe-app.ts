import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../components/light-element.ts';
import { SHELL } from '../i18n/shell.ts';
import { provenance } from '../views/oversikt/provenance.ts';
import { $locale, setLocale } from './locale.ts';
import { $shown } from './session.ts';
import { $theme, setTheme, THEMES, toTheme } from './theme.ts';
import '../components/noe-knapp.ts';
import '../views/oversikt/noe-oversikt.ts';

/**
 * The frame of every page: skip link, header with language and theme, main content, footer with provenance.
 *
 * @element noe-app
 */
export class NoeApp extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #theme = new StoreController(this, $theme);
  readonly #shown = new StoreController(this, $shown);

  override render(): TemplateResult {
    const texts = SHELL[this.#locale.value];
    const shown = this.#shown.value;
    return html`<a class="noe-hopp aksel-link" href="#innhold" @click=${this.#skip}>${texts.skip}</a>
      <header class="noe-topp">
        <p class="noe-topp__navn aksel-heading aksel-heading--small">${texts.product}</p>
        ${this.#settings()}
      </header>
      <main id="innhold" class="noe-side" tabindex="-1"><noe-oversikt></noe-oversikt></main>
      <footer class="noe-bunn">${shown === null ? nothing : provenance(shown, this.#locale.value)}</footer>`;
  }

  #settings() {
    const locale = this.#locale.value;
    const texts = SHELL[locale];
    return html`<div class="noe-topp__valg" role="group" aria-label=${texts.settings}>
      <noe-knapp
        variant="tertiary"
        size="small"
        label=${texts.otherLanguage}
        label-lang=${texts.otherLanguageTag}
        @click=${() => setLocale(locale === 'nb' ? 'en' : 'nb')}
      ></noe-knapp>
      <label class="aksel-label aksel-label--small" for="noe-utseende">${texts.theme}</label>
      <select id="noe-utseende" class="aksel-select__input noe-velger" @change=${this.#onTheme}>
        ${THEMES.map(
          (theme) =>
            html`<option value=${theme} ?selected=${theme === this.#theme.value}>${texts.themes[theme]}</option>`,
        )}
      </select>
    </div>`;
  }

  #onTheme(event: Event): void {
    setTheme(toTheme((event.currentTarget as HTMLSelectElement).value));
  }

  /** Moves the focus itself: a fragment in the address would end up in shared links. */
  #skip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('#innhold')?.focus();
  }
}
customElements.define('noe-app', NoeApp);
