/** A hazard that is constant in pieces since registration, the same for everybody up to a ratio. */
export interface PiecewiseHazard {
  /** Start of each piece, minutes since registration; the first is 0. */
  readonly fromMin: Float64Array;
  /** Hazard per minute of the reference person in each piece. */
  readonly perMin: Float64Array;
}

/** What decides when a hazard takes a person, by place in an array. */
export const PASSAGE = {
  /** Unit exponential drawn once per person and cause. */
  threshold: 0,
  /** Hazard ratio until `changesAt` and from then on (the laid-off limit). */
  ratioBefore: 1,
  ratioAfter: 2,
  /** Minutes since registration. */
  changesAt: 3,
} as const;

/**
 * Hazard a person has gone through by an age, minutes since registration: what `replaceByPassage` compares the threshold
 * with. Who has come so far has a threshold that exceeds it by a fresh unit exponential.
 * @param person by PASSAGE; the threshold is not looked at.
 */
export function cumulatedHazard(hazard: PiecewiseHazard, person: Float64Array, ageMin: number): number {
  const { fromMin, perMin } = hazard;
  const changesAtMin = person[PASSAGE.changesAt]!;
  let sum = 0;
  for (let i = 0; i < perMin.length && fromMin[i]! < ageMin; i++) {
    const startMin = fromMin[i]!;
    const endMin = i + 1 < perMin.length ? Math.min(fromMin[i + 1]!, ageMin) : ageMin;
    const middleMin = Math.min(Math.max(changesAtMin, startMin), endMin);
    sum += perMin[i]! * (person[PASSAGE.ratioBefore]! * (middleMin - startMin));
    sum += perMin[i]! * (person[PASSAGE.ratioAfter]! * (endMin - middleMin));
  }
  return sum;
}

/**
 * Replaces a person's threshold by the time at which their cumulated hazard passes it, minutes since registration;
 * Infinity if it never does.
 *
 * Everybody has a threshold of their own, so a policy that changes a hazard moves that person's own date and nobody
 * else's. In an array, because doubles handed to a function that is not inlined are put on the heap.
 * @param person by PASSAGE.
 */
export function replaceByPassage(hazard: PiecewiseHazard, person: Float64Array): void {
  const { fromMin, perMin } = hazard;
  const pieces = perMin.length;
  const changesAtMin = person[PASSAGE.changesAt]!;
  let left = person[PASSAGE.threshold]!;
  for (let i = 0; i < pieces; i++) {
    const endMin = i + 1 < pieces ? fromMin[i + 1]! : Infinity;
    const startMin = fromMin[i]!;
    if (startMin < changesAtMin) {
      const partEndMin = changesAtMin < endMin ? changesAtMin : endMin;
      const ratePerMin = perMin[i]! * person[PASSAGE.ratioBefore]!;
      const passed = ratePerMin * (partEndMin - startMin);
      if (passed >= left && ratePerMin > 0) {
        person[PASSAGE.threshold] = startMin + left / ratePerMin;
        return;
      }
      left -= ratePerMin > 0 ? passed : 0;
    }
    if (endMin > changesAtMin) {
      const partStartMin = startMin > changesAtMin ? startMin : changesAtMin;
      const ratePerMin = perMin[i]! * person[PASSAGE.ratioAfter]!;
      const passed = ratePerMin * (endMin - partStartMin);
      if (passed >= left && ratePerMin > 0) {
        person[PASSAGE.threshold] = partStartMin + left / ratePerMin;
        return;
      }
      left -= ratePerMin > 0 ? passed : 0;
    }
  }
  person[PASSAGE.threshold] = Infinity;
}
