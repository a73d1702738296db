import type { Associations } from '../people/joint-mix.ts';

const EVEN = [1, 1, 1, 1, 1];

/** Every two attributes independent. */
export const NO_ASSOCIATIONS: Associations = {
  menByAgeBand: EVEN,
  menByEducation: EVEN,
  immigrantMen: 1,
  immigrantByAgeBand: EVEN,
  immigrantByEducation: EVEN,
  laidOffMen: 1,
  laidOffImmigrant: 1,
  laidOffByAgeBand: EVEN,
  laidOffByEducation: EVEN,
  upperSecondaryByAgeBand: EVEN,
  higherShortByAgeBand: EVEN,
  higherLongByAgeBand: EVEN,
  unknownEducationByAgeBand: EVEN,
};
