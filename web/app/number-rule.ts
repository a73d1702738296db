import { type Field, SimError } from '../../sim-core/contract.ts';
import { numberText, type ParsedNumber, parseDecimal, parseWhole } from '../format/decimal-input.ts';

/** Why a typed number cannot be used. Bounds are in the unit that is typed. */
export type NumberFault =
  | { readonly kind: Extract<ParsedNumber, { ok: false }>['reason'] }
  | { readonly kind: 'range'; readonly read: number; readonly least: number; readonly most: number };

/** What a field takes as typed: bounds, and whether it has decimals. */
export interface NumberRule {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
  /** What the typed number is divided by to be the document’s: 100 for per cent. */
  readonly divisor: number;
}

/** Digits that survive a change of unit; more would show how the machine stores numbers. */
const DIGITS = 15;

/**
 * The rule of a number of the field table, or of one number of a list; shares are typed as per cent.
 *
 * @throws {SimError} `bad-argument` where the field holds no numbers.
 */
export function ruleOf({ path, shape, unit }: Field): NumberRule {
  const divisor = unit === 'share' ? 100 : 1;
  if (shape.kind === 'share') return { least: 0, most: 100, isWhole: false, divisor: 100 };
  if (shape.kind !== 'number' && shape.kind !== 'integer' && shape.kind !== 'numbers') {
    throw new SimError({ kind: 'bad-argument', detail: `The field ${path} holds no number.` });
  }
  const [least, most] = [shape.min, shape.max].map((end) => exact(end * divisor)) as [number, number];
  return { least, most, isWhole: shape.kind === 'integer', divisor };
}

/** The number of a text in the unit of the document, or why there is none. */
export function readNumber(
  text: string,
  { least, most, isWhole, divisor }: NumberRule,
): { readonly ok: true; readonly value: number } | { readonly ok: false; readonly fault: NumberFault } {
  const parsed = isWhole ? parseWhole(text) : parseDecimal(text);
  if (!parsed.ok) return { ok: false, fault: { kind: parsed.reason } };
  const { value } = parsed;
  if (value < least || value > most) return { ok: false, fault: { kind: 'range', read: value, least, most } };
  // 13,27 per cent is the share 0.1327, which plain division misses by a hair.
  return { ok: true, value: divisor === 1 ? value : exact(value / divisor) };
}

/** A number of the document as a person would type it. */
export function typedText(value: number, { divisor }: NumberRule): string {
  return numberText(divisor === 1 ? value : exact(value * divisor));
}

function exact(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
