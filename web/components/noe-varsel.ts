import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from './icon.ts';
import { LightElement } from './light-element.ts';

const COLORS: Readonly<Record<IconName, string>> = {
  info: 'info',
  success: 'success',
  warning: 'warning',
  error: 'danger',
};

/**
 * Aksel message box.
 *
 * @element noe-varsel
 */
export class NoeVarsel extends LightElement {
  static override properties = {
    kind: { type: String },
    heading: { type: String },
    text: { type: String },
    body: { attribute: false },
  };

  declare kind: IconName;
  /** Bold first line; may be empty. */
  declare heading: string;
  declare text: string;
  /** Lit content below the text. */
  declare body: unknown;

  constructor() {
    super();
    this.kind = 'info';
    this.heading = '';
    this.text = '';
    this.body = nothing;
  }

  override render(): TemplateResult {
    return html`<div class="aksel-alert noe-varsel" data-color=${COLORS[this.kind]}>
      <span class="aksel-alert__icon">${icon(this.kind)}</span>
      <div class="aksel-alert__wrapper aksel-body-long">
        ${this.heading === '' ? nothing : html`<p class="noe-varsel__heading">${this.heading}</p>`}
        ${this.text === '' ? nothing : html`<p>${this.text}</p>`} ${this.body}
      </div>
    </div>`;
  }
}
customElements.define('noe-varsel', NoeVarsel);

declare global {
  interface HTMLElementTagNameMap {
    'noe-varsel': NoeVarsel;
  }
}
