import { Exposure, passageMin } from '../people/hazards.ts';
import { PURPOSE } from '../random/purposes.ts';
import type { Noe } from './noe.ts';
import { STATE } from './person-table.ts';

const job = new Exposure();

/**
 * When the person begins some work while registered, minutes since registration; Infinity for never.
 *
 * A function of the person alone: asked as often as one likes, it moves no other draw. Whether the person has left the
 * register by then is not looked at. Who was laid off at registration keeps that ratio: so the published model has it
 * (S0-224).
 */
export const workStartMin = (noe: Noe, person: number): number => {
  const { compiled, persons, streams } = noe;
  const { hazard, ratioByStratum, laidOffRatio } = compiled.job;
  const ratio = ratioByStratum[persons.stratum(person)]!;
  job.threshold = streams.exponential(PURPOSE.jobThreshold, persons.id(person), 0);
  job.ratioAfter = persons.is(person, STATE.laidOffAtStart) ? ratio * laidOffRatio : ratio;
  job.changesAtMin = 0;
  return passageMin(hazard, job);
};
