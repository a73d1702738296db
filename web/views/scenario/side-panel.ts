import { html, nothing, type TemplateResult } from 'lit';
import type { Field, ScenarioDocument } from '../../../sim-core/contract.ts';
import { hrefOf } from '../../app/address.ts';
import { valueAt } from '../../app/editor/place.ts';
import { EDITOR } from '../../i18n/editor.ts';
import '../../components/noe-knapp.ts';
import type { EditorForm } from './editor-form.ts';
import { valueText } from './value-text.ts';

/** More changes than this are counted, not listed. */
const MOST_LISTED = 12;

/** What the panel offers. */
export interface PanelActions {
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly resetAll: () => void;
  readonly goTo: (place: string) => void;
}

/** What can be done, and what has been done. */
export interface PanelState {
  readonly changes: readonly Field[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Null while something is wrong with the scenario. */
  readonly document: ScenarioDocument | null;
}

/** Run, save, undo, redo, and the list of what is changed. */
export function sidePanel(form: EditorForm, state: PanelState, actions: PanelActions): TemplateResult {
  const texts = EDITOR[form.locale];
  return html`<div class="noe-styring noe-scenario__panel">
    <noe-knapp submit label=${texts.run}></noe-knapp>
    <div class="noe-knapperad">
      <noe-knapp variant="secondary" size="small" label=${texts.undo} ?disabled=${!state.canUndo} @click=${actions.undo}></noe-knapp>
      <noe-knapp variant="secondary" size="small" label=${texts.redo} ?disabled=${!state.canRedo} @click=${actions.redo}></noe-knapp>
      <noe-knapp variant="secondary" size="small" label=${texts.save} @click=${actions.save}></noe-knapp>
    </div>
    <noe-lagre .scenario=${state.document}></noe-lagre>
    <p><a class="aksel-link" href=${hrefOf('/import')}>${texts.import}</a></p>
    <p><a class="aksel-link" href=${hrefOf('/')}>${texts.back}</a></p>
    <section aria-labelledby="noe-endringer">
      <h2 class="aksel-heading aksel-heading--xsmall" id="noe-endringer">${texts.changes}</h2>
      ${state.changes.length === 0 ? html`<p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.noChanges}</p>` : changeList(form, state.changes, actions)}
    </section>
  </div>`;
}

function changeList(form: EditorForm, changes: readonly Field[], { goTo, resetAll }: PanelActions): TemplateResult {
  const texts = EDITOR[form.locale];
  const hidden = changes.length - MOST_LISTED;
  return html`<ul class="noe-endringer aksel-body-short aksel-body-short--small">
      ${changes.slice(0, MOST_LISTED).map(
        (field) => html`<li>
          <button type="button" class="noe-lenkeknapp aksel-link" @click=${() => goTo(field.path)}>${field.label[form.locale]}</button>
          ${changeText(form, field)}
        </li>`,
      )}
    </ul>
    ${hidden > 0 ? html`<p class="aksel-body-short aksel-body-short--small">${texts.moreChanges(String(hidden))}</p>` : nothing}
    <noe-knapp variant="tertiary" size="small" label=${texts.resetAll} @click=${resetAll}></noe-knapp>`;
}

/** From what to what; nothing for lists and long texts, which are read in their place. */
function changeText({ edit, locale }: EditorForm, field: Field): TemplateResult | typeof nothing {
  const { kind } = field.shape;
  if (kind === 'numbers' || kind === 'localText') return nothing;
  const [was, now] = [edit.base, edit.values].map((root) => valueText(field, valueAt(root, field.path), locale));
  return was === now ? nothing : html`<span class="noe-tall">${EDITOR[locale].wasNow(was!, now!)}</span>`;
}
