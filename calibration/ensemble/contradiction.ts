import { listOf, numberOf } from '../evidence/registry.ts';
import type { Given } from '../fit/solve.ts';
import { limitsOf, offScale, UNKNOWNS } from '../fit/unknowns.ts';
import type { DrawnSet } from './ensemble.ts';

/** Room for what the two sums below leave out. */
const ROOM = 0.01;

/** Whether a drawn set contradicts the evidence by arithmetic alone, so that it need not be run to see it. */
export function isContradiction({ given, wanted }: DrawnSet): boolean {
  return asksForMoreThanStaffCanGive(given, wanted) || needsImpossibleOffices(given, wanted);
}

/** The recorded FTE is more than nominal FTE less absence and other work. */
function asksForMoreThanStaffCanGive({ changes }: Given, wanted: readonly number[]): boolean {
  const nominalFte = listOf('A-team-fte').reduce((sum, fte) => sum + fte, 0);
  const present = 1 - Number(changes['staff.absenceShare'] ?? numberOf('A-absence-share'));
  const onTasks = Number(changes['staff.timeOnTasksShare'] ?? numberOf('A-time-on-tasks-share'));
  return wantedOf('scale', wanted) > nominalFte * present * onTasks;
}

/**
 * Standard decisions are those NOE accepts and those the offices make for each outcome: for the published share of them,
 * the offices would have to find more or fewer of those without work standard than their range allows.
 */
function needsImpossibleOffices({ changes, officeStandardShares }: Given, wanted: readonly number[]): boolean {
  const profile1 = wantedOf('workedShare', wanted);
  const accepted = Number(changes['intake.acceptShare'] ?? numberOf('D-intake-accept-share'));
  const outcomes = (changes['people.outcomeSharesOther'] ?? listOf('S1-D09')) as readonly number[];
  const others = (1 - profile1) * (outcomes[0]! * officeStandardShares[0]! + outcomes[1]! * officeStandardShares[1]!);
  const left = wantedOf('officeStandardWithoutWork', wanted) - profile1 * accepted - others;
  const needed = left / ((1 - profile1) * outcomes[2]!);
  const unknown = unknownCalled('officeStandardWithoutWork');
  const [low, high] = limitsOf(unknown).map((at) => offScale(unknown.scale, at));
  return needed < low! - ROOM || needed > high! + ROOM;
}

function wantedOf(name: string, wanted: readonly number[]): number {
  const unknown = unknownCalled(name);
  return offScale(unknown.target.scale, wanted[UNKNOWNS.indexOf(unknown)]!);
}

function unknownCalled(name: string) {
  return UNKNOWNS.find((unknown) => unknown.name === name)!;
}
