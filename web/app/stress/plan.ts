import { atom } from 'nanostores';
import type { ReadinessLevel, Reserve, ScenarioDocument, TaskId } from '../../../sim-core/contract.ts';

/** Ways to read “N users”: on hand at any time, extra within weeks, or coming in the course of a year. */
export const STRESS_READINGS = ['stock', 'surge', 'throughput'] as const;
export type StressReading = (typeof STRESS_READINGS)[number];

/** Shapes of a surge. */
export const WAVE_SHAPES = ['block', 'ramp', 'peak', 'decay'] as const;
export type WaveShape = ScenarioDocument['demand']['waves'][number]['shape'];

/** Smallest and largest size of the page, and the step of its slider. */
export const SIZE_LIMITS = { least: 12_000, most: 250_000, step: 1000 } as const;

/** Highest readiness level the unit may go to; 0: none. */
export type HighestLevel = 0 | 1 | 2 | 3;

/** What a level does with a task that arises. */
export const TREATMENTS = ['done', 'postponed', 'dropped'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** What is chosen, not typed, of one readiness level. */
export interface LevelChoices {
  readonly measure: ReadinessLevel['measure'];
  /** Tasks that are not simply done. */
  readonly treatments: Readonly<Partial<Record<TaskId, Treatment>>>;
}

/** What is chosen, not typed, of one reserve. */
export interface ReserveChoices {
  /** Whether it can be called at all. */
  readonly isReady: boolean;
  readonly trigger: Reserve['trigger'];
}

/** A person’s own registrations in place of the ordinary ones, with the days that are measured and where they come from. */
export interface OwnDemand {
  readonly path: ScenarioDocument['demand']['path'];
  readonly startDate: string;
  readonly measuredDays: number;
  readonly imported: ScenarioDocument['imported'];
}

/**
 * What the form says. Numbers are kept as typed, under their place in the scenario document (`reserves[0].noticeDays`);
 * shares are typed as per cent. {@link SIZE} and {@link RUNS} have their own.
 */
export interface StressPlan {
  readonly reading: StressReading;
  readonly shape: WaveShape;
  readonly highestLevel: HighestLevel;
  readonly levels: readonly LevelChoices[];
  readonly reserves: readonly ReserveChoices[];
  readonly texts: Readonly<Record<string, string>>;
  readonly seed: string;
  /** Null for the ordinary registrations. */
  readonly own: OwnDemand | null;
}

/** Places of the two numbers that are not under one place of the document. */
export const SIZE = 'size';
export const RUNS = 'runs';

/** Places of the columns that are typed. */
export const WAVE_COLUMNS = ['startDay', 'lengthDays', 'laidOffShare'] as const;
export const LEVEL_COLUMNS = ['enterAt', 'exitAt', 'smallestDays'] as const;
export const RESERVE_COLUMNS = [
  ...(['fte', 'lenderFte', 'callAt', 'releaseAt', 'noticeDays', 'trainingDays'] as const),
  ...(['startProductivity', 'rampDays', 'smallestStayDays', 'longestStayDays', 'capFteDays'] as const),
] as const;
export const LAID_OFF = 'people.laidOffShare';

export const waveAt = (column: (typeof WAVE_COLUMNS)[number]): string => `demand.waves[0].${column}`;
export const teamAt = (team: number): string => `staff.teams[${team}].fte`;
export const levelAt = (level: number, column: (typeof LEVEL_COLUMNS)[number]): string =>
  `readiness.levels[${level}].${column}`;
export const reserveAt = (reserve: number, column: (typeof RESERVE_COLUMNS)[number]): string =>
  `reserves[${reserve}].${column}`;

/** The plan with one number typed. */
export function withText(plan: StressPlan, path: string, text: string): StressPlan {
  return { ...plan, texts: { ...plan.texts, [path]: text } };
}

/** The plan with some choices of one level changed. */
export function withLevel(plan: StressPlan, level: number, change: Partial<LevelChoices>): StressPlan {
  return { ...plan, levels: plan.levels.map((one, i) => (i === level ? { ...one, ...change } : one)) };
}

/** The plan with some choices of one reserve changed. */
export function withReserve(plan: StressPlan, reserve: number, change: Partial<ReserveChoices>): StressPlan {
  return { ...plan, reserves: plan.reserves.map((one, i) => (i === reserve ? { ...one, ...change } : one)) };
}

/** The form’s state; null until the page has opened. */
export const $plan = atom<StressPlan | null>(null);

/** Changes the form. */
export function editPlan(change: (plan: StressPlan) => StressPlan): void {
  const plan = $plan.get();
  if (plan !== null) $plan.set(change(plan));
}
