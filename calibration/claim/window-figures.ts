import { type KeyFigureId, type RunResult, scenarioHash, summarise } from '../../sim-core/contract.ts';
import type { Changes } from '../changes.ts';
import { replicate } from '../fit/evaluate.ts';

/** What a window of a run shows. Means over replications; null where nothing was observed. */
export interface WindowFigures {
  /** Share of the § 14a decisions made within 48 clock hours, 0 to 1; undecided cases count with their age. */
  readonly decisionShare: number | null;
  /** Mean response time, hours by the clock and hours of opening time. */
  readonly responseClockHours: number | null;
  readonly responseWorkingHours: number | null;
  /** In a replication decisions took over 48 hours, or the backlog was over its limit, for five working days in a row. */
  readonly hasLastingBreach: boolean;
  /** Growth of the backlog in the second half, work-hours a week. */
  readonly growthHoursPerWeek: number;
  /** FTE that would do the work that arises in the second half, and FTE there are. */
  readonly requiredFte: number;
  readonly nominalFte: number;
  readonly activeUsers: number;
  readonly entriesPerMonth: number;
  /** What a level leaves undone: tasks a week, reviews a week, people at the end whose need a review would have found. */
  readonly droppedPerWeek: number;
  readonly reviewsNotMadePerWeek: number;
  readonly needOverlookedAtEnd: number;
}

const DAYS_PER_WEEK = 7;

/** Runs a scenario and reads what a verdict needs. */
export function windowFigures(scenario: Changes, replications: number, firstReplication: number): WindowFigures {
  const { document, results } = replicate(scenario, replications, firstReplication);
  const result = summarise(document, results, scenarioHash(document));
  const weeks = document.run.measuredDays / DAYS_PER_WEEK;
  return {
    decisionShare: observed(result, 'decisionsWithin48h'),
    responseClockHours: observed(result, 'messageResponseClockHours'),
    responseWorkingHours: observed(result, 'messageResponseWorkingHours'),
    hasLastingBreach: result.limits.some(({ broken }) => broken.runs > 0),
    growthHoursPerWeek: observed(result, 'backlogGrowthHoursPerWeek') ?? 0,
    requiredFte: observed(result, 'requiredFte') ?? 0,
    nominalFte: document.staff.teams.reduce((sum, { fte }) => sum + fte, 0),
    activeUsers: observed(result, 'activeUsers') ?? 0,
    entriesPerMonth: observed(result, 'noeEntriesPerMonth') ?? 0,
    droppedPerWeek: (observed(result, 'tasksDropped') ?? 0) / weeks,
    reviewsNotMadePerWeek: (observed(result, 'reviewsNotMade') ?? 0) / weeks,
    needOverlookedAtEnd: observed(result, 'needOverlookedAtEnd') ?? 0,
  };
}

function observed(result: RunResult, id: KeyFigureId): number | null {
  return result.keyFigures[id].mean;
}
