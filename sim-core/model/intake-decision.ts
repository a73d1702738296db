import { PURPOSE } from '../random/purposes.ts';
import type { Noe } from './noe.ts';
import { LEFT, STATE } from './person-table.ts';
import * as TASK from './task.ts';

/** Whether intake finds the person standard, or sends them to the office. A function of the person alone. */
export const isAccepted = ({ compiled, persons, streams }: Noe, person: number): boolean => {
  if (persons.is(person, STATE.unsuited)) return false;
  if (compiled.singleParentsToOffice && persons.is(person, STATE.singleParent)) return false;
  return streams.chance(PURPOSE.intakeAccept, persons.id(person), 0, compiled.acceptShare);
};

/** The first assessment is done: standard effort in NOE, or the office. @param task of TASK: which assessment it was. */
export const decideAtIntake = (noe: Noe, person: number, task: number): void => {
  const { persons, recorder, compiled } = noe;
  noe.firstContacts?.note(person, noe.events.nowMin);
  const accepted = isAccepted(noe, person);
  if (task === TASK.assessment) {
    recorder.counts.assessed++;
    if (accepted) {
      recorder.counts.accepted++;
      recorder.counts.standardDecisions++;
    }
  }
  if (accepted) persons.setState(person, persons.state(person) | STATE.decided);
  // A decision on more help takes a note to the office; without the right to make it the case goes there as it is.
  else if (compiled.sorting?.noeDecidesAll) noe.sendToOffice(person, LEFT.intake);
  else noe.leave(person, LEFT.intake);
};
