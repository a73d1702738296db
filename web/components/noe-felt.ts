import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { $locale } from '../app/locale.ts';
import { withDecimalSign } from '../format/decimal-input.ts';
import type { Locale } from '../i18n/language.ts';
import { LightElement } from './light-element.ts';

let serial = 0;

const INPUT_MODES = { whole: 'numeric', decimal: 'decimal', text: 'text', paragraph: 'text' } as const;

/**
 * Aksel text field. Numbers are read by the caller's parser.
 *
 * @element noe-felt
 * @fires noe-endring - `CustomEvent<string>` with the text at every change.
 */
export class NoeFelt extends LightElement {
  static override properties = {
    label: { type: String },
    help: { type: String },
    value: { type: String },
    error: { type: String },
    unit: { type: String },
    kind: { type: String },
  };

  declare label: string;
  declare help: string;
  declare value: string;
  /** What is wrong with the text; empty when it is fine. */
  declare error: string;
  /** Stands after the field; empty for none. It is read with the help. */
  declare unit: string;
  /** What is typed: decides the keyboard of a phone and the size of the field. */
  declare kind: 'whole' | 'decimal' | 'text' | 'paragraph';
  readonly #id = `noe-felt-${++serial}`;
  readonly #locale = new StoreController(this, $locale);
  /** Last typed here, and in which language: it is left as it is, so that the cursor stays where it was. */
  #typed: { readonly text: string; readonly locale: Locale } | null = null;

  constructor() {
    super();
    this.label = '';
    this.help = '';
    this.value = '';
    this.error = '';
    this.unit = '';
    this.kind = 'whole';
  }

  override willUpdate(): void {
    if (this.#typed?.locale !== this.#locale.value) this.#typed = null;
  }

  override render(): TemplateResult {
    const bad = this.error !== '';
    return html`<div class="aksel-form-field ${bad ? 'aksel-text-field--error' : ''}">
      <label class="aksel-form-field__label aksel-label" for=${this.#id}>${this.label}</label>
      ${
        this.help === ''
          ? nothing
          : html`<div class="aksel-form-field__description aksel-body-short aksel-body-short--small" id="${this.#id}-help">
              ${this.help}
            </div>`
      }
      <div class="noe-felt__rad">
        ${this.kind === 'paragraph' ? this.#paragraph() : this.#line()}
        ${this.unit === '' ? nothing : html`<span class="aksel-body-short" id="${this.#id}-unit">${this.unit}</span>`}
      </div>
      <div class="aksel-form-field__error" id="${this.#id}-error" aria-live="polite">
        ${bad ? html`<p class="aksel-error-message aksel-label">${this.error}</p>` : nothing}
      </div>
    </div>`;
  }

  #line() {
    return html`<input
      class="aksel-text-field__input aksel-body-short noe-felt__input noe-felt__input--${this.kind}"
      id=${this.#id}
      type="text"
      inputmode=${INPUT_MODES[this.kind]}
      autocomplete="off"
      .value=${live(this.#shown())}
      aria-describedby=${this.#described()}
      aria-invalid=${this.error === '' ? nothing : 'true'}
      @input=${this.#onInput}
    />`;
  }

  #paragraph() {
    return html`<textarea
      class="aksel-textarea__input aksel-body-short noe-felt__input noe-felt__input--paragraph"
      id=${this.#id}
      rows="3"
      .value=${live(this.value)}
      aria-describedby=${this.#described()}
      aria-invalid=${this.error === '' ? nothing : 'true'}
      @input=${this.#onInput}
    ></textarea>`;
  }

  /** Numbers have the decimal sign of the language, also when it is changed. */
  #shown(): string {
    const isTyped = this.#typed?.text === this.value;
    return isTyped || this.kind === 'text' ? this.value : withDecimalSign(this.value, this.#locale.value);
  }

  #described(): string | typeof nothing {
    const parts = { unit: this.unit, help: this.help, error: this.error };
    const told = Object.entries(parts).filter(([, text]) => text !== '');
    return told.map(([part]) => `${this.#id}-${part}`).join(' ') || nothing;
  }

  #onInput(event: Event): void {
    const value = (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;
    this.#typed = { text: value, locale: this.#locale.value };
    this.dispatchEvent(new CustomEvent<string>('noe-endring', { detail: value, bubbles: true }));
  }
}
customElements.define('noe-felt', NoeFelt);

declare global {
  interface HTMLElementTagNameMap {
    'noe-felt': NoeFelt;
  }
}
