import { LitElement } from 'lit';

/**
 * Base of the page's elements: rendered in the document itself, so Aksel's style sheet, labels and `aria-…`
 * references work across elements.
 */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
