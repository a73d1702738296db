/** A hazard that is constant in pieces since registration, the same for everybody up to a ratio. */
export interface PiecewiseHazard {
  /** Start of each piece, minutes since registration; the first is 0. */
  readonly fromMin: Float64Array;
  /** Hazard per minute of the reference person in each piece. */
  readonly perMin: Float64Array;
}

/**
 * Time at which the cumulated hazard of a person passes their threshold.
 *
 * The threshold is a unit exponential drawn once per person and cause, so a policy that changes a hazard moves that
 * person's own date and nobody else's.
 *
 * @param ratioBefore hazard ratio until `changesAtMin`; `ratioAfter` from then on (the laid-off limit).
 * @returns minutes since registration; Infinity if the hazard never adds up to the threshold.
 */
export function passageMin(
  hazard: PiecewiseHazard,
  threshold: number,
  ratioBefore: number,
  ratioAfter: number,
  changesAtMin: number,
): number {
  const { fromMin, perMin } = hazard;
  const pieces = perMin.length;
  let left = threshold;
  for (let i = 0; i < pieces; i++) {
    const endMin = i + 1 < pieces ? fromMin[i + 1]! : Infinity;
    const startMin = fromMin[i]!;
    if (startMin < changesAtMin) {
      const partEndMin = changesAtMin < endMin ? changesAtMin : endMin;
      const ratePerMin = perMin[i]! * ratioBefore;
      const passed = ratePerMin * (partEndMin - startMin);
      if (passed >= left && ratePerMin > 0) return startMin + left / ratePerMin;
      left -= ratePerMin > 0 ? passed : 0;
    }
    if (endMin > changesAtMin) {
      const partStartMin = startMin > changesAtMin ? startMin : changesAtMin;
      const ratePerMin = perMin[i]! * ratioAfter;
      const passed = ratePerMin * (endMin - partStartMin);
      if (passed >= left && ratePerMin > 0) return partStartMin + left / ratePerMin;
      left -= ratePerMin > 0 ? passed : 0;
    }
  }
  return Infinity;
}
