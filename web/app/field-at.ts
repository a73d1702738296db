import { FIELDS, type Field, SimError } from '../../sim-core/contract.ts';

/**
 * The entry of the field table behind a place in a document: `people.laidOffShare`, for a column of a row
 * `reserves[1].noticeDays`, and for a number of a list `demand.monthFactors[3]` the whole list.
 *
 * @throws {SimError} `bad-argument` where the table has no such field.
 */
export function fieldAt(path: string): Field {
  let fields = FIELDS;
  let found: Field | undefined;
  for (const name of path.split(/\[\d+\]\.?/).filter((part) => part !== '')) {
    found = fields.find((one) => one.path === name);
    fields = found?.shape.kind === 'rows' ? found.shape.columns : [];
    if (found === undefined) break;
  }
  if (found === undefined) throw new SimError({ kind: 'bad-argument', detail: `There is no field ${path}.` });
  return found;
}
