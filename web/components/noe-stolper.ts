import { html, type TemplateResult } from 'lit';
import { type BarRow, barRows, barRowsHeight, type TickText } from '../charts/bar-rows.ts';
import type { Locale } from '../i18n/language.ts';
import { LightElement } from './light-element.ts';
import { lengthOf, WidthController } from './width-controller.ts';

let serial = 0;

/**
 * A chart of bars with its caption and the sentences that say what it shows.
 *
 * @element noe-stolper
 */
export class NoeStolper extends LightElement {
  static override properties = {
    caption: { type: String },
    sentences: { attribute: false },
    rows: { attribute: false },
    locale: { type: String },
    tickText: { attribute: false },
  };

  declare caption: string;
  declare sentences: readonly string[];
  declare rows: readonly BarRow[];
  declare locale: Locale;
  /** Values of the axis in words, where they are not plain numbers. */
  declare tickText: TickText | undefined;
  readonly #id = `noe-stolper-${++serial}`;
  readonly #place = new WidthController(this);

  constructor() {
    super();
    this.caption = '';
    this.sentences = [];
    this.rows = [];
    this.locale = 'nb';
  }

  override render(): TemplateResult {
    const { width } = this.#place;
    const height = barRowsHeight(this.rows.length, width);
    return html`<figure class="noe-diagram" aria-labelledby="${this.#id}-caption">
      <figcaption id="${this.#id}-caption" class="aksel-heading aksel-heading--xsmall">${this.caption}</figcaption>
      <div class="noe-diagram__setning aksel-body-long aksel-body-long--small" id="${this.#id}-sentence">
        ${this.sentences.map((sentence) => html`<p>${sentence}</p>`)}
      </div>
      <svg
        class="noe-tegning"
        role="img"
        aria-labelledby="${this.#id}-caption"
        aria-describedby="${this.#id}-sentence"
        viewBox="0 0 ${width} ${height}"
        width=${lengthOf(width)}
      >
        ${barRows(this.rows, { width, height }, this.locale, this.tickText)}
      </svg>
    </figure>`;
  }
}
customElements.define('noe-stolper', NoeStolper);

declare global {
  interface HTMLElementTagNameMap {
    'noe-stolper': NoeStolper;
  }
}
