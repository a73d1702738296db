import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../components/light-element.ts';
import { SHELL } from '../i18n/shell.ts';
import { $uncaught } from './faults.ts';
import { $locale, setLocale } from './locale.ts';
import './noe-bunn.ts';
import './noe-feil.ts';
import './noe-innhold.ts';
import './noe-navigasjon.ts';
import './noe-oppdatering.ts';
import './noe-papirhode.ts';
import { $theme, setTheme, THEMES, toTheme } from './theme.ts';
import '../components/noe-knapp.ts';

/**
 * The frame of every page: skip link, header with navigation, language and theme, main content, footer.
 *
 * @element noe-app
 */
export class NoeApp extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #theme = new StoreController(this, $theme);
  readonly #uncaught = new StoreController(this, $uncaught);

  override render(): TemplateResult {
    const texts = SHELL[this.#locale.value];
    const uncaught = this.#uncaught.value;
    return html`<a class="noe-hopp aksel-link" href="#innhold" @click=${this.#skip}>${texts.skip}</a>
      <noe-papirhode></noe-papirhode>
      <header class="noe-topp">
        <p class="noe-topp__navn aksel-heading aksel-heading--small">${texts.product}</p>
        <noe-navigasjon></noe-navigasjon>
        ${this.#settings()}
      </header>
      <main id="innhold" class="noe-side" tabindex="-1">
        ${uncaught === null ? nothing : html`<noe-feil kind="uncaught" .error=${uncaught.error}></noe-feil>`}
        <noe-oppdatering></noe-oppdatering>
        <noe-innhold></noe-innhold>
      </main>
      <noe-bunn></noe-bunn>`;
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

  /** Moves the focus itself: a fragment in the address would be taken for another page. */
  #skip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('#innhold')?.focus();
  }
}
customElements.define('noe-app', NoeApp);
