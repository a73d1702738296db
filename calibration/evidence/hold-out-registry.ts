/**
 * The declared hold-outs. Read by the table of results and the evidence page only; fitting code must never import
 * this file or the data behind it.
 */
import holdOuts from './hold-outs.json' with { type: 'json' };
import { readRecords } from './read-records.ts';
import type { EvidenceRecord } from './record.ts';
import { recordSet } from './record-set.ts';

const records = recordSet('hold-outs', [readRecords('calibration/evidence/hold-outs.json', holdOuts)]);

/** All hold-out records in id order. */
export function allHoldOutRecords(): readonly EvidenceRecord[] {
  return records.all;
}

/** The hold-out record with this id. @throws EvidenceError when there is none */
export function holdOutById(id: string): EvidenceRecord {
  return records.byId(id);
}
