import type { ScenarioDocument } from '../../contract.ts';
import { lcg } from '../lcg.ts';
import { type Json, merged, smallDocument } from '../small-document.ts';

/** A scenario in parts, so that a lever moves one of them. */
export interface Parts {
  /** What is no policy: demand, staff, messages, tasks, checkpoints. */
  readonly world: Json;
  readonly level: Json & { readonly dropped: readonly string[]; readonly enterAt: number };
  readonly reserve: Json & { readonly fte: number; readonly callAt: number };
}

/** Which policies the unit has while a lever is moved. */
export type Setting = 'no policy' | 'level' | 'reserve' | 'level and reserve';

/** Tasks a drawn level may drop besides messages; those of the levers are not among them. */
const DROPPABLE = ['standardMessage', 'cvCheck', 'misroutedReply', 'tailoredReview'];
const TRIGGER = 'backlogHoursPerVeileder';
/** A tenth of NOE, so that a run takes a twentieth of a second. */
const TEAMS: readonly Json[] = [
  { id: 'intake', role: 'intake', fte: 1 },
  { id: 'one', role: 'followUp', fte: 1 },
  { id: 'two', role: 'followUp', fte: 0.5 },
];

/** A wave, a unit, a level and a reserve; thresholds are such that the wave reaches them. */
export function drawParts(seed: number): Parts {
  const below = lcg(seed);
  const between = (low: number, high: number): number => low + below(high - low + 1);
  const wave = {
    startDay: between(5, 20),
    lengthDays: between(21, 56),
    extraPersons: between(25, 45) * 100,
    laidOffShare: between(2, 6) / 10,
    shape: ['block', 'peak', 'decay'][below(3)],
  };
  return {
    world: {
      demand: { inflowFactor: between(70, 90) / 1000, waves: [wave] },
      staff: { teams: TEAMS },
      checkpoints: checkpoints(12),
    },
    level: {
      dropped: ['inboundMessage', ...DROPPABLE.filter(() => below(3) === 0)],
      ...{ measure: TRIGGER, enterAt: between(20, 40), exitAt: between(1, 4), smallestDays: between(1, 8) },
    },
    reserve: {
      ...{ id: 'reserve', fte: between(1, 2), lenderFte: 9, teams: ['intake', 'one', 'two'], trigger: TRIGGER },
      ...{ callAt: between(12, 24), releaseAt: between(1, 4), smallestStayDays: between(1, 8) },
      ...{ noticeDays: between(5, 10), trainingDays: between(3, 6), startProductivity: 0.4, rampDays: between(5, 10) },
    },
  };
}

/** A CV check after four weeks, and the review. The run is half a year, so the review lies earlier than in NOE. */
export function checkpoints(reviewWeek: number): readonly Json[] {
  return [
    { id: 'cv', week: 4, kind: 'cv' },
    { id: 'review', week: reviewWeek, kind: 'review' },
  ];
}

/** The scenario made of the parts. */
export function scenarioOf({ world, level, reserve }: Parts, setting: Setting): ScenarioDocument {
  const levels = setting.includes('level') ? [level] : [];
  const reserves = setting.includes('reserve') ? [reserve] : [];
  const run = { warmUpDays: 30, measuredDays: 150 };
  return smallDocument(merged({ run, readiness: { levels }, reserves }, world));
}
