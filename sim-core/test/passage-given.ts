import { Exposure, type PiecewiseHazard, passageMin } from '../people/hazards.ts';

/** {@link passageMin} for a threshold and ratios given one by one. */
export function passageGiven(
  hazard: PiecewiseHazard,
  threshold: number,
  ratioBefore: number,
  ratioAfter: number,
  changesAtMin: number,
): number {
  return passageMin(hazard, Object.assign(new Exposure(), { threshold, ratioBefore, ratioAfter, changesAtMin }));
}
