import { PASSAGE, type PiecewiseHazard, replaceByPassage } from '../people/hazards.ts';

/** The passage time as a number, for a threshold and ratios given one by one; see {@link replaceByPassage}. */
export function passageMin(
  hazard: PiecewiseHazard,
  threshold: number,
  ratioBefore: number,
  ratioAfter: number,
  changesAtMin: number,
): number {
  const person = Float64Array.of(threshold, ratioBefore, ratioAfter, changesAtMin);
  replaceByPassage(hazard, person);
  return person[PASSAGE.threshold]!;
}
