import type { LocalText, ScenarioDocument } from '../../../sim-core/contract.ts';
import { type ListShape, newItem } from './new-item.ts';
import { isWithin, type Plain, valueAt, withValue } from './place.ts';
import { readTyped } from './typed-value.ts';

/** The scenario somebody started from. */
export interface Start {
  readonly title: LocalText;
  /** Id in the library, under which its sources are filed; null for a scenario of one’s own. */
  readonly libraryId: string | null;
}

/** What a scenario is being made of. */
export interface Edit {
  readonly start: Start;
  /** What it started from, under its new name; changes are told against it. */
  readonly base: ScenarioDocument;
  /** In the shape of a document: the last value of each field that could be read. */
  readonly values: Plain;
  /** What was typed, by place, as it was typed. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Nothing changed yet. */
export function editOf(base: ScenarioDocument, start: Start): Edit {
  return { base, start, values: base as unknown as Plain, typed: {} };
}

/** A text typed at a place; the value follows as soon as the text is one. */
export function withTyped(edit: Edit, place: string, text: string): Edit {
  const read = readTyped(place, text);
  const typed = { ...edit.typed, [place]: text };
  return { ...edit, typed, values: read.ok ? withValue(edit.values, place, read.value) : edit.values };
}

/** A value chosen at a place. */
export function withChosen(edit: Edit, place: string, value: unknown): Edit {
  return { ...edit, values: withValue(edit.values, place, value) };
}

/** Values at several places at once; what was typed inside them is gone. */
export function withValues(edit: Edit, changes: readonly (readonly [place: string, value: unknown])[]): Edit {
  return {
    ...edit,
    values: changes.reduce((values, [place, value]) => withValue(values, place, value), edit.values),
    typed: typedWithout(edit, (one) => changes.some(([place]) => isWithin(one, place))),
  };
}

/** A field as the base has it. */
export function withReset(edit: Edit, place: string): Edit {
  return {
    ...edit,
    values: withValue(edit.values, place, valueAt(edit.base, place)),
    typed: typedWithout(edit, (one) => isWithin(one, place)),
  };
}

/** A list with one item more, which starts as the last one. */
export function withItem(edit: Edit, place: string, shape: ListShape): Edit {
  const items = listAt(edit, place);
  return { ...edit, values: withValue(edit.values, place, [...items, newItem(shape, items)]) };
}

/** A list without one of its items; what was typed in those behind it moves up with them. */
export function withoutItem(edit: Edit, place: string, index: number): Edit {
  const rest = listAt(edit, place).filter((_, i) => i !== index);
  const typed = Object.entries(edit.typed).flatMap(([one, text]): readonly (readonly [string, string])[] => {
    const inside = one.startsWith(`${place}[`) ? /^\[(\d+)\](.*)$/.exec(one.slice(place.length)) : null;
    if (inside === null) return [[one, text]];
    const at = Number(inside[1]);
    if (at === index) return [];
    return [[`${place}[${at > index ? at - 1 : at}]${inside[2]}`, text]];
  });
  return { ...edit, values: withValue(edit.values, place, rest), typed: Object.fromEntries(typed) };
}

function listAt({ values }: Edit, place: string): readonly unknown[] {
  return valueAt(values, place) as readonly unknown[];
}

function typedWithout({ typed }: Edit, isGone: (place: string) => boolean): Edit['typed'] {
  return Object.fromEntries(Object.entries(typed).filter(([place]) => !isGone(place)));
}
