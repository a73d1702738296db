/**
 * The records behind offices, organisation models and sorting rules. Apart from the other inputs, because the fit is of
 * a year in which none of them is simulated: they change no fitted number.
 */
import organisationRecords from '../priors/organisation-records.json' with { type: 'json' };
import { readRecords } from './read-records.ts';
import type { EvidenceRecord } from './record.ts';
import { recordSet } from './record-set.ts';

/** The records of the file. */
export const ORGANISATION_RECORDS: readonly EvidenceRecord[] = readRecords(
  'calibration/priors/organisation-records.json',
  organisationRecords,
);

const records = recordSet('organisation records', [ORGANISATION_RECORDS]);

/** The record with this id. @throws EvidenceError when there is none */
export function organisationRecordById(id: string): EvidenceRecord {
  return records.byId(id);
}
