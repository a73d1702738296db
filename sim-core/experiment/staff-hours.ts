import type { ScenarioDocument } from '../scenario/document.ts';

/** Nominal staff hours of one ordinary week: all FTE during all opening hours, absence and meetings included. */
export function staffHoursPerWeek({ staff }: ScenarioDocument): number {
  return nominalFte(staff) * (staff.calendar === 'always' ? 7 * 24 : 5 * (staff.closesAtHour - staff.opensAtHour));
}

/** Nominal FTE of all teams. */
export function nominalFte({ teams }: ScenarioDocument['staff']): number {
  return teams.reduce((sum, team) => sum + team.fte, 0);
}
