import sources from '../../../scenarios/sources.json';
import { type Backing, backingOf, type Field } from '../../../sim-core/contract.ts';
import type { Edit } from './edit.ts';
import { isSameData, isWithin, valueAt } from './place.ts';

/** A record, or the records some arithmetic is made of. */
type Filed = string | { readonly from: Readonly<Record<string, string>> };

const FILED: Readonly<Record<string, Readonly<Record<string, Filed>>>> = sources;

/** What stands behind the value a field has in the base. Empty where the scenario gives the value itself and names no source. */
export function backingsOf({ base, start }: Edit, field: Field): readonly Backing[] {
  const isDefault = field.required || isSameData(valueAt(base, field.path), field.default);
  const ids = isDefault ? [field.source, ...columnSources(field, base)] : filedSources(start.libraryId, field.path);
  return [...new Set(ids.map((id) => id.replace(/\[\d+\]$/, '')))].map(backingOf);
}

/** Sources of the library at a path: what `scenarios/sources.json` files there. */
function filedSources(libraryId: string | null, path: string): readonly string[] {
  return libraryId === null ? [] : filedPlaces(libraryId, path).flatMap(({ records }) => records);
}

/** Places of a library scenario within a path, each with the records behind it; those of all scenarios are under `*`. */
export function filedPlaces(
  libraryId: string,
  path: string,
): readonly { readonly place: string; readonly records: readonly string[] }[] {
  const places = { ...FILED['*'], ...FILED[libraryId] };
  return Object.entries(places).flatMap(([place, filed]) =>
    isWithin(place, path) ? [{ place, records: recordsOf(filed) }] : [],
  );
}

function recordsOf(filed: Filed): readonly string[] {
  return typeof filed === 'string' ? [filed] : Object.values(filed.from);
}

/** Records behind defaults of columns, where the list has rows. */
function columnSources({ path, shape }: Field, base: Edit['base']): readonly string[] {
  if (shape.kind !== 'rows' || (valueAt(base, path) as readonly unknown[]).length === 0) return [];
  return shape.columns.map(({ source }) => source).filter((source) => source !== 'none' && source !== 'setting');
}
