import firstFit from '../../calibration/fitted/first.json' with { type: 'json' };

/** Which calibration the defaults of the field table come from. */
export const CALIBRATION: {
  /** Hash over everything the fit was made of. */
  readonly dataHash: string;
  /** ISO date. */
  readonly fittedOn: string;
} = { dataHash: firstFit.dataHash, fittedOn: firstFit.fittedOn };
