import { PURPOSE } from '../random/purposes.ts';
import type { Noe } from './noe.ts';
import { STATE } from './person-table.ts';

/** Whether intake finds the person standard, or sends them to the office. A function of the person alone. */
export function isAccepted({ compiled, persons, streams }: Noe, person: number): boolean {
  if (compiled.singleParentsToOffice && persons.is(person, STATE.singleParent)) return false;
  return streams.chance(PURPOSE.intakeAccept, persons.id(person), 0, compiled.acceptShare);
}
