import { html, type TemplateResult } from 'lit';

/** A way to another page, with what is found there. */
export function door(href: string, { title, text }: { readonly title: string; readonly text: string }): TemplateResult {
  return html`<li class="noe-dor">
    <a class="noe-dor__lenke aksel-link" href=${href}>${title}</a>
    <p class="aksel-body-short aksel-body-short--small">${text}</p>
  </li>`;
}
