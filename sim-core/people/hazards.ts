/** A hazard that is constant in pieces since registration, the same for everybody up to a ratio. */
export interface PiecewiseHazard {
  /** Start of each piece, minutes since registration; the first is 0. */
  readonly fromMin: Float64Array;
  /** Hazard per minute of the reference person in each piece. */
  readonly perMin: Float64Array;
}

/** A person under a hazard: what decides when it takes them. NaN until known, so that the fields hold doubles from the start. */
export class Exposure {
  /** Unit exponential drawn once per person and cause. */
  threshold = Number.NaN;
  /** Hazard ratio until `changesAtMin`, not looked at when that is 0, and from then on (the laid-off limit). */
  ratioBefore = Number.NaN;
  ratioAfter = Number.NaN;
  /** Minutes since registration. */
  changesAtMin = Number.NaN;
}

/**
 * Hazard a person has gone through by an age, minutes since registration: what `passageMin` compares the threshold
 * with. Who has come so far has a threshold that exceeds it by a fresh unit exponential.
 * @param person the threshold is not looked at.
 */
export function cumulatedHazard(hazard: PiecewiseHazard, person: Exposure, ageMin: number): number {
  const { fromMin, perMin } = hazard;
  const { changesAtMin, ratioBefore, ratioAfter } = person;
  let sum = 0;
  for (let i = 0; i < perMin.length && fromMin[i]! < ageMin; i++) {
    const startMin = fromMin[i]!;
    const endMin = i + 1 < perMin.length ? Math.min(fromMin[i + 1]!, ageMin) : ageMin;
    const middleMin = Math.min(Math.max(changesAtMin, startMin), endMin);
    sum += perMin[i]! * (ratioBefore * (middleMin - startMin));
    sum += perMin[i]! * (ratioAfter * (endMin - middleMin));
  }
  return sum;
}

/**
 * When a person's cumulated hazard passes their threshold, minutes since registration; Infinity if it never does.
 *
 * Everybody has a threshold of their own, so a policy that changes a hazard moves that person's own date and nobody
 * else's.
 */
export const passageMin = (hazard: PiecewiseHazard, person: Exposure): number => {
  const { fromMin, perMin } = hazard;
  const pieces = perMin.length;
  const { changesAtMin, ratioBefore, ratioAfter } = person;
  let left = person.threshold;
  for (let i = 0; i < pieces; i++) {
    const endMin = i + 1 < pieces ? fromMin[i + 1]! : Infinity;
    const startMin = fromMin[i]!;
    if (startMin < changesAtMin) {
      const partEndMin = changesAtMin < endMin ? changesAtMin : endMin;
      const ratePerMin = perMin[i]! * ratioBefore;
      const passed = ratePerMin * (partEndMin - startMin);
      if (passed >= left && ratePerMin > 0) {
        return startMin + left / ratePerMin;
      }
      left -= ratePerMin > 0 ? passed : 0;
    }
    if (endMin > changesAtMin) {
      const partStartMin = startMin > changesAtMin ? startMin : changesAtMin;
      const ratePerMin = perMin[i]! * ratioAfter;
      const passed = ratePerMin * (endMin - partStartMin);
      if (passed >= left && ratePerMin > 0) {
        return partStartMin + left / ratePerMin;
      }
      left -= ratePerMin > 0 ? passed : 0;
    }
  }
  return Infinity;
};
