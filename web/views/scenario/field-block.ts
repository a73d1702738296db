import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../../../sim-core/contract.ts';
import { backingsOf } from '../../app/editor/backings.ts';
import { valueAt } from '../../app/editor/place.ts';
import { resetField } from '../../app/editor/store.ts';
import { EDITOR } from '../../i18n/editor.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-merke.ts';
import { backingDetails, marksOf } from './backing-details.ts';
import { rangeText, typedControl } from './control.ts';
import type { EditorForm } from './editor-form.ts';
import { listControl, partFault, singleControl } from './rows-control.ts';
import { valueText } from './value-text.ts';

/** Texts longer than this are written on several lines. */
const ONE_LINE = 200;

/** Everything about one field: control, help, range, marks, what it was, and where it comes from. */
export function fieldBlock(form: EditorForm, field: Field, isChanged: boolean): TemplateResult {
  const { locale } = form;
  const { path } = field;
  const help = [field.help[locale], rangeText(field, form), dateHelp(form, field)]
    .filter((part) => part !== '')
    .join(' ');
  const single = singleControl(form, field, { place: path, label: field.label[locale], help });
  const backings = backingsOf(form.edit, field);
  const changed = isChanged ? changedLine(form, field) : nothing;
  const foot = html`<div class="noe-forutsetning__merker">
      ${isChanged ? html`<noe-merke color="info" .label=${EDITOR[locale].changed}></noe-merke>` : nothing}
      ${field.group === 'about' ? nothing : marksOf(backings, locale)}
    </div>
    ${changed} ${backingDetails(backings, locale)}`;
  const mark = isChanged ? ' noe-forutsetning--endret' : '';
  if (single !== undefined) return html`<div class="noe-forutsetning${mark}">${single} ${foot}</div>`;
  return html`<fieldset class="noe-forutsetning noe-forutsetning--bred${mark}" data-sted=${path} tabindex="-1">
    <legend class="aksel-label">${field.label[locale]}</legend>
    <p class="aksel-body-short aksel-body-short--small noe-dempet">${help}</p>
    ${partFault(form, path)}
    ${field.shape.kind === 'localText' ? bothLanguages(form, field, field.shape.maxLength) : listControl(form, field, path)}
    ${foot}
  </fieldset>`;
}

function bothLanguages(form: EditorForm, { path, label }: Field, maxLength: number): TemplateResult {
  const kind = maxLength > ONE_LINE ? 'paragraph' : 'text';
  const { locale } = form;
  return html`${(['nb', 'en'] as const).map((language) =>
    typedControl(
      form,
      { place: `${path}.${language}`, label: `${label[locale]} ${EDITOR[locale].languages[language]}`, help: '' },
      kind,
    ),
  )}`;
}

function dateHelp({ locale }: EditorForm, { shape }: Field): string {
  return shape.kind === 'date' ? EDITOR[locale].dateHelp : '';
}

/** The value as it was understood, beside the one of the base; and the way back. */
function changedLine(form: EditorForm, field: Field): TemplateResult {
  const { locale } = form;
  const text = changeText(form, field);
  return html`${text === '' ? nothing : html`<p class="aksel-body-short aksel-body-short--small noe-tall">${text}</p>`}
    <noe-knapp
      variant="tertiary"
      size="small"
      .label=${EDITOR[locale].reset(field.label[locale])}
      @click=${() => resetField(field.path)}
    ></noe-knapp>`;
}

/** Of numbers that belong together the base alone, of as many rows nothing: their parts say the rest. */
function changeText({ edit, locale }: EditorForm, field: Field): string {
  const texts = EDITOR[locale];
  const [was, now] = [edit.base, edit.values].map((root) => valueText(field, valueAt(root, field.path), locale));
  if (field.shape.kind === 'numbers') return texts.wasOnly(was!);
  return was === now ? '' : texts.was(now!, was!);
}
