import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** Pictures of messages; shape carries the meaning, not only colour. */
export type IconName = 'info' | 'success' | 'warning' | 'error';

const SHAPES: Readonly<Record<IconName, SVGTemplateResult>> = {
  info: svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-1 8h2v6h-2v-6Zm0-4h2v2h-2V7Z"></path>`,
  success: svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm4.6 6.6-5.6 5.8-3.5-3.4 1.4-1.5 2 2 4.2-4.3 1.5 1.4Z"></path>`,
  warning: svg`<path d="M12 3 1.8 20.5h20.4L12 3Zm-1 6.5h2v5h-2v-5Zm0 6.5h2v2h-2v-2Z"></path>`,
  error: svg`<path d="M8 3 3 8v8l5 5h8l5-5V8l-5-5H8Zm7.8 11.4-1.4 1.4-2.4-2.4-2.4 2.4-1.4-1.4 2.4-2.4-2.4-2.4 1.4-1.4 2.4 2.4 2.4-2.4 1.4 1.4-2.4 2.4 2.4 2.4Z"></path>`,
};

/** A decorative icon of one em; the text beside it says the same. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="noe-icon" viewBox="0 0 24 24" width="1em" height="1em" fill="currentColor" fill-rule="evenodd"
    aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
}
