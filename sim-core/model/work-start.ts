import { PASSAGE, replaceByPassage } from '../people/hazards.ts';
import { PURPOSE } from '../random/purposes.ts';
import { fillUnitExponential } from '../random/unit-exponential.ts';
import type { Noe } from './noe.ts';
import { STATE } from './person-table.ts';

/**
 * Leaves in `passage[PASSAGE.threshold]` when the person begins some work while registered, minutes since registration.
 *
 * A function of the person alone: asked as often as one likes, it moves no other draw. Whether the person has left the
 * register by then is not looked at.
 * @param passage by PASSAGE; all places are overwritten.
 */
export function fillWorkStart(noe: Noe, person: number, passage: Float64Array): void {
  const { compiled, persons, streams } = noe;
  const { hazard, ratioByStratum, laidOffRatio } = compiled.job;
  const ratio = ratioByStratum[persons.stratum(person)]!;
  const atStart = persons.is(person, STATE.laidOffAtStart);
  fillUnitExponential(streams.bits(PURPOSE.jobThreshold, persons.id(person), 0), passage, PASSAGE.threshold);
  passage[PASSAGE.ratioBefore] = atStart ? ratio * laidOffRatio : ratio;
  passage[PASSAGE.ratioAfter] = ratio;
  passage[PASSAGE.changesAt] = compiled.laidOffLimitMin;
  replaceByPassage(hazard, passage);
}
