import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from './light-element.ts';

/**
 * Aksel button. Listen for the ordinary `click`.
 *
 * @element noe-knapp
 */
export class NoeKnapp extends LightElement {
  static override properties = {
    label: { type: String },
    variant: { type: String },
    size: { type: String },
    submit: { type: Boolean },
    disabled: { type: Boolean },
    labelLang: { type: String, attribute: 'label-lang' },
  };

  declare label: string;
  declare variant: 'primary' | 'secondary' | 'tertiary';
  declare size: 'medium' | 'small';
  /** Whether the button submits its form. */
  declare submit: boolean;
  /** Whether there is nothing to do just now. It keeps its place in the order of Tab, so that nobody loses the focus. */
  declare disabled: boolean;
  /** Language of the label when it differs from the page's. */
  declare labelLang: string;

  constructor() {
    super();
    this.label = '';
    this.variant = 'primary';
    this.size = 'medium';
    this.submit = false;
    this.disabled = false;
    this.labelLang = '';
  }

  override render(): TemplateResult {
    const small = this.size === 'small' ? ' aksel-button--small' : '';
    return html`<button
      class="aksel-button${small}"
      data-variant=${this.variant}
      data-color=${this.variant === 'tertiary' ? 'neutral' : 'accent'}
      type=${this.submit ? 'submit' : 'button'}
      lang=${this.labelLang || nothing}
      aria-disabled=${this.disabled ? 'true' : nothing}
    >
      <span class="aksel-label ${this.size === 'small' ? 'aksel-label--small' : ''}">${this.label}</span>
    </button>`;
  }
}
customElements.define('noe-knapp', NoeKnapp);

declare global {
  interface HTMLElementTagNameMap {
    'noe-knapp': NoeKnapp;
  }
}
