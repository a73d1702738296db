import type { ScenarioDocument } from '../../../../sim-core/contract.ts';
import { TEMPLATES } from '../templates.ts';
import { withoutCrowd } from './crowd.ts';

/** What can be turned so that a target holds. */
export const NEED_LEVERS = ['fte', 'reserve', 'automatic', 'handling'] as const;
/** What can hit the unit. */
export const SHOCK_LEVERS = ['surge', 'absence', 'intake'] as const;
export type LeverId = (typeof NEED_LEVERS)[number] | (typeof SHOCK_LEVERS)[number];

/** Ends and step of a search, in the unit of the document. */
export interface LeverRange {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** A place of the scenario that is solved for. */
export interface LeverKind {
  readonly path: string;
  readonly unit: 'FTE' | 'share' | 'factor' | 'persons';
  /** Widest range there is. */
  readonly least: number;
  readonly most: number;
  /** The range a person begins with. */
  readonly range: (document: ScenarioDocument) => LeverRange;
  /** The scenario the lever is turned in, from the stress test. @param high - Largest value that is tried. */
  readonly base: (document: ScenarioDocument, high: number) => ScenarioDocument;
  /** False where the stress test has nothing to turn. */
  readonly isThere: (document: ScenarioDocument) => boolean;
}

const totalFte = ({ staff }: ScenarioDocument): number => staff.teams.reduce((sum, { fte }) => sum + fte, 0);
const intakeOf = ({ staff }: ScenarioDocument) => staff.teams.find(({ role }) => role === 'intake');
const asItIs = (document: ScenarioDocument): ScenarioDocument => document;
const always = (): boolean => true;

const INTAKE = intakeOf(TEMPLATES.surge)!;
const WHOLE_STEPS = 1;
const PERCENT = 0.01;

export const LEVERS: Readonly<Record<LeverId, LeverKind>> = {
  fte: {
    path: 'staff.fte',
    unit: 'FTE',
    least: 1,
    most: 5000,
    range: (document) => ({ low: Math.ceil(totalFte(document)), high: 16 * Math.ceil(totalFte(document)), step: 5 }),
    base: asItIs,
    isThere: always,
  },
  reserve: {
    path: 'reserves[0].fte',
    unit: 'FTE',
    least: 0,
    most: 5000,
    range: (document) => ({ low: 0, high: 10 * (document.reserves[0]?.fte ?? 0), step: 5 }),
    // The lender is taken to have as many: else the reserve could not grow.
    base: (document, high) => ({
      ...document,
      reserves: document.reserves.map((reserve, i) =>
        i === 0 ? { ...reserve, lenderFte: Math.max(reserve.lenderFte, high) } : reserve,
      ),
    }),
    isThere: ({ reserves }) => reserves.length > 0,
  },
  automatic: {
    path: 'tasks.automaticShare',
    unit: 'share',
    least: 0,
    most: 1,
    range: () => ({ low: 0, high: 1, step: 5 * PERCENT }),
    base: asItIs,
    isThere: always,
  },
  handling: {
    path: 'tasks.scale',
    unit: 'factor',
    least: 0.001,
    most: 1000,
    range: ({ tasks }) => ({ low: round(tasks.scale / 20), high: round(tasks.scale), step: round(tasks.scale / 40) }),
    base: asItIs,
    isThere: always,
  },
  surge: {
    path: 'demand.waves[0].extraPersons',
    unit: 'persons',
    least: 0,
    most: 250_000,
    range: () => ({ low: 0, high: 40_000, step: 1000 }),
    base: (document) => {
      const bare = withoutCrowd(document);
      const wave = document.demand.waves[0] ?? TEMPLATES.surge.demand.waves[0]!;
      return { ...bare, demand: { ...bare.demand, waves: [wave] } };
    },
    isThere: always,
  },
  absence: {
    path: 'staff.absenceShare',
    unit: 'share',
    least: 0,
    most: 0.95,
    range: ({ staff }) => ({ low: round(staff.absenceShare), high: 0.9, step: 2 * PERCENT }),
    base: withoutCrowd,
    isThere: always,
  },
  intake: {
    path: `staff.teams[${INTAKE.id}].fte`,
    unit: 'FTE',
    least: 0,
    most: 5000,
    range: (document) => ({ low: 0, high: intakeOf(document)?.fte ?? INTAKE.fte, step: WHOLE_STEPS / 2 }),
    base: withoutCrowd,
    isThere: (document) => intakeOf(document)?.id === INTAKE.id,
  },
};

function round(value: number): number {
  return Number(value.toPrecision(3));
}
