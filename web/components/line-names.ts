import { html, type TemplateResult } from 'lit';
import type { LetteredLine } from '../charts/line-letters.ts';

/** Which letter is which line. A saved picture takes them along ({@link namesBeside}). */
export function lineNames(names: readonly LetteredLine[]): TemplateResult {
  return html`<ul class="noe-linjenavn aksel-body-short aksel-body-short--small">
    ${names.map(({ letter, role, label }) => html`<li><strong class="noe-linjenavn__bokstav noe-linjenavn__bokstav--${role}">${letter}</strong> ${label}</li>`)}
  </ul>`;
}

/** The names that stand beside a drawing, with their letters. */
export function namesBeside(drawing: Element): readonly string[] {
  const list = drawing.nextElementSibling;
  if (list === null || !list.classList.contains('noe-linjenavn')) return [];
  return [...list.children].map((item) => (item.textContent ?? '').trim());
}
