/**
 * Everything that can be shown of where the numbers come from, in one piece: every record with the hold-outs, the tables
 * and contradictions of the publications, what calibration and capacity study found, and bokmål for their texts. Read
 * whole by the page «Grunnlag», for which the build packs it (`cli/dev/packed.ts`). Holds hold-outs: fitting code must
 * not import it.
 */
import type { Contradiction } from '../evidence/contradiction.ts';
import { CONTRADICTIONS } from '../evidence/contradictions.ts';
import { allHoldOutRecords } from '../evidence/hold-out-registry.ts';
import { PUBLICATIONS, type Publication, type PublicationKey } from '../evidence/publications.ts';
import type { EvidenceRecord } from '../evidence/record.ts';
import { allRecords } from '../evidence/registry.ts';
import type { EvidenceTable } from '../evidence/table.ts';
import { TABLES } from '../evidence/tables.ts';
import calibration from '../report/calibration.json' with { type: 'json' };
import type { CalibrationReport } from '../report/calibration-report.ts';
import { WHOLE_WORDING } from '../wording/whole-wording.ts';
import type { Wording } from '../wording/wording.ts';

/** The whole evidence as plain data. */
export interface EvidenceBook {
  /** Records and hold-outs in id order. */
  readonly records: readonly EvidenceRecord[];
  readonly tables: readonly EvidenceTable[];
  readonly contradictions: readonly Contradiction[];
  readonly publications: Readonly<Record<PublicationKey, Publication>>;
  readonly report: CalibrationReport;
  /** Bokmål for the texts of all this. */
  readonly wording: Wording;
}

/** The book of the files as they are. @throws EvidenceError for data that are not valid */
export function evidenceBook(): EvidenceBook {
  const records = [...allRecords(), ...allHoldOutRecords()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    records,
    tables: TABLES,
    contradictions: CONTRADICTIONS,
    publications: PUBLICATIONS,
    // Ends of intervals are pairs, which a type made of the file does not say.
    report: calibration as unknown as CalibrationReport,
    wording: WHOLE_WORDING,
  };
}
