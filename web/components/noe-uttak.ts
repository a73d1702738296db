import { html, type TemplateResult } from 'lit';
import { downloadText } from '../app/download.ts';
import { saveDrawing } from '../app/save-drawing.ts';
import { COMPARE } from '../i18n/compare.ts';
import type { Locale } from '../i18n/language.ts';
import { LightElement } from './light-element.ts';
import './noe-knapp.ts';

/**
 * Takes a chart along: the drawing beside it as a picture, and its numbers. It belongs to the drawing in the element it
 * stands in.
 *
 * @element noe-uttak
 */
export class NoeUttak extends LightElement {
  static override properties = {
    name: { type: String },
    caption: { type: String },
    csv: { attribute: false },
    locale: { type: String },
  };

  /** Name of the files, without ending. */
  declare name: string;
  /** Name of the chart, for those who hear the buttons only. */
  declare caption: string;
  /** Makes the numbers as a sheet. */
  declare csv: () => string;
  declare locale: Locale;

  constructor() {
    super();
    this.name = '';
    this.caption = '';
    this.csv = () => '';
    this.locale = 'nb';
  }

  override render(): TemplateResult {
    const texts = COMPARE[this.locale];
    const save = (kind: 'png' | 'svg') => () => {
      const drawing = this.parentElement?.querySelector<SVGSVGElement>('svg.noe-tegning');
      if (drawing) void saveDrawing(drawing, { title: this.caption, file: this.name }, kind);
    };
    const saveNumbers = () => downloadText(`${this.name}.csv`, 'text/csv', this.csv());
    return html`<div class="noe-ut__knapper" role="group" aria-label=${texts.pictureGroup(this.caption)}>
      <noe-knapp variant="tertiary" size="small" label=${texts.picture.png} @click=${save('png')}></noe-knapp>
      <noe-knapp variant="tertiary" size="small" label=${texts.picture.svg} @click=${save('svg')}></noe-knapp>
      <noe-knapp variant="tertiary" size="small" label=${texts.picture.csv} @click=${saveNumbers}></noe-knapp>
    </div>`;
  }
}
customElements.define('noe-uttak', NoeUttak);

declare global {
  interface HTMLElementTagNameMap {
    'noe-uttak': NoeUttak;
  }
}
