import { type Cell, cellText } from './table.ts';

/** A cell read as a number: the number, nothing where the publisher gives none, or why it is none. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'no-number' };

export type DecimalSign = ',' | '.';

/** What stands in place of a number: suppressed (`*`, `:`), not available (`.`, `..`), or nothing at all. */
const MISSING: ReadonlySet<string> = new Set(['', '*', '.', '..', '...', ':']);
/** One sign with one to three digits before and three after it: thousands or decimals. A group never begins with 0. */
const EITHER = /^[1-9]\d{0,2}([.,])\d{3}$/;
const DECIMALS = /^\d*([.,])\d+$/;
/** Groups of three, and decimals after the other sign. */
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const SPACES = /[\u0020\u00a0\u202f\u2009]/g;
const SPACED = /^\d{1,3}(?:[\u0020\u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?$/;

interface Parts {
  readonly digits: string;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
}

function partsOf(text: string): Parts | undefined {
  const found = /^([+\-\u2212\u2013]?)\s*([\d.,\u0020\u00a0\u202f\u2009]*\d)\s*(%?)$/.exec(text);
  if (found === null) return undefined;
  const [, sign = '', digits = '', percent] = found;
  return { digits, isNegative: sign !== '' && sign !== '+', isPercent: percent === '%' };
}

/** Which sign this text can only have as its decimal sign; null where it says nothing. */
function decimalSignIn(text: string): DecimalSign | null {
  const digits = partsOf(text)?.digits.replace(SPACES, '');
  if (digits === undefined || EITHER.test(digits)) return null;
  const single = DECIMALS.exec(digits)?.[1];
  if (single !== undefined) return single as DecimalSign;
  const group = GROUPED.exec(digits)?.[1];
  return group === undefined ? null : other(group as DecimalSign);
}

const other = (sign: DecimalSign): DecimalSign => (sign === ',' ? '.' : ',');

/** The decimal sign of a column, known from the cells that leave no doubt; null where none do, or where they disagree. */
export function decimalSignOf(cells: readonly (Cell | undefined)[]): DecimalSign | null {
  const signs = new Set(cells.map((cell) => decimalSignIn(cellText(cell))));
  signs.delete(null);
  return signs.size === 1 ? [...signs][0]! : null;
}

/**
 * Reads a cell as a number: digits, groups of three by space, point or comma, one decimal sign, a minus (also with a space
 * after it) and a per cent sign.
 *
 * @param decimal - sign of the column, for what could be thousands as well as decimals; null refuses it
 * @returns `value` as written: 12 for `12 %`
 */
export function readNumber(cell: Cell | undefined, decimal: DecimalSign | null): ReadNumber {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? { kind: 'number', value: cell, isPercent: false } : { kind: 'no-number' };
  }
  const text = cellText(cell);
  if (MISSING.has(text)) return { kind: 'missing' };
  const parts = partsOf(text);
  if (parts === undefined) return { kind: 'no-number' };
  const { isNegative, isPercent } = parts;
  if (/\s/.test(parts.digits) && !SPACED.test(parts.digits)) return { kind: 'no-number' };
  const digits = parts.digits.replace(SPACES, '');
  if (EITHER.test(digits) && decimal === null && digits === parts.digits) return { kind: 'ambiguous' };
  const plain = plainDigits(digits, decimal);
  if (plain === undefined) return { kind: 'no-number' };
  const value = Number(plain);
  return { kind: 'number', value: isNegative ? -value : value, isPercent };
}

/** Digits with a point as decimal sign and no groups. */
function plainDigits(digits: string, decimal: DecimalSign | null): string | undefined {
  if (/^\d+$/.test(digits)) return digits;
  const either = EITHER.exec(digits)?.[1];
  if (either !== undefined && decimal !== null && either !== decimal) return digits.replace(either, '');
  if (DECIMALS.test(digits)) return digits.replace(',', '.');
  const group = GROUPED.exec(digits)?.[1];
  if (group === undefined) return undefined;
  return digits.replaceAll(group, '').replace(',', '.');
}
