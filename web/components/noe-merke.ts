import { html, type TemplateResult } from 'lit';
import { LightElement } from './light-element.ts';

/**
 * Aksel tag: one or two words of status.
 *
 * @element noe-merke
 */
export class NoeMerke extends LightElement {
  static override properties = { label: { type: String }, color: { type: String } };

  declare label: string;
  declare color: 'warning' | 'info' | 'neutral' | 'success' | 'danger';

  constructor() {
    super();
    this.label = '';
    this.color = 'neutral';
  }

  override render(): TemplateResult {
    return html`<span class="aksel-tag aksel-tag--small aksel-body-short aksel-body-short--small" data-variant="outline" data-color=${this.color}
      >${this.label}</span
    >`;
  }
}
customElements.define('noe-merke', NoeMerke);

declare global {
  interface HTMLElementTagNameMap {
    'noe-merke': NoeMerke;
  }
}
