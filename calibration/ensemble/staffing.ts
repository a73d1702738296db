import { listOf, numberOf } from '../evidence/registry.ts';
import type { Given } from '../fit/solve.ts';
import { offScale, UNKNOWNS } from '../fit/unknowns.ts';

/**
 * Whether the recorded FTE a set has to meet is more than its staff can give: nominal FTE less absence and other work. Such a
 * set contradicts the evidence whatever the tasks take, and need not be run to see it.
 */
export function askedForMoreThanStaffCanGive({ changes }: Given, wanted: readonly number[]): boolean {
  const nominalFte = listOf('A-team-fte').reduce((sum, fte) => sum + fte, 0);
  const drawn = (path: string, record: string): number => Number(changes[path] ?? numberOf(record));
  const present = 1 - drawn('staff.absenceShare', 'A-absence-share');
  const onTasks = drawn('staff.timeOnTasksShare', 'A-time-on-tasks-share');
  const fte = UNKNOWNS.findIndex(({ target }) => target.keyFigure === 'recordedFte');
  return offScale('log', wanted[fte]!) > nominalFte * present * onTasks;
}
