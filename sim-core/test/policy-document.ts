import type { ScenarioDocument } from '../contract.ts';
import { type Json, merged, smallDocument } from './small-document.ts';

/** A level that drops, lays aside, shortens and automates tasks, entered by the backlog. */
export const BACKLOG_LEVEL: Json = {
  dropped: ['standardMessage', 'inboundMessage', 'review', 'recheck'],
  postponed: ['caseSystem', 'cvCheck'],
  shortened: [{ task: 'assessment', factor: 0.8 }],
  automatic: [{ task: 'reviewMessage', share: 0.5 }],
  measure: 'backlogHoursPerVeileder',
  enterAt: 4,
  exitAt: 2,
  smallestDays: 3,
};

/** A reserve of two FTE for the intake team and the first follow-up team. */
export const BACKLOG_RESERVE: Json = {
  id: 'reserve',
  fte: 2,
  lenderFte: 2,
  teams: ['intake', 'one'],
  trigger: 'backlogHoursPerVeileder',
  callAt: 6,
  releaseAt: 2,
  smallestStayDays: 5,
  noticeDays: 2,
  trainingDays: 1,
  startProductivity: 0.5,
  rampDays: 5,
};

/** Level 1 from one measured day on, until another. */
export function scheduled(level: Json, fromDay: number, untilDay?: number): Json {
  const end = untilDay === undefined ? [] : [{ fromDay: untilDay, level: 0 }];
  return { readiness: { control: 'schedule', levels: [level], schedule: [{ fromDay, level: 1 }, ...end] } };
}

/** The small year with twice the work it has staff for. */
export function busyDocument(change: Json = {}): ScenarioDocument {
  return smallDocument(merged({ demand: { inflowFactor: 0.35 } }, change));
}
