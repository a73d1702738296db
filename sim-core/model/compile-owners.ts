import { cumulativeShares } from '../people/population.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { isTeam, type UnitTeam } from '../scenario/unit-teams.ts';
import { type CompiledOwners, OWNED_BY } from './compiled-organisation.ts';

/** Who owns the standard users; null: the teams of `staff.teams`, by their FTE. */
export function compileOwners(document: ScenarioDocument): CompiledOwners | null {
  const { owners } = document.organisation;
  if (owners.length === 0) return null;
  const teams = owners.filter(isTeam);
  const owning = owners.filter(({ does, kind }) => kind !== 'team' || does !== 'intake');
  return {
    upTo: Float64Array.from(cumulativeShares(owning.map(({ usersShare }) => usersShare))),
    kind: Uint8Array.from(owning, ({ kind }) => OWNED_BY[kind]),
    pool: Int32Array.from(owning, (owner) => teams.indexOf(owner)),
  };
}

/** Pool of each team that assesses the newcomers of a team. */
export function compileIntake(teams: readonly UnitTeam[]): Int32Array {
  const shared = teams.findIndex(({ isIntake, isFollowUp }) => isIntake && !isFollowUp);
  return Int32Array.from(teams, ({ isIntake }, pool) => (isIntake ? pool : shared));
}

/** Pool each team helps when many wait there; −1 none. */
export function compileHelp(teams: readonly UnitTeam[], overflows: boolean): Int32Array {
  const intake = teams.findIndex(({ isIntake }) => isIntake);
  return Int32Array.from(teams, ({ covers, isIntake }) => {
    if (!overflows) return -1;
    if (covers !== '') return teams.findIndex(({ id }) => id === covers);
    return isIntake ? -1 : intake;
  });
}
