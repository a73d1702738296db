import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from './light-element.ts';

let serial = 0;

/**
 * Aksel text field for a number, read by the caller's parser.
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
    decimals: { type: Boolean },
  };

  declare label: string;
  declare help: string;
  declare value: string;
  /** What is wrong with the text; empty when it is fine. */
  declare error: string;
  /** Stands after the field; empty for none. It is read with the help. */
  declare unit: string;
  /** Whether the number may have decimals: decides the keyboard of a phone. */
  declare decimals: boolean;
  readonly #id = `noe-felt-${++serial}`;

  constructor() {
    super();
    this.label = '';
    this.help = '';
    this.value = '';
    this.error = '';
    this.unit = '';
    this.decimals = false;
  }

  override render(): TemplateResult {
    const bad = this.error !== '';
    const described = [this.unit === '' ? '' : 'unit', this.help === '' ? '' : 'help', bad ? 'error' : ''].filter(
      (part) => part !== '',
    );
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
        <input
          class="aksel-text-field__input aksel-body-short noe-felt__input"
          id=${this.#id}
          type="text"
          inputmode=${this.decimals ? 'decimal' : 'numeric'}
          autocomplete="off"
          .value=${this.value}
          aria-describedby=${described.map((part) => `${this.#id}-${part}`).join(' ') || nothing}
          aria-invalid=${bad ? 'true' : nothing}
          @input=${this.#onInput}
        />
        ${this.unit === '' ? nothing : html`<span class="aksel-body-short" id="${this.#id}-unit">${this.unit}</span>`}
      </div>
      <div class="aksel-form-field__error" id="${this.#id}-error" aria-live="polite">
        ${bad ? html`<p class="aksel-error-message aksel-label">${this.error}</p>` : nothing}
      </div>
    </div>`;
  }

  #onInput(event: Event): void {
    const value = (event.currentTarget as HTMLInputElement).value;
    this.dispatchEvent(new CustomEvent<string>('noe-endring', { detail: value, bubbles: true }));
  }
}
customElements.define('noe-felt', NoeFelt);

declare global {
  interface HTMLElementTagNameMap {
    'noe-felt': NoeFelt;
  }
}
