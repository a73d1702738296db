import { html, type TemplateResult } from 'lit';

/** Ids of facts and of what follows from them; those of assumptions are words, and may break between them. */
const RECORD_ID = /\b([SD]\d+-\d+)\b/;

/** A text in which no line breaks at the hyphen of a record id. */
export function unbrokenIds(text: string): readonly (string | TemplateResult)[] {
  // Every second part is an id.
  return text.split(RECORD_ID).map((part, i) => (i % 2 === 0 ? part : html`<span class="noe-ubrutt">${part}</span>`));
}
