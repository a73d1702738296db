import { FIELDS, type Field } from '../../../sim-core/contract.ts';

/** The fields of a scenario whose default is a record’s value, columns of rows included. */
export function fieldsOn(id: string): readonly Field[] {
  const all = FIELDS.flatMap((field) => (field.shape.kind === 'rows' ? [field, ...field.shape.columns] : [field]));
  return all.filter(({ source }) => source === id);
}
