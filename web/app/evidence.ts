import { dataHash, madeOn, sets, targets } from '../../calibration/report/calibration.json';
import type { TargetReport } from '../../calibration/report/calibration-report.ts';
import { CALIBRATION } from '../../sim-core/contract.ts';

/** Published numbers beside what the fitted model gives, as the calibration has reported them. */
export interface EvidenceReport {
  readonly targets: readonly TargetReport[];
  /** Sets of uncertain numbers behind the intervals. */
  readonly sets: number;
  /** ISO date. */
  readonly madeOn: string;
  /** True when the model uses other numbers by now. */
  readonly isStale: boolean;
}

/** The report of the calibration this page was built with. */
export const EVIDENCE_REPORT: EvidenceReport = {
  // Ends of intervals are pairs, which a type made of the file does not say.
  targets: targets as unknown as readonly TargetReport[],
  sets,
  madeOn,
  isStale: dataHash !== CALIBRATION.dataHash,
};
