import { html, nothing, type TemplateResult } from 'lit';
import { fieldAt } from '../../../sim-core/contract.ts';
import { fieldAround } from '../../app/editor/field-around.ts';
import { EDITOR } from '../../i18n/editor.ts';
import '../../components/noe-varsel.ts';
import type { EditorForm } from './editor-form.ts';
import { faultText } from './fault-text.ts';

/** Everything that is wrong, each with a way to its field; nothing when all is well. */
export function faultSummary(form: EditorForm, goTo: (place: string) => void): TemplateResult | typeof nothing {
  const { faults, locale } = form;
  if (faults.size === 0) return nothing;
  const list = html`<ul class="noe-endringer">
    ${[...faults].map(
      ([place, fault]) => html`<li>
        <button type="button" class="noe-lenkeknapp aksel-link" @click=${() => goTo(place)}>${nameOf(place, form)}</button>
        ${faultText(fault, locale)}
      </li>`,
    )}
  </ul>`;
  const heading = EDITOR[locale].faultsHeading(faults.size);
  return html`<section class="noe-feilsammendrag" tabindex="-1" aria-label=${heading}>
    <noe-varsel kind="error" .heading=${heading} .body=${list}></noe-varsel>
  </section>`;
}

/** «Team 2: Årsverk» for a column of a row, else the name of the field. */
function nameOf(place: string, { locale }: EditorForm): string {
  const field = fieldAround(place);
  const name = field?.label[locale] ?? place;
  const row = /\[(\d+)\]/.exec(place)?.[1];
  if (field === undefined || row === undefined) return name;
  const numbered = EDITOR[locale].row(name, String(Number(row) + 1));
  const part = fieldAt(place);
  return part === field ? numbered : `${numbered}: ${part.label[locale]}`;
}
