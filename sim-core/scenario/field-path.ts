import { SimError } from '../fault/fault.ts';
import type { Field, UnitId } from './field.ts';
import { FIELDS } from './fields.ts';

/** The total of `staff.teams[].fte`, which no file has: changing it changes every team by the same factor. */
export const ALL_STAFF = 'staff.fte';

/**
 * The least automatic share of all tasks but the assessment, which no file has: a person makes the § 14a decision. A task
 * with a larger share keeps it.
 */
export const ALL_AUTOMATIC = 'tasks.automaticShare';

/** Keys, and places or ids in a list. */
type Token = string | { readonly row: string };

const PATH = /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*|\[[A-Za-z0-9-]+\])*$/;

/**
 * The steps of a path such as `staff.teams[mottak].fte`, `demand.waves[0].extraPersons` or `run.measuredDays`. A row of a list
 * is named by its place from 0 or by its `id`.
 *
 * @returns null if the text is no path.
 */
export function pathTokens(path: string): readonly Token[] | null {
  if (!PATH.test(path)) return null;
  return [...path.matchAll(/([A-Za-z][A-Za-z0-9]*)|\[([^\]]+)\]/g)].map(([, key, row]) => key ?? { row: row! });
}

/** Unit of the field behind a path, and whether it takes whole numbers only; null where there is no such field of numbers. */
export function numericField(path: string): { readonly unit: UnitId | null; readonly isInteger: boolean } | null {
  if (path === ALL_STAFF) return { unit: 'FTE', isInteger: false };
  if (path === ALL_AUTOMATIC) return { unit: 'share', isInteger: false };
  const field = fieldBehind(path);
  switch (field?.shape.kind) {
    case 'integer':
      return { unit: field.unit, isInteger: true };
    case 'number':
    case 'share':
    case 'numbers':
      return { unit: field.unit, isInteger: false };
    default:
      return null;
  }
}

/**
 * The entry of the field table behind a path: `people.laidOffShare`, for a column of a row `reserves[1].noticeDays`, and for a
 * number of a list `demand.monthFactors[3]` the whole list.
 *
 * @throws {SimError} `bad-argument` where the table has no such field.
 */
export function fieldAt(path: string): Field {
  const field = fieldBehind(path);
  if (field === undefined) throw new SimError({ kind: 'bad-argument', detail: `There is no field ${path}.` });
  return field;
}

/** The entry of the field table behind a path, or nothing. In a list of numbers every place has the list's entry. */
function fieldBehind(path: string): Field | undefined {
  const [place = '', ...columns] = path.split(/\[[^\]]*\]\.?/).filter((part) => part !== '');
  return columns.reduce<Field | undefined>(
    (field, column) =>
      field?.shape.kind === 'rows' ? field.shape.columns.find((one) => one.path === column) : undefined,
    FIELDS.find((one) => one.path === place),
  );
}
