import { FIELDS, type Field } from '../../../sim-core/contract.ts';
import { isWithin } from './place.ts';

/** The field a place lies in, or the first field that lies in the place: a rule may speak of a whole part of a document. */
export function fieldAround(place: string): Field | undefined {
  return FIELDS.find(({ path }) => isWithin(place, path) || isWithin(path, place));
}
