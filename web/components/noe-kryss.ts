import { html, type TemplateResult } from 'lit';
import { LightElement } from './light-element.ts';

let serial = 0;

/**
 * Aksel checkbox.
 *
 * @element noe-kryss
 * @fires noe-endring - `CustomEvent<boolean>` with whether it is ticked.
 */
export class NoeKryss extends LightElement {
  static override properties = { label: { type: String }, checked: { type: Boolean } };

  declare label: string;
  declare checked: boolean;
  readonly #id = `noe-kryss-${++serial}`;

  constructor() {
    super();
    this.label = '';
    this.checked = false;
  }

  override render(): TemplateResult {
    return html`<div class="aksel-checkbox">
      <span class="aksel-checkbox__input-wrapper">
        <input class="aksel-checkbox__input" type="checkbox" id=${this.#id} .checked=${this.checked} @change=${this.#onChange} />
        <svg class="aksel-checkbox__icon" viewBox="0 0 13 10" fill="none" aria-hidden="true" focusable="false">
          <path d="M1.5 5l3.5 3.5 6.5-7" stroke="currentColor" stroke-width="2"></path>
        </svg>
      </span>
      <label class="aksel-checkbox__label aksel-body-short" for=${this.#id}>${this.label}</label>
    </div>`;
  }

  #onChange(event: Event): void {
    const { checked } = event.currentTarget as HTMLInputElement;
    this.dispatchEvent(new CustomEvent<boolean>('noe-endring', { detail: checked, bubbles: true }));
  }
}
customElements.define('noe-kryss', NoeKryss);

declare global {
  interface HTMLElementTagNameMap {
    'noe-kryss': NoeKryss;
  }
}
