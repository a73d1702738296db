import { type Field, fieldAt } from '../../../sim-core/contract.ts';
import { dateText, parseDate } from '../../format/date-input.ts';
import { type NumberFault, readNumber, ruleOf, typedText } from '../number-rule.ts';

/** Why a text is no value of its field. */
export type TypedFault = NumberFault | { readonly kind: 'not-a-date' };

/** The value of a text, or why there is none. */
export type TypedValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: TypedFault };

/** Reads what was typed at a place: a number, a date, or names with commas between them. Words are taken as they are. */
export function readTyped(place: string, text: string): TypedValue {
  const field = fieldOf(place);
  if (field === undefined) return { ok: true, value: text };
  const { kind } = field.shape;
  if (kind === 'date') {
    const date = parseDate(text);
    return date === null ? { ok: false, fault: { kind: 'not-a-date' } } : { ok: true, value: date };
  }
  if (kind === 'texts') return { ok: true, value: text.split(/[\s,;]+/).filter((name) => name !== '') };
  const isNumber = kind === 'number' || kind === 'integer' || kind === 'share' || kind === 'numbers';
  return isNumber ? readNumber(text, ruleOf(field)) : { ok: true, value: text };
}

/** A value as a person would type it at a place. */
export function textOfValue(place: string, value: unknown): string {
  const field = fieldOf(place);
  if (field?.shape.kind === 'date') return dateText(String(value));
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'number' && field !== undefined ? typedText(value, ruleOf(field)) : String(value ?? '');
}

/** The field of a place; nothing for one language of a text, which has no entry of its own. */
function fieldOf(place: string): Field | undefined {
  return /\.(nb|en)$/.test(place) ? undefined : fieldAt(place);
}
