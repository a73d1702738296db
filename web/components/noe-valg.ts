import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from './light-element.ts';

/** One radio button. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** One sentence below the label; may be left out. */
  readonly help?: string;
  /** Lit content between label and help that shows the same as they say; not read aloud. */
  readonly picture?: unknown;
}

let serial = 0;

/**
 * Aksel radio group.
 *
 * @element noe-valg
 * @fires noe-endring - `CustomEvent<string>` with the chosen value.
 */
export class NoeValg extends LightElement {
  static override properties = {
    legend: { type: String },
    help: { type: String },
    choices: { attribute: false },
    value: { type: String },
    disabled: { type: Boolean },
  };

  declare legend: string;
  declare help: string;
  declare choices: readonly Choice[];
  declare value: string;
  declare disabled: boolean;
  readonly #id = `noe-valg-${++serial}`;

  constructor() {
    super();
    this.legend = '';
    this.help = '';
    this.choices = [];
    this.value = '';
    this.disabled = false;
  }

  override render(): TemplateResult {
    return html`<fieldset class="aksel-fieldset aksel-radio-group" ?disabled=${this.disabled}>
      <legend class="aksel-fieldset__legend aksel-label">${this.legend}</legend>
      ${this.help === '' ? nothing : html`<p class="aksel-fieldset__description aksel-body-short aksel-body-short--small">${this.help}</p>`}
      <div class="aksel-radio-buttons">${this.choices.map((choice, i) => this.#radio(choice, i))}</div>
    </fieldset>`;
  }

  #radio(choice: Choice, i: number) {
    const id = `${this.#id}-${i}`;
    return html`<div class="aksel-radio ${this.disabled ? 'aksel-radio--disabled' : ''}">
      <input
        class="aksel-radio__input"
        type="radio"
        id=${id}
        name=${this.#id}
        value=${choice.value}
        .checked=${choice.value === this.value}
        aria-describedby=${choice.help === undefined ? nothing : `${id}-help`}
        @change=${() => this.#choose(choice.value)}
      />
      <label class="aksel-radio__label aksel-body-short" for=${id}>${choice.label}</label>
      ${choice.picture === undefined ? nothing : html`<div class="noe-valg__bilde" aria-hidden="true">${choice.picture}</div>`}
      ${
        choice.help === undefined
          ? nothing
          : html`<div class="aksel-radio__description noe-valg__help aksel-body-short aksel-body-short--small" id="${id}-help">${choice.help}</div>`
      }
    </div>`;
  }

  #choose(value: string): void {
    this.dispatchEvent(new CustomEvent<string>('noe-endring', { detail: value, bubbles: true }));
  }
}
customElements.define('noe-valg', NoeValg);

declare global {
  interface HTMLElementTagNameMap {
    'noe-valg': NoeValg;
  }
}
