import { html, type TemplateResult } from 'lit';
import { postHref } from '../../app/grunnlag/part.ts';
import { unbrokenIds } from '../../components/unbroken-ids.ts';

/** A link to a record, by its id or a reference to one of its numbers. */
export function postLink(reference: string): TemplateResult {
  return html`<a class="aksel-link" href=${postHref(reference)}>${unbrokenIds(reference)}</a>`;
}

/** Links to several, with commas between. */
export function postLinks(references: readonly string[]): TemplateResult {
  return html`${references.map((reference, i) => html`${i === 0 ? '' : ', '}${postLink(reference)}`)}`;
}
