import { phrase } from '../fault/phrase.ts';
import type { LocalText } from './document.ts';
import type { Option, PlainShape, RowsShape, UnitId } from './field.ts';

/** Reads defaults from calibration's data while the table is assembled; keys are those of `field-sources.json`. */
export interface Lookup {
  /** Value of the record behind the key. */
  readonly value: (key: string) => unknown;
  /** The same where it must be a list. */
  readonly list: (key: string) => readonly unknown[];
}

/** Where the default of a field comes from; `fields.ts` turns it into a value and a source id. */
export type Origin =
  /** No default. */
  | { readonly kind: 'required' }
  /** A choice that is no claim about the world. */
  | { readonly kind: 'setting'; readonly value: unknown }
  /** A number of the world: the fitted parameter set if it has one, else the record `field-sources.json` names. */
  | {
      readonly kind: 'calibration';
      /** Key in `field-sources.json` where it is not the path. */
      readonly key?: string;
    }
  /** Rows put together from several records; the source is the record behind `key`. */
  | { readonly kind: 'rows'; readonly key: string; readonly build: (lookup: Lookup) => readonly unknown[] };

/** A field as the group files write it: without the resolved default. */
export interface Draft {
  readonly path: string;
  readonly label: LocalText;
  readonly help: LocalText;
  readonly unit: UnitId | null;
  readonly shape: PlainShape | RowsShape<Draft>;
  readonly from: Origin;
}

export const REQUIRED: Origin = { kind: 'required' };
export const CALIBRATION: Origin = { kind: 'calibration' };

/** Default that is a choice of ours about the run, not a number of the world. */
export function setting(value: unknown): Origin {
  return { kind: 'setting', value };
}

/** Both languages of one text. */
export function both(nb: string, en: string): LocalText {
  return { nb, en };
}

/** One word of a choice with its names. */
export function option(value: string, nb: string, en: string): Option {
  return { value, label: both(nb, en) };
}

export const SHARE: PlainShape = { kind: 'share' };
export const BOOLEAN: PlainShape = { kind: 'boolean' };

/** A real number in `[min, max]`. */
export function number(min: number, max: number): PlainShape {
  return { kind: 'number', min, max };
}

/** A whole number in `[min, max]`. */
export function integer(min: number, max: number): PlainShape {
  return { kind: 'integer', min, max };
}

/** A list of exactly `places.length` numbers in `[min, max]`. */
export function numbersFor(places: readonly LocalText[], min: number, max: number): PlainShape {
  return { kind: 'numbers', minLength: places.length, maxLength: places.length, min, max, places };
}

/** A list of exactly `places.length` shares that sum to 1. */
export function sharesOf(places: readonly LocalText[]): PlainShape {
  return {
    kind: 'numbers',
    minLength: places.length,
    maxLength: places.length,
    min: 0,
    max: 1,
    sumsToOne: true,
    places,
  };
}

/** A short name in lower-case words joined by hyphens. */
export const KEBAB: PlainShape = {
  kind: 'text',
  minLength: 1,
  maxLength: 64,
  pattern: {
    source: '^[a-z0-9]+(-[a-z0-9]+)*$',
    words: phrase`lower-case letters a–z and digits, words joined by single hyphens`,
  },
};
