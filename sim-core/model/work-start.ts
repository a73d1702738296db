import { PASSAGE, replaceByPassage } from '../people/hazards.ts';
import { PURPOSE } from '../random/purposes.ts';
import { fillUnitExponential } from '../random/unit-exponential.ts';
import type { Noe } from './noe.ts';
import { STATE } from './person-table.ts';

/**
 * Leaves in `passage[PASSAGE.threshold]` when the person begins some work while registered, minutes since registration.
 *
 * A function of the person alone: asked as often as one likes, it moves no other draw. Whether the person has left the
 * register by then is not looked at. Who was laid off at registration keeps that ratio: so the published model has it
 * (S0-224).
 * @param passage by PASSAGE; what it holds is overwritten.
 */
export function fillWorkStart(noe: Noe, person: number, passage: Float64Array): void {
  const { compiled, persons, streams } = noe;
  const { hazard, ratioByStratum, laidOffRatio } = compiled.job;
  const ratio = ratioByStratum[persons.stratum(person)]!;
  fillUnitExponential(streams.bits(PURPOSE.jobThreshold, persons.id(person), 0), passage, PASSAGE.threshold);
  passage[PASSAGE.ratioAfter] = persons.is(person, STATE.laidOffAtStart) ? ratio * laidOffRatio : ratio;
  passage[PASSAGE.changesAt] = 0;
  replaceByPassage(hazard, passage);
}
