import type { NoeModel } from '../model/noe-model.ts';
import { LEFT, STATE } from '../model/person-table.ts';

/** Entries, exits, transfers and people still there, counted from the person table. */
export function countPersons(noe: NoeModel): { entries: number; exits: number; transfers: number; open: number } {
  const { persons } = noe;
  const sums = { entries: 0, exits: 0, transfers: 0, open: 0 };
  for (let row = 0; row < persons.count; row++) {
    if (persons.enteredMin[row]! === Infinity) continue;
    sums.entries++;
    if (persons.is(row, STATE.inNoe)) sums.open++;
    else if (persons.leftBy(row) === LEFT.register) sums.exits++;
    else sums.transfers++;
  }
  return sums;
}

/** Time all persons together spent in NOE between two times, minutes, summed person by person. */
export function summedStayMin(noe: NoeModel, fromMin: number, toMin: number): number {
  const { persons } = noe;
  let sum = 0;
  for (let row = 0; row < persons.count; row++) {
    const stayMin = Math.min(toMin, persons.leftMin[row]!) - Math.max(fromMin, persons.enteredMin[row]!);
    if (stayMin > 0) sum += stayMin;
  }
  return sum;
}

/** Tasks in the queues of all teams, and those laid aside. */
export function queuedTasks({ desk }: NoeModel): number {
  return desk.pools.queues.reduce((sum, queue) => sum + queue.length, desk.postponed.queue.length);
}
