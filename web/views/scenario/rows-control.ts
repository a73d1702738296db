import { html, nothing, type TemplateResult } from 'lit';
import type { Field, Shape } from '../../../sim-core/contract.ts';
import { type Plain, valueAt } from '../../app/editor/place.ts';
import { addItem, removeItem } from '../../app/editor/store.ts';
import { EDITOR } from '../../i18n/editor.ts';
import { rowTitle } from '../../i18n/row-names.ts';
import '../../components/noe-knapp.ts';
import { choiceControl, numberControl, type Placed, partWas, rangeText, typedControl } from './control.ts';
import type { EditorForm } from './editor-form.ts';
import { faultText } from './fault-text.ts';
import { numbersControl, ticksControl } from './list-controls.ts';

type RowsShape = Extract<Shape, { kind: 'rows' }>;

/** A list of rows and where it stands. */
interface Rows {
  readonly field: Field;
  readonly shape: RowsShape;
  readonly place: string;
  readonly rows: readonly Plain[];
}

/** Rows of equal columns, that can be added and taken away. */
export function rowsControl(form: EditorForm, field: Field, shape: RowsShape, place: string): TemplateResult {
  const all: Rows = { field, shape, place, rows: valueAt(form.edit.values, place) as readonly Plain[] };
  const add = EDITOR[form.locale].add(field.label[form.locale]);
  return html`${all.rows.map((_, index) => oneRow(form, all, index))}
    ${
      all.rows.length < shape.maxLength
        ? html`<div class="noe-knapperad">
            <noe-knapp variant="secondary" size="small" .label=${add} @click=${() => addItem(place, shape)}></noe-knapp>
          </div>`
        : nothing
    }`;
}

function oneRow(form: EditorForm, { field, shape, place, rows }: Rows, index: number): TemplateResult {
  const texts = EDITOR[form.locale];
  const at = `${place}[${index}]`;
  const id = rows[index]!['id'];
  const name =
    typeof id === 'string' && id !== ''
      ? rowTitle(id, form.locale)
      : texts.row(field.label[form.locale], String(index + 1));
  return html`<fieldset class="noe-rad" data-sted=${at} tabindex="-1">
    <legend class="aksel-label aksel-label--small">${name}</legend>
    ${partFault(form, at)}
    <div class="noe-rutefelt">${shape.columns.map((column) => columnControl(form, column, `${at}.${column.path}`))}</div>
    ${
      rows.length > shape.minLength
        ? html`<div class="noe-knapperad">
            <noe-knapp variant="tertiary" size="small" .label=${texts.remove(name)} @click=${() => removeItem(place, index)}></noe-knapp>
          </div>`
        : nothing
    }
  </fieldset>`;
}

/** What is wrong with a group of fields as a whole. */
export function partFault({ faults, locale }: EditorForm, place: string): TemplateResult | typeof nothing {
  const text = faultText(faults.get(place), locale);
  return text === '' ? nothing : html`<p class="aksel-error-message aksel-label">${text}</p>`;
}

function columnControl(form: EditorForm, column: Field, place: string): TemplateResult {
  const { locale } = form;
  const { shape } = column;
  const parts = [column.help[locale], rangeText(column, form), partWas(form, column, place)];
  const help = parts.filter((part) => part !== '').join(' ');
  const placed: Placed = { place, label: column.label[locale], help };
  if (shape.kind === 'rows' || shape.kind === 'numbers' || (shape.kind === 'texts' && shape.item.kind === 'choice')) {
    return html`<fieldset class="noe-rad noe-forutsetning--bred" data-sted=${place} tabindex="-1">
      <legend class="aksel-label aksel-label--small">${column.label[locale]}</legend>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${help}</p>
      ${partFault(form, place)} ${listControl(form, column, place)}
    </fieldset>`;
  }
  return singleControl(form, column, placed) ?? listControl(form, column, place);
}

/** A list that can be longer than this has room for several lines. */
const FEW_NAMES = 50;

/** The control of a field that holds one value; nothing for a list. */
export function singleControl(form: EditorForm, field: Field, placed: Placed): TemplateResult | undefined {
  const { kind } = field.shape;
  if (kind === 'number' || kind === 'integer' || kind === 'share') return numberControl(form, field, placed);
  if (kind === 'boolean' || kind === 'choice') return choiceControl(form, field, placed);
  if (field.shape.kind === 'texts' && field.shape.item.kind !== 'choice')
    return typedControl(form, withNamesHelp(form, placed), field.shape.maxLength > FEW_NAMES ? 'paragraph' : 'text');
  return kind === 'date' || kind === 'text' ? typedControl(form, placed, 'text') : undefined;
}

function withNamesHelp({ locale }: EditorForm, placed: Placed): Placed {
  return { ...placed, help: `${placed.help} ${EDITOR[locale].namesHelp}` };
}

/** The controls of a field that holds a list. */
export function listControl(form: EditorForm, field: Field, place: string): TemplateResult {
  const { shape } = field;
  if (shape.kind === 'rows') return rowsControl(form, field, shape, place);
  if (shape.kind === 'numbers') return numbersControl(form, field, shape, place);
  return shape.kind === 'texts' ? ticksControl(form, shape, place) : html``;
}
