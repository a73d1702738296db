import { FIELDS, type Field, type ScenarioDocument } from '../../../sim-core/contract.ts';
import { isSameData, type Plain, valueAt } from '../editor/place.ts';

/** A place in which a scenario says something else than the base. */
export interface DifferingPlace {
  /** Of a place in a row: the list the row is in; null for a field of its own. */
  readonly list: Field | null;
  /** Name of the row in its list: its `id`, or its number from 1. */
  readonly row: string;
  readonly field: Field;
  readonly base: unknown;
  readonly other: unknown;
}

/** Fields that name a scenario or say how long it is run, and nothing of what happens in it. */
const NAMING: readonly string[] = ['id', 'title', 'question', 'facts', 'run.replications', 'run.seed'];

/** What differs between two scenarios, field by field; rows of lists of equal length are compared one by one. */
export function differingPlaces(base: ScenarioDocument, other: ScenarioDocument): readonly DifferingPlace[] {
  return FIELDS.filter(({ path }) => !NAMING.includes(path)).flatMap((field): readonly DifferingPlace[] => {
    const [one, two] = [valueAt(base, field.path), valueAt(other, field.path)];
    if (isSameData(one, two)) return [];
    const { shape } = field;
    if (shape.kind !== 'rows') return [{ list: null, row: '', field, base: one, other: two }];
    const [rows, others] = [one as readonly Plain[], two as readonly Plain[]];
    if (!areAlike(rows, others)) return [{ list: null, row: '', field, base: rows, other: others }];
    return rows.flatMap((row, i) =>
      shape.columns
        .map((column) => ({
          ...{ list: field, row: rowName(row, i), field: column },
          base: valueAt(row, column.path),
          other: valueAt(others[i], column.path),
        }))
        .filter((place) => !isSameData(place.base, place.other)),
    );
  });
}

/** How a row of a list is called. */
export function rowName(row: Plain, place: number): string {
  return typeof row['id'] === 'string' ? row['id'] : String(place + 1);
}

/** Whether the rows of two lists can be laid beside each other: as many, with the same names. */
function areAlike(rows: readonly Plain[], others: readonly Plain[]): boolean {
  return rows.length === others.length && rows.every((row, i) => rowName(row, i) === rowName(others[i]!, i));
}
