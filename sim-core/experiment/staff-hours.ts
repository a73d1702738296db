import type { ScenarioDocument } from '../scenario/document.ts';
import { unitTeams } from '../scenario/unit-teams.ts';

/** Nominal staff hours of one ordinary week: all FTE during all opening hours, absence and meetings included. */
export function staffHoursPerWeek({ staff, organisation }: ScenarioDocument): number {
  return (
    nominalFte({ staff, organisation }) *
    (staff.calendar === 'always' ? 7 * 24 : 5 * (staff.closesAtHour - staff.opensAtHour))
  );
}

/** Nominal FTE of all teams of the unit; the offices' are not among them. */
export function nominalFte(document: Pick<ScenarioDocument, 'staff' | 'organisation'>): number {
  return unitTeams(document).reduce((sum, team) => sum + team.fte, 0);
}
