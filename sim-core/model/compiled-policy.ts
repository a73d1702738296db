import type { ReserveTrigger } from '../scenario/policy-document.ts';
import type { LevelStep, LevelTrigger } from '../work/readiness-level.ts';
import type { ReserveHeads } from '../work/reserve-heads.ts';
import type { ReserveRule } from '../work/reserve-stay.ts';

/** What is done with a task that arises, as small integers. */
export const TREATMENT = { done: 0, dropped: 1, postponed: 2 } as const;

/** Places of what triggers look at in a list of values. */
export const VALUE = {
  backlogHoursPerVeileder: 0,
  oldestUndecidedHours: 1,
  responseHours: 2,
  activeUsers: 3,
  level: 4,
  day: 5,
} as const satisfies Record<ReserveTrigger, number>;

/** How every task of the catalogue is done at one level, by task index. */
export interface TaskRules {
  readonly treatment: Uint8Array;
  /** Multiplies the time at the desk. */
  readonly deskFactor: Float64Array;
  readonly automaticShare: Float64Array;
}

/** One reserve. */
export interface CompiledReserve {
  /** Place in VALUE. */
  readonly trigger: number;
  readonly rule: ReserveRule;
  readonly who: ReserveHeads;
}

/** Readiness levels and reserves. */
export interface CompiledPolicy {
  /** By level; 0 is ordinary operation. */
  readonly taskRules: readonly TaskRules[];
  readonly triggers: readonly (LevelTrigger | null)[];
  /** Levels by the day of the run, or null where triggers decide. */
  readonly schedule: readonly LevelStep[] | null;
  readonly responseDays: number;
  readonly reserves: readonly CompiledReserve[];
  /** First day of the run on which levels and reserves are judged. */
  readonly fromDay: number;
}
