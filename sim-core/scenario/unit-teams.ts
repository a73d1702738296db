import type { ScenarioDocument } from './document.ts';
import type { Owner } from './organisation-document.ts';

/** A team of the unit, wherever the scenario names it. */
export interface UnitTeam {
  readonly id: string;
  readonly fte: number;
  /** Whether it assesses newcomers, and whether it follows users up. */
  readonly isIntake: boolean;
  readonly isFollowUp: boolean;
  /** Id of the team it helps; empty: intake, where there is overflow. */
  readonly covers: string;
}

/** The teams of the unit: those of `staff.teams`, or the pooled ones among the owners. */
export function unitTeams({
  staff,
  organisation,
}: Pick<ScenarioDocument, 'staff' | 'organisation'>): readonly UnitTeam[] {
  const { owners } = organisation;
  if (owners.length === 0) {
    return staff.teams.map(({ id, fte, role }) => ({
      id,
      fte,
      isIntake: role === 'intake',
      isFollowUp: role === 'followUp',
      covers: '',
    }));
  }
  return owners.filter(isTeam).map(({ id, fte, does, covers }) => ({
    id,
    fte,
    isIntake: does !== 'followUp',
    isFollowUp: does !== 'intake',
    covers,
  }));
}

/** Whether an owner is a pooled team. */
export function isTeam({ kind }: Owner): boolean {
  return kind === 'team';
}
