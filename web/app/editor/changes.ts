import { FIELDS, type Field } from '../../../sim-core/contract.ts';
import type { Edit } from './edit.ts';
import { isSameData, isWithin, valueAt } from './place.ts';
import { readTyped } from './typed-value.ts';

/** Fields a person can change: all but those with one value only. */
export const EDITABLE: readonly Field[] = FIELDS.filter(
  ({ shape }) => shape.kind !== 'integer' || shape.min < shape.max,
);

/** Fields that say something else than in the base, or something that cannot be read. */
export function changedFields({ base, values, typed }: Edit): readonly Field[] {
  const unread = Object.entries(typed).filter(([place, text]) => !readTyped(place, text).ok);
  return FIELDS.filter(
    ({ path }) =>
      !isSameData(valueAt(base, path), valueAt(values, path)) || unread.some(([place]) => isWithin(place, path)),
  );
}

/** Fields in which two states of the form differ. */
export function differingFields(one: Edit, other: Edit): readonly Field[] {
  return FIELDS.filter(
    ({ path }) =>
      !isSameData(valueAt(one.values, path), valueAt(other.values, path)) ||
      !isSameData(typedIn(one, path), typedIn(other, path)),
  );
}

function typedIn({ typed }: Edit, path: string): readonly (readonly [string, string])[] {
  return Object.entries(typed).filter(([place]) => isWithin(place, path));
}
