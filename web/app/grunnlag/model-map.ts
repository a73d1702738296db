import type { ScenarioDocument } from '../../../sim-core/contract.ts';

/** A pool of staff: a team, or the owner of some users. */
export interface StaffPool {
  readonly id: string;
  readonly role: 'intake' | 'followUp' | 'all' | 'dedicated' | 'generalist';
  /** Nominal full-time equivalents; 0 where the offices' own staff do it beside other work. */
  readonly fte: number;
  /** Share of the standard users it owns; null where all teams share them. */
  readonly ownsShare: number | null;
  /** Reserves that join it, by id. */
  readonly reserves: readonly string[];
}

/** What a scenario's model looks like: who comes, where they go, who works, and what is done when. */
export interface ModelMap {
  readonly registrationsPerMonth: number;
  readonly waves: number;
  readonly wavePersons: number;
  /** Rules of sorting in force, from the first day to the last. */
  readonly sorting: readonly ScenarioDocument['routing']['stages'][number]['rule'][];
  readonly office: {
    /** Offices that are simulated; 0: a share and a delay stand for them. */
    readonly simulated: number;
    readonly all: number;
    readonly handToNoeShare: number;
    readonly delayDays: number;
  };
  readonly pools: readonly StaffPool[];
  readonly levels: number;
  readonly reserves: readonly { readonly id: string; readonly fte: number; readonly noticeDays: number }[];
  readonly checkpoints: readonly {
    readonly id: string;
    readonly kind: ScenarioDocument['checkpoints'][number]['kind'];
    readonly week: number;
  }[];
}

/** Reads the map off a document. */
export function modelMap(document: ScenarioDocument): ModelMap {
  const { demand, routing, organisation, office, offices, readiness, reserves, checkpoints } = document;
  const { waves } = demand;
  return {
    registrationsPerMonth: demand.registrationsPerMonth * demand.inflowFactor,
    waves: waves.length,
    wavePersons: waves.reduce((sum, { extraPersons }) => sum + extraPersons, 0),
    sorting: routing.stages.length === 0 ? ['profile'] : routing.stages.map(({ rule }) => rule),
    office: {
      simulated: organisation.sampledOffices,
      all: offices.count,
      handToNoeShare: office.handToNoeShare,
      delayDays: office.delayDays,
    },
    pools: poolsOf(document),
    levels: readiness.levels.length,
    reserves: reserves.map(({ id, fte, noticeDays }) => ({ id, fte, noticeDays })),
    checkpoints: [...checkpoints].sort((a, b) => a.week - b.week).map(({ id, kind, week }) => ({ id, kind, week })),
  };
}

function poolsOf({ staff, organisation, reserves }: ScenarioDocument): readonly StaffPool[] {
  const joining = (id: string) => reserves.filter(({ teams }) => teams.includes(id)).map((reserve) => reserve.id);
  if (organisation.owners.length === 0)
    return staff.teams.map(({ id, role, fte }) => ({ id, role, fte, ownsShare: null, reserves: joining(id) }));
  return organisation.owners.map(({ id, kind, does, fte, usersShare }) => ({
    id,
    role: kind === 'team' ? does : kind,
    fte,
    ownsShare: usersShare,
    reserves: joining(id),
  }));
}
