/** A fault in the calibration data: names the record, what is wrong, and what to do about it. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}
