import { html, nothing, type TemplateResult } from 'lit';
import { type AnswerPicture, answerChart } from '../charts/answer-chart.ts';
import { LightElement } from './light-element.ts';
import { lengthOf, WidthController } from './width-controller.ts';

let serial = 0;
/** Always as high, so that two answers can be held side by side. */
const HEIGHT = 320;

/**
 * A chart of an answer with its caption, what its signs mean, and the same as tables.
 *
 * @element noe-svardiagram
 */
export class NoeSvardiagram extends LightElement {
  static override properties = {
    caption: { type: String },
    help: { type: String },
    tableLabel: { type: String },
    picture: { attribute: false },
    tables: { attribute: false },
  };

  declare caption: string;
  declare help: string;
  /** Opens the tables. */
  declare tableLabel: string;
  declare picture: AnswerPicture | null;
  /** Lit content. */
  declare tables: unknown;
  readonly #id = `noe-svardiagram-${++serial}`;
  readonly #width = new WidthController(this);

  constructor() {
    super();
    this.caption = '';
    this.help = '';
    this.tableLabel = '';
    this.picture = null;
    this.tables = nothing;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.picture === null) return nothing;
    const size = { width: this.#width.width, height: HEIGHT };
    return html`<figure class="noe-diagram" aria-labelledby="${this.#id}-caption">
      <figcaption class="aksel-heading aksel-heading--small" id="${this.#id}-caption">${this.caption}</figcaption>
      <p class="aksel-body-short aksel-body-short--small noe-dempet" id="${this.#id}-help">${this.help}</p>
      <svg
        class="noe-tegning"
        role="img"
        aria-labelledby="${this.#id}-caption"
        aria-describedby="${this.#id}-help"
        viewBox="0 0 ${size.width} ${size.height}"
        width=${lengthOf(size.width)}
        height=${lengthOf(size.height)}
      >
        ${answerChart(this.picture, size)}
      </svg>
      <details class="noe-detaljer">
        <summary>${this.tableLabel}</summary>
        ${this.tables}
      </details>
    </figure>`;
  }
}
customElements.define('noe-svardiagram', NoeSvardiagram);

declare global {
  interface HTMLElementTagNameMap {
    'noe-svardiagram': NoeSvardiagram;
  }
}
