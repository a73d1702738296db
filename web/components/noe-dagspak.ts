import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LightElement } from './light-element.ts';

let serial = 0;

/**
 * Chooses a day of a period: a native slider, which brings arrow keys, Home, End and a reading aloud.
 *
 * @element noe-dagspak
 * @fires noe-dag - `CustomEvent<number>` with the day, also when the slider gets the focus.
 */
export class NoeDagspak extends LightElement {
  static override properties = {
    label: { type: String },
    days: { type: Number },
    day: { type: Number },
    valueText: { type: String },
    reading: { attribute: false },
  };

  declare label: string;
  /** Number of days of the period. */
  declare days: number;
  /** The day chosen, from 0. */
  declare day: number;
  /** What stands on that day, in words. */
  declare valueText: string;
  /** What is shown below: the same words, or how to use the slider. */
  declare reading: unknown;
  readonly #id = `noe-dagspak-${++serial}`;

  constructor() {
    super();
    this.label = '';
    this.days = 1;
    this.day = 0;
    this.valueText = '';
    this.reading = '';
  }

  override render(): TemplateResult {
    // `value` comes last: where the thumb can stand depends on `max`.
    return html`<label class="aksel-label aksel-label--small" for=${this.#id}>${this.label}</label>
      <input
        id=${this.#id}
        class="noe-les-av__spak"
        type="range"
        min="0"
        max=${this.days - 1}
        step="1"
        aria-valuetext=${this.valueText}
        .value=${live(String(this.day))}
        @input=${(event: Event) => this.#tell(Number((event.currentTarget as HTMLInputElement).value))}
        @focus=${() => this.#tell(this.day)}
      />
      <output class="aksel-body-short aksel-body-short--small noe-tall" for=${this.#id} aria-live="off">${this.reading}</output>`;
  }

  #tell(day: number): void {
    this.dispatchEvent(new CustomEvent<number>('noe-dag', { detail: day, bubbles: true }));
  }
}
customElements.define('noe-dagspak', NoeDagspak);

declare global {
  interface HTMLElementTagNameMap {
    'noe-dagspak': NoeDagspak;
  }
}
