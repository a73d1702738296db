import { INPUT_FILES } from '../../calibration/evidence/input-records.ts';
import { ORGANISATION_RECORDS } from '../../calibration/evidence/organisation-records.ts';
import { PUBLICATIONS, type Publication } from '../../calibration/evidence/publications.ts';
import { readRecords } from '../../calibration/evidence/read-records.ts';
import type { EvidenceRecord } from '../../calibration/evidence/record.ts';
import scenarioAssumptions from '../../calibration/priors/scenario-assumptions.json' with { type: 'json' };
import { CALIBRATION } from './calibration-info.ts';

/** How sure a value is: read in a publication, computed from such, chosen by us, solved by the fit, or a setting. */
type Grade = 'evidence' | 'derived' | 'assumption' | 'fitted' | 'setting';

/** What stands behind a value, as far as the product carries it. */
export interface Backing {
  /** Id of the record, or of the fitted parameter set; empty for a setting. */
  readonly id: string;
  readonly grade: Grade;
  /** What the record says; null where the product does not carry the record. */
  readonly record: Pick<EvidenceRecord, 'statement' | 'unit' | 'population' | 'period' | 'range'> | null;
  /** Where it was read; null for assumptions, fits and settings. */
  readonly cited: { readonly publication: Publication; readonly place: string } | null;
  /** Why this value and range were chosen; null where it is no assumption. */
  readonly reason: string | null;
  /** Day of the fit, ISO; null where it is no fit. */
  readonly fittedOn: string | null;
}

const NOTHING = { record: null, cited: null, reason: null, fittedOn: null } as const;

let carried: ReadonlyMap<string, EvidenceRecord> | undefined;

/** The records the product carries: those the field table reads, and the assumptions behind shipped scenarios. */
function carriedRecords(): ReadonlyMap<string, EvidenceRecord> {
  const assumed = () => readRecords('calibration/priors/scenario-assumptions.json', scenarioAssumptions);
  carried ??= new Map(
    [...INPUT_FILES.flat(), ...ORGANISATION_RECORDS, ...assumed()].map((record) => [record.id, record]),
  );
  return carried;
}

/**
 * What stands behind a value.
 *
 * @param source as in `Field.source`, or the id of any record; a place in a list (`S0-162[0]`) is read as the whole
 */
export function backingOf(source: string): Backing {
  if (source === 'setting' || source === 'none') return { id: '', grade: 'setting', ...NOTHING };
  if (source.startsWith('fitted:')) {
    return { ...NOTHING, id: source.slice('fitted:'.length), grade: 'fitted', fittedOn: CALIBRATION.fittedOn };
  }
  const id = source.replace(/\[\d+\]$/, '');
  const record = carriedRecords().get(id);
  return record === undefined ? { id, grade: gradeOfId(id), ...NOTHING } : told(record);
}

/** The grade an id says itself: `S0-149` is evidence, `A-absence-share` an assumption, all others are derived. */
export function gradeOfId(id: string): 'evidence' | 'derived' | 'assumption' {
  if (id.startsWith('A-')) return 'assumption';
  return /^S\d+-\d+$/.test(id) ? 'evidence' : 'derived';
}

function told(record: EvidenceRecord): Backing {
  const { id, grade } = record;
  if (record.grade === 'assumption') return { ...NOTHING, id, grade, record, reason: record.reason };
  const publication = PUBLICATIONS[record.publication];
  return { ...NOTHING, id, grade, record, cited: { publication, place: record.place } };
}
