import { html, nothing, type TemplateResult } from 'lit';
import { type Field, type Shape, SUM_TOLERANCE } from '../../../sim-core/contract.ts';
import { valueAt } from '../../app/editor/place.ts';
import { addItem, chooseAt, removeItem } from '../../app/editor/store.ts';
import { formatShare } from '../../format/number.ts';
import { EDITOR } from '../../i18n/editor.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-kryss.ts';
import { numberControl, partWas } from './control.ts';
import type { EditorForm } from './editor-form.ts';

type ShapeOf<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>;

/** Numbers that belong together, each with the name of its place; the sum where they are shares of one whole. */
export function numbersControl(
  form: EditorForm,
  field: Field,
  shape: ShapeOf<'numbers'>,
  place: string,
): TemplateResult {
  const { edit, locale } = form;
  const texts = EDITOR[locale];
  const values = valueAt(edit.values, place) as readonly number[];
  const canGrow = shape.places === undefined;
  return html`<div class="noe-tallrekke">
      ${values.map((_, index) => {
        const at = `${place}[${index}]`;
        const label = shape.places?.[index]?.[locale] ?? texts.item(String(index + 1));
        return numberControl(form, field, { place: at, label, help: partWas(form, field, at) });
      })}
    </div>
    ${shape.sumsToOne === true ? html`<p class="aksel-body-short aksel-body-short--small noe-tall">${sumText(values, form)}</p>` : nothing}
    ${
      canGrow
        ? html`<div class="noe-knapperad">
            ${values.length < shape.maxLength ? html`<noe-knapp variant="secondary" size="small" .label=${texts.add(field.label[locale])} @click=${() => addItem(place, shape)}></noe-knapp>` : nothing}
            ${values.length > shape.minLength ? html`<noe-knapp variant="tertiary" size="small" .label=${texts.remove(texts.item(String(values.length)))} @click=${() => removeItem(place, values.length - 1)}></noe-knapp>` : nothing}
          </div>`
        : nothing
    }`;
}

function sumText(values: readonly number[], { locale }: EditorForm): string {
  const sum = values.reduce((total, value) => total + value, 0);
  // A sum that is right must not look wrong for a rounding of the machine.
  const shown = Math.abs(sum - 1) <= SUM_TOLERANCE ? 1 : sum;
  return EDITOR[locale].sum(formatShare(shown, locale, shown === 1 ? 0 : 2));
}

/** Words out of a list, each to be ticked. */
export function ticksControl({ edit, locale }: EditorForm, { item }: ShapeOf<'texts'>, place: string): TemplateResult {
  const options = item.kind === 'choice' ? item.options : [];
  const chosen = valueAt(edit.values, place) as readonly string[];
  const choose = (value: string, isChosen: boolean) => {
    const next = isChosen ? [...chosen, value] : chosen.filter((one) => one !== value);
    const inOrder = options.map((option) => option.value).filter((one) => next.includes(one));
    chooseAt(place, inOrder);
  };
  return html`<div class="noe-krysserekke">
    ${options.map(
      (option) => html`<noe-kryss
        .label=${option.label[locale]}
        .checked=${chosen.includes(option.value)}
        @noe-endring=${(event: CustomEvent<boolean>) => choose(option.value, event.detail)}
      ></noe-kryss>`,
    )}
  </div>`;
}
