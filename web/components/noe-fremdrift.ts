import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from './light-element.ts';

/**
 * Progress of a run: a native bar and its words. The words are not announced at every step; the bar can be read.
 *
 * @element noe-fremdrift
 */
export class NoeFremdrift extends LightElement {
  static override properties = {
    label: { type: String },
    text: { type: String },
    share: { type: Number },
  };

  /** Accessible name of the bar. */
  declare label: string;
  /** What has been done and what is left, in words. */
  declare text: string;
  /** 0 to 1; NaN while nothing is known. */
  declare share: number;

  constructor() {
    super();
    this.label = '';
    this.text = '';
    this.share = Number.NaN;
  }

  override render(): TemplateResult {
    const known = Number.isFinite(this.share);
    return html`<div class="noe-fremdrift">
      <p class="aksel-label">${this.label}</p>
      <progress class="noe-fremdrift__bar" max="1" aria-label=${this.label} value=${known ? this.share : nothing}></progress>
      <p class="aksel-body-short aksel-body-short--small noe-tall">${this.text}</p>
    </div>`;
  }
}
customElements.define('noe-fremdrift', NoeFremdrift);

declare global {
  interface HTMLElementTagNameMap {
    'noe-fremdrift': NoeFremdrift;
  }
}
