import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Field, type FieldGroup, GROUP_LABELS } from '../../../sim-core/contract.ts';
import { isWithin } from '../../app/editor/place.ts';
import { EDITOR } from '../../i18n/editor.ts';
import '../../components/noe-merke.ts';
import type { EditorForm } from './editor-form.ts';
import { fieldBlock } from './field-block.ts';

/** A group of fields and what of it is shown. */
interface ShownGroup {
  readonly group: FieldGroup;
  readonly fields: readonly Field[];
  readonly changed: ReadonlySet<Field>;
  readonly isOpen: boolean;
}

/** One group, to be opened and closed; its fields are made when it is open. */
export function groupSection(
  form: EditorForm,
  { group, fields, changed, isOpen }: ShownGroup,
  toggle: (isOpen: boolean) => void,
): TemplateResult {
  const { faults, locale } = form;
  const texts = EDITOR[locale];
  const changes = fields.filter((field) => changed.has(field)).length;
  const wrong = [...faults.keys()].filter((place) => fields.some(({ path }) => isWithin(place, path))).length;
  const onToggle = (event: Event) => toggle((event.currentTarget as HTMLDetailsElement).open);
  return html`<details class="noe-gruppe" .open=${live(isOpen)} @toggle=${onToggle}>
    <summary class="noe-gruppe__hode">
      <h2 class="aksel-heading aksel-heading--small">${GROUP_LABELS[group][locale]}</h2>
      <span class="aksel-body-short aksel-body-short--small noe-dempet">${texts.fields(fields.length)}</span>
      ${changes === 0 ? nothing : html`<noe-merke color="info" .label=${texts.changedCount(String(changes))}></noe-merke>`}
      ${wrong === 0 ? nothing : html`<noe-merke color="danger" .label=${texts.faultCount(String(wrong))}></noe-merke>`}
    </summary>
    ${isOpen ? html`<div class="noe-rutefelt">${fields.map((field) => fieldBlock(form, field, changed.has(field)))}</div>` : nothing}
  </details>`;
}
