import { html, type TemplateResult } from 'lit';
import { capacityMap, cellAfter, layoutMap, type MapPicture } from '../charts/capacity-map.ts';
import { LightElement } from './light-element.ts';
import { lengthOf, WidthController } from './width-controller.ts';

let serial = 0;

/**
 * A map of users and FTE whose cells can be pointed at, and moved among with the arrow keys, also while it fills. What is
 * known of the cell stands below it.
 *
 * @element noe-kapasitetskart
 */
export class NoeKapasitetskart extends LightElement {
  static override properties = {
    caption: { type: String },
    hint: { type: String },
    picture: { attribute: false },
    at: { state: true },
    isRead: { state: true },
  };

  declare caption: string;
  /** Stands in place of a reading until somebody points. */
  declare hint: string;
  declare picture: MapPicture;
  /** Place of the cell that is read, and that Tab reaches. */
  declare at: number;
  declare isRead: boolean;
  readonly #id = `noe-kapasitetskart-${++serial}`;
  readonly #width = new WidthController(this);

  constructor() {
    super();
    this.caption = '';
    this.hint = '';
    this.picture = { users: [], fte: [], cells: [], axes: { users: '', fte: '' } };
    this.at = 0;
    this.isRead = false;
  }

  override render(): TemplateResult {
    const geometry = layoutMap(this.picture, this.#width.width);
    const { width, height } = geometry;
    const at = Math.min(this.at, this.picture.cells.length - 1);
    return html`<svg
        class="noe-tegning noe-kart"
        role="grid"
        aria-label=${this.caption}
        aria-describedby="${this.#id}-hint"
        viewBox="0 0 ${width} ${height}"
        width=${lengthOf(width)}
        height=${lengthOf(height)}
        @keydown=${this.#onKey}
        @focusin=${this.#onPoint}
        @pointerover=${this.#onPoint}
      >
        ${capacityMap(this.picture, geometry, at)}
      </svg>
      <p class="noe-kart__lest aksel-body-short" id="${this.#id}-hint">
        ${this.isRead ? this.picture.cells[at]?.label : this.hint}
      </p>`;
  }

  #onPoint(event: Event): void {
    const cell = (event.target as Element).closest('[data-cell]');
    if (cell === null) return;
    this.at = Number(cell.getAttribute('data-cell'));
    this.isRead = true;
  }

  #onKey(event: KeyboardEvent): void {
    const next = cellAfter(this.picture, this.at, event.key);
    if (next === null) return;
    event.preventDefault();
    this.at = next;
    this.isRead = true;
    this.querySelector<SVGElement>(`[data-cell="${next}"]`)?.focus();
  }
}
customElements.define('noe-kapasitetskart', NoeKapasitetskart);

declare global {
  interface HTMLElementTagNameMap {
    'noe-kapasitetskart': NoeKapasitetskart;
  }
}
