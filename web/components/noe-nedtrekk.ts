import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from './light-element.ts';

let serial = 0;

/** One entry of a drop-down list. */
export interface Entry {
  readonly value: string;
  readonly label: string;
}

/**
 * Aksel select: one of some words.
 *
 * @element noe-nedtrekk
 * @fires noe-endring - `CustomEvent<string>` with the chosen value.
 */
export class NoeNedtrekk extends LightElement {
  static override properties = {
    label: { type: String },
    help: { type: String },
    hideLabel: { type: Boolean },
    entries: { attribute: false },
    value: { type: String },
    error: { type: String },
  };

  declare label: string;
  /** One sentence; may be empty. */
  declare help: string;
  /** Shows the label to assistive technology only, where a table’s headings say the same. */
  declare hideLabel: boolean;
  declare entries: readonly Entry[];
  declare value: string;
  /** What is wrong with the choice; empty when it is fine. */
  declare error: string;
  readonly #id = `noe-nedtrekk-${++serial}`;

  constructor() {
    super();
    this.label = '';
    this.help = '';
    this.hideLabel = false;
    this.entries = [];
    this.value = '';
    this.error = '';
  }

  override render(): TemplateResult {
    const bad = this.error !== '';
    const described = [this.help === '' ? '' : 'help', bad ? 'error' : ''].filter((part) => part !== '');
    return html`<div class="aksel-form-field">
      <label class=${this.hideLabel ? 'aksel-sr-only' : 'aksel-form-field__label aksel-label'} for=${this.#id}>${this.label}</label>
      ${this.help === '' ? nothing : html`<div class="aksel-form-field__description aksel-body-short aksel-body-short--small" id="${this.#id}-help">${this.help}</div>`}
      <select
        class="aksel-select__input noe-velger"
        id=${this.#id}
        aria-describedby=${described.map((part) => `${this.#id}-${part}`).join(' ') || nothing}
        aria-invalid=${bad ? 'true' : nothing}
        @change=${this.#onChange}
      >
        ${this.entries.map(({ value, label }) => html`<option value=${value} .selected=${value === this.value}>${label}</option>`)}
      </select>
      <div class="aksel-form-field__error" id="${this.#id}-error" aria-live="polite">
        ${bad ? html`<p class="aksel-error-message aksel-label">${this.error}</p>` : nothing}
      </div>
    </div>`;
  }

  #onChange(event: Event): void {
    const value = (event.currentTarget as HTMLSelectElement).value;
    this.dispatchEvent(new CustomEvent<string>('noe-endring', { detail: value, bubbles: true }));
  }
}
customElements.define('noe-nedtrekk', NoeNedtrekk);

declare global {
  interface HTMLElementTagNameMap {
    'noe-nedtrekk': NoeNedtrekk;
  }
}
