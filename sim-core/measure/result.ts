/**
 * What a run gives back. Plain data: survives `postMessage`, JSON and storage unchanged.
 */

/** Ids of all key figures, in display order. */
export const KEY_FIGURE_IDS = [
  'activeUsers',
  'activeUsersPerVeileder',
  'activeUsersPerVeilederOnDuty',
  'backlogTasks',
  'backlogHours',
  'backlogHoursAtEnd',
  'backlogGrowthHoursPerWeek',
  'oldestWaitingDays',
  'decisionTimeClockHours',
  'decisionTimeClockHoursP90',
  'decisionTimeWorkingHours',
  'decisionTimeWorkingHoursP90',
  'decisionsWithin48h',
  'decisionsWithin48WorkingHours',
  'undecidedAtEnd',
  'messageResponseClockHours',
  'messageResponseClockHoursP90',
  'messageResponseWorkingHours',
  'messageResponseWorkingHoursP90',
  'unansweredAtEnd',
  'assessmentWaitClockHours',
  'recheckWaitClockHours',
  'utilisation',
  'recordedFte',
  'handlingMinutesPerEntry',
  'registrationsPerMonth',
  'noeEntriesPerMonth',
  'exitsPerMonth',
  'transfersPerMonth',
  'reviewsPerMonth',
  'reviewsOfSoonLeaversShare',
  'exitsWithin6Months',
  'exitsWithin3To4Months',
  'inNoeAtMonth6',
  'notTransferredAtMonth4',
  'transferPeakMonth',
  'laidOffShareAtEntry',
  'profile1Share',
  'profile1StableShare',
  'profile1InAndOutShare',
  'profile1WithoutWorkShare',
  'otherStableShare',
  'otherInAndOutShare',
  'otherWithoutWorkShare',
  'acceptedShare',
  'standardDecisionShare',
  'tasksLapsed',
  'events',
] as const;
export type KeyFigureId = (typeof KEY_FIGURE_IDS)[number];

/** Daily series, one value per measured day. */
export const SERIES_IDS = [
  'activeUsers',
  'activeUsersPerVeileder',
  'backlogTasks',
  'backlogHours',
  'decisionTimeClockHours',
  'messageResponseClockHours',
  'staffOnDuty',
  'noeEntries',
  'exits',
  'transfers',
  'reviews',
] as const;
export type SeriesId = (typeof SERIES_IDS)[number];

/** Places of `ReplicationResult.oldest`: two spans of `OLDEST_SPAN_DAYS` from the first day of the warm-up. */
export const OLDEST = { came1: 0, stays1: 1, came2: 2, stays2: 3, cameInAll: 4 } as const;
export const OLDEST_SPAN_DAYS = 28;

/** One replication: columns in typed arrays so that the buffers can be moved between threads. */
export interface ReplicationResult {
  readonly replication: number;
  /** Same order as KEY_FIGURE_IDS; NaN where nothing was observed. */
  readonly keyFigures: Float64Array;
  /** `SERIES_IDS.length × measuredDays`, row by row; NaN on days nothing was observed. */
  readonly series: Float64Array;
  /** Daily levels of the warm-up: active users on each of its days, then hours of backlog; empty without warm-up. */
  readonly warmUp: Float64Array;
  /** Of those who registered in the first weeks, by OLDEST: who still is NOE's user when measuring starts. */
  readonly oldest: Float64Array;
  /** Users found in each group of the given caseload on the first day; empty for a run that starts empty. */
  readonly startFound: Int32Array;
  /** Hash of the order and content of all events, unsigned 32 bits. */
  readonly trace: number;
}

/** Mean over replications with its 95 % interval (Student). `sd` and `ci95` are null when n < 2. */
export interface KeyFigureSummary {
  readonly unit: string;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly ci95: readonly [number, number] | null;
  readonly n: number;
}

/** A daily series over replications: median and the band that holds 9 of 10 runs (min–max below 10 runs). */
export interface SeriesSummary {
  readonly unit: string;
  readonly mean: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** The whole answer to one run: what was asked, by which engine, and what came out. */
export interface RunResult {
  readonly engineVersion: string;
  readonly schemaVersion: number;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly seed: string;
  readonly replications: number;
  /** 16 hexadecimal digits over all columns and traces; equal fingerprints mean equal numbers. */
  readonly fingerprint: string;
  readonly startDate: string;
  readonly keyFigures: Readonly<Record<KeyFigureId, KeyFigureSummary>>;
  readonly series: Readonly<Record<SeriesId, SeriesSummary>>;
  /** Where the first measured day came from, and whether the numbers can stand on it. */
  readonly start: StartVerdict;
  /** Overload said as overload; null when the backlog is stable. */
  readonly overload: Overload | null;
}

/** A given caseload as it was found on the first day. */
export interface CaseloadCheck {
  readonly kind: 'caseload';
  /** Users the scenario asks for, and users there in every replication; equal, or the run is wrong. */
  readonly asked: number;
  readonly found: number;
  readonly groups: readonly { readonly phase: string; readonly asked: number; readonly found: number }[];
}

/** Whether a warm-up was long enough. */
export interface WarmUpCheck {
  readonly kind: 'warmUp';
  readonly days: number;
  /**
   * `settled`: the first measured day does not depend on the empty start; `unsettled`: it does, and no mean may be shown;
   * `overload`: there is no steady state to settle in; `untested`: no warm-up, or a run too short for the test.
   */
  readonly verdict: 'settled' | 'unsettled' | 'overload' | 'untested';
  /** Days that MSER-5 deletes from the front of the daily active users; null where it can not be asked. */
  readonly usersDeletedDays: number | null;
  /** The same of the backlog. */
  readonly backlogDeletedDays: number | null;
  /**
   * Active users missing, as a share of the mean of the measured days, because everyone who registered before the
   * warm-up is; estimated from how the first who registered leave. Null where too few days tell.
   */
  readonly missingShare: number | null;
}

export type StartVerdict = CaseloadCheck | WarmUpCheck;

/** The backlog grows without end: growth instead of a mean. */
export interface Overload {
  /** Work-hours the backlog grows per week over the last half of the run, mean and 95 % interval over replications. */
  readonly growthHoursPerWeek: number;
  readonly growthCi95: readonly [number, number];
  /** First measured day on which the mean backlog passed one week's capacity; null if it never did. */
  readonly passesOneWeekOnDay: number | null;
}
