import { EvidenceError } from './evidence-error.ts';
import type { EvidenceRecord } from './record.ts';

/** Records that can be looked up by id. */
export interface RecordSet {
  /** All records in id order. */
  readonly all: readonly EvidenceRecord[];
  /** The record with this id. @throws EvidenceError when there is none */
  byId(id: string): EvidenceRecord;
}

/**
 * Joins the records of several files.
 *
 * @param name what the set is called in messages
 * @throws EvidenceError when an id occurs in two files
 */
export function recordSet(name: string, files: readonly (readonly EvidenceRecord[])[]): RecordSet {
  const index = new Map<string, EvidenceRecord>();
  for (const record of files.flat()) {
    if (index.has(record.id)) {
      throw new EvidenceError(`${name}: ${record.id} occurs in two files. Remove one of the two.`);
    }
    index.set(record.id, record);
  }
  const all = [...index.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    all,
    byId(id) {
      const record = index.get(id);
      if (record === undefined) {
        throw new EvidenceError(`${name}: there is no record ${id}. Add it to a data file or correct the id.`);
      }
      return record;
    },
  };
}
