import { html, type TemplateResult } from 'lit';
import type { Field } from '../../../sim-core/contract.ts';
import { isSameData, valueAt } from '../../app/editor/place.ts';
import { chooseAt, typeAt } from '../../app/editor/store.ts';
import { textOfValue } from '../../app/editor/typed-value.ts';
import { ruleOf } from '../../app/number-rule.ts';
import type { NoeFelt } from '../../components/noe-felt.ts';
import { formatExact, formatExactShare } from '../../format/number.ts';
import { EDITOR } from '../../i18n/editor.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-nedtrekk.ts';
import type { EditorForm } from './editor-form.ts';
import { faultText } from './fault-text.ts';
import { unitBeside, valueText } from './value-text.ts';

/** How a control is called, where it stands and what is said of it. */
export interface Placed {
  readonly place: string;
  readonly label: string;
  readonly help: string;
}

/** A field in which something is typed. */
export function typedControl(
  { edit, faults, locale }: EditorForm,
  { place, label, help }: Placed,
  kind: NoeFelt['kind'],
  unit = '',
): TemplateResult {
  return html`<noe-felt
    data-sted=${place}
    .label=${label}
    .help=${help}
    .unit=${unit}
    .kind=${kind}
    .value=${edit.typed[place] ?? textOfValue(place, valueAt(edit.values, place))}
    .error=${faultText(faults.get(place), locale)}
    @noe-endring=${(event: CustomEvent<string>) => typeAt(place, event.detail)}
  ></noe-felt>`;
}

/** The field of one number: a value of its own, or one of a list. */
export function numberControl(form: EditorForm, field: Field, placed: Placed): TemplateResult {
  const kind = ruleOf(field).isWhole ? 'whole' : 'decimal';
  return typedControl(form, placed, kind, unitBeside(field, form.locale));
}

/** A list of words to choose one from. */
export function choiceControl(form: EditorForm, field: Field, { place, label, help }: Placed): TemplateResult {
  const { edit, faults, locale } = form;
  const { shape } = field;
  const texts = EDITOR[locale];
  const isBoolean = shape.kind === 'boolean';
  const options = shape.kind === 'choice' ? shape.options : [];
  const entries = isBoolean
    ? [
        { value: 'true', label: texts.yes },
        { value: 'false', label: texts.no },
      ]
    : options.map((option) => ({ value: option.value, label: option.label[locale] }));
  return html`<noe-nedtrekk
    data-sted=${place}
    .label=${label}
    .help=${help}
    .entries=${entries}
    .value=${String(valueAt(edit.values, place))}
    .error=${faultText(faults.get(place), locale)}
    @noe-endring=${(event: CustomEvent<string>) => chooseAt(place, isBoolean ? event.detail === 'true' : event.detail)}
  ></noe-nedtrekk>`;
}

/** From where to where a number may go, in the unit that is typed; empty for what is no number. */
export function rangeText(field: Field, { locale }: EditorForm): string {
  const { kind } = field.shape;
  if (kind !== 'number' && kind !== 'integer' && kind !== 'share' && kind !== 'numbers') return '';
  const { least, most, divisor } = ruleOf(field);
  const end = divisor === 100 ? formatExactShare(most / divisor, locale) : formatExact(most, locale);
  return EDITOR[locale].range(formatExact(least, locale), end);
}

/** What a part of a list or of a row has in the base, where that is something else. */
export function partWas({ edit, locale }: EditorForm, field: Field, place: string): string {
  const was = valueAt(edit.base, place);
  if (was === undefined || isSameData(was, valueAt(edit.values, place))) return '';
  return EDITOR[locale].itemWas(valueText(field, was, locale));
}
