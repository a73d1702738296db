/** What the unit does when the load rises: readiness levels and reserves of staff. Choices of whoever runs NOE, no claim. */
import type { TaskId } from './task-ids.ts';

/** What triggers look at before opening on each working day. */
export const TRIGGER_MEASURES = [
  'backlogHoursPerVeileder', // work-hours that wait, without postponed tasks, per nominal FTE of the teams
  'oldestUndecidedHours', // clock hours the oldest waiting assessment has waited
  'responseHours', // mean clock hours to the answers of the last `readiness.responseDays` working days
  'activeUsers', // users NOE follows up
] as const;
export type TriggerMeasure = (typeof TRIGGER_MEASURES)[number];

/** A task that takes less time at a level. */
export interface ShortenedTask {
  readonly task: TaskId;
  /** Multiplies the handling time; above 0. */
  readonly factor: number;
}

/** A task of which another share needs no staff time at a level. */
export interface AutomatedTask {
  readonly task: TaskId;
  /** Replaces `tasks.<task>.automaticShare`, 0 to 1. */
  readonly share: number;
}

/** One readiness level. It says everything that holds at the level: nothing is taken over from the level below. */
export interface ReadinessLevel {
  /** Tasks that are not done when they arise. Those already waiting stay in the queue; automatic ones are still done. */
  readonly dropped: readonly TaskId[];
  /** Tasks that are laid aside when they arise and taken up again when no level postpones them any more. */
  readonly postponed: readonly TaskId[];
  readonly shortened: readonly ShortenedTask[];
  readonly automatic: readonly AutomatedTask[];
  /** `never`: the level is entered by the schedule only. */
  readonly measure: TriggerMeasure | 'never';
  /** The level is entered when the measure is here or above … */
  readonly enterAt: number;
  /** … and left when it is here or below, once it has lasted … */
  readonly exitAt: number;
  /** … this many working days. */
  readonly smallestDays: number;
}

/** A level by the calendar. */
export interface ScheduledLevel {
  /** First day of the level, counted from the first measured day; negative days lie in the warm-up. */
  readonly fromDay: number;
  /** 0 is ordinary operation. */
  readonly level: number;
}

export interface ReadinessPolicy {
  /** What decides the level: the triggers of the levels, or the schedule. */
  readonly control: 'triggers' | 'schedule';
  /** Working days over which the trigger on response time takes its mean. */
  readonly responseDays: number;
  /** Level 1, 2, …; the unit is at the highest level that is on. */
  readonly levels: readonly ReadinessLevel[];
  readonly schedule: readonly ScheduledLevel[];
}

/** What calls a reserve: a measure, a readiness level, or a day (counted from the first measured one). */
export const RESERVE_TRIGGERS = [...TRIGGER_MEASURES, 'level', 'day'] as const;
export type ReserveTrigger = (typeof RESERVE_TRIGGERS)[number];

/** Staff that another unit lends to NOE. */
export interface Reserve {
  readonly id: string;
  /** FTE that come when called. */
  readonly fte: number;
  /** FTE the lender has in all. */
  readonly lenderFte: number;
  /** Ids of the teams they join, head by head in turn. */
  readonly teams: readonly string[];
  readonly trigger: ReserveTrigger;
  /** They are called when the trigger's value is here or above … */
  readonly callAt: number;
  /** … and released when it is here or below (not with `day`), once they have stayed … */
  readonly releaseAt: number;
  /** … this many working days. */
  readonly smallestStayDays: number;
  /** Working days from the call to the first day in NOE. */
  readonly noticeDays: number;
  /** Working days in NOE before they do any task. */
  readonly trainingDays: number;
  /** Tasks a head does on the first day after training, as a share of what a veileder of NOE does … */
  readonly startProductivity: number;
  /** … which grows evenly to 1 over this many working days. */
  readonly rampDays: number;
  /** They leave after this many working days and come again only after the trigger has been at `releaseAt`; 0: no limit. */
  readonly longestStayDays: number;
  /** FTE-days the lender gives in all; 0: no limit. */
  readonly capFteDays: number;
}
