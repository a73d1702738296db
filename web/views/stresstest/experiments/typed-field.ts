import { html, type TemplateResult } from 'lit';
import type { FormFault, FormFaults, OwnFault, TypedForm } from '../../../app/stress/experiments/typed-form.ts';
import { EXPERIMENTS } from '../../../i18n/experiments.ts';
import type { Locale } from '../../../i18n/language.ts';
import '../../../components/noe-felt.ts';
import '../../../components/noe-nedtrekk.ts';
import { numberFaultText } from '../../number-fault-text.ts';

/** A form of an experiment as its fields see it. */
export interface TypedFormState {
  readonly form: TypedForm;
  /** Empty when nothing is wrong. */
  readonly faults: FormFaults;
  readonly locale: Locale;
  readonly edit: (field: string, text: string) => void;
}

/** A field that is typed in. */
export function typedField(
  { form, faults, locale, edit }: TypedFormState,
  field: string,
  words: { readonly label: string; readonly help?: string; readonly unit?: string; readonly kind?: 'text' | 'decimal' },
): TemplateResult {
  const fault = faults.get(field);
  return html`<noe-felt
    .label=${words.label}
    .help=${words.help ?? ''}
    .unit=${words.unit ?? ''}
    .kind=${words.kind ?? 'decimal'}
    .value=${form[field] ?? ''}
    .error=${fault === undefined ? '' : formFaultText(fault, locale)}
    @noe-endring=${(event: CustomEvent<string>) => edit(field, event.detail)}
  ></noe-felt>`;
}

/** A field with some choices. */
export function chosenField(
  { form, faults, locale, edit }: TypedFormState,
  field: string,
  choices: Readonly<Record<string, string>>,
  words: { readonly label: string; readonly help?: string },
): TemplateResult {
  const fault = faults.get(field);
  return html`<noe-nedtrekk
    .label=${words.label}
    .help=${words.help ?? ''}
    .entries=${Object.entries(choices).map(([value, label]) => ({ value, label }))}
    .value=${form[field] ?? ''}
    .error=${fault === undefined ? '' : formFaultText(fault, locale)}
    @noe-endring=${(event: CustomEvent<string>) => edit(field, event.detail)}
  ></noe-nedtrekk>`;
}

function formFaultText(fault: FormFault, locale: Locale): string {
  return isOwn(fault) ? EXPERIMENTS[locale].faults[fault.kind] : numberFaultText(fault, locale);
}

function isOwn(fault: FormFault): fault is OwnFault {
  return Object.hasOwn(EXPERIMENTS.nb.faults, fault.kind);
}
