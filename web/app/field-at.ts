import { FIELDS, type Field, SimError } from '../../sim-core/contract.ts';

/**
 * The entry of the field table behind a place in a document: `people.laidOffShare`, or for a column of a row
 * `reserves[1].noticeDays`.
 *
 * @throws {SimError} `bad-argument` where the table has no such field.
 */
export function fieldAt(path: string): Field {
  const [place, column] = path.split(/\[\d+\]\./) as [string, string?];
  const field = FIELDS.find((one) => one.path === place);
  const found = column === undefined ? field : columnsOf(field).find((one) => one.path === column);
  if (found === undefined) throw new SimError({ kind: 'bad-argument', detail: `There is no field ${path}.` });
  return found;
}

function columnsOf(field: Field | undefined): readonly Field[] {
  return field?.shape.kind === 'rows' ? field.shape.columns : [];
}
