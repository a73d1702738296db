/**
 * The records a run is computed from: facts and assumptions with the use `input` or `fit`. Apart from the rest, because
 * they travel with every page and worker; `registry.ts` holds all records.
 */
import assumptions from '../priors/assumptions.json' with { type: 'json' };
import noeEvaluation from './noe-evaluation.json' with { type: 'json' };
import profilingReport from './profiling-report.json' with { type: 'json' };
import { readRecords } from './read-records.ts';
import type { EvidenceRecord } from './record.ts';
import { recordSet } from './record-set.ts';

/** The records, file by file. */
export const INPUT_FILES: readonly (readonly EvidenceRecord[])[] = [
  readRecords('calibration/evidence/noe-evaluation.json', noeEvaluation),
  readRecords('calibration/evidence/profiling-report.json', profilingReport),
  readRecords('calibration/priors/assumptions.json', assumptions),
];

const records = recordSet('input records', INPUT_FILES);

/** The record with this id. @throws EvidenceError when there is none among the inputs */
export function inputRecordById(id: string): EvidenceRecord {
  return records.byId(id);
}
