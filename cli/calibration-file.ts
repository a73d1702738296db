import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitInputsHash } from '../calibration/fit-inputs.ts';
import type { CalibrationReport } from '../calibration/report/calibration-report.ts';
import { REMEDY, ReportError, readReport } from '../calibration/report/read-report.ts';

/** The committed report, as a person in the repository would name it. */
export const REPORT_FILE = 'calibration/report/calibration.json';

/** A report with how it stands to the data of today. */
export interface ReportOnFile {
  readonly report: CalibrationReport;
  /** Hash of the evidence, assumptions and fit targets as they are now. */
  readonly currentHash: string;
  /** Says that the report was made from other data, and the remedy; null when it was made from these. */
  readonly staleness: string | null;
}

/**
 * Reads a report of the calibration.
 *
 * @param file - Another one than the committed report.
 * @throws ReportError naming the file and the remedy if it is missing, unreadable, or no complete report.
 */
export function reportOnFile(file: string | undefined): ReportOnFile {
  const name = file ?? REPORT_FILE;
  const report = readReport(name, textOf(file ?? fileURLToPath(new URL(`../${REPORT_FILE}`, import.meta.url)), name));
  const currentHash = fitInputsHash();
  const made = `${name} is STALE: it was made from data ${report.dataHash}, the data now have ${currentHash}.`;
  return { report, currentHash, staleness: report.dataHash === currentHash ? null : `${made} ${REMEDY}` };
}

function textOf(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const fault = code === 'ENOENT' ? `There is no file ${name}.` : `${name} can not be read: ${message}.`;
    throw new ReportError(`${fault} ${REMEDY}`);
  }
}
