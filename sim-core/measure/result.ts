/**
 * What a run gives back. Plain data: survives `postMessage`, JSON and storage unchanged.
 */

import type { KeyFigureSummary } from './key-figure-summary.ts';
import type { LimitReport } from './limit-report.ts';
import type { OfficeColumns, OfficeFigureId, OfficeTypeFigureId } from './office-figures.ts';

/** Ids of all key figures, in display order. New ones come last: stored results of calibration are read by place. */
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
  'requiredFte',
  'daysAboveLevel0',
  'daysAtLevel1',
  'daysAtLevel2',
  'daysAtLevel3',
  'tasksDropped',
  'tasksPostponed',
  'reviewsNotMade',
  'needOverlookedAtEnd',
  'reserveFteDays',
  'reserveDays',
  'reserveCalls',
  'reserveFirstCallDay',
  'policySwitches',
  'mostPolicySwitches',
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
  'oldestUndecidedClockHours',
  'workDoneHours',
  'readinessLevel',
  'reserveOnDuty',
  'reserve1OnDuty',
  'reserve2OnDuty',
] as const;
export type SeriesId = (typeof SERIES_IDS)[number];

/** One replication: columns in typed arrays so that the buffers can be moved between threads. */
export interface ReplicationResult {
  readonly replication: number;
  /** Same order as KEY_FIGURE_IDS; NaN where nothing was observed. */
  readonly keyFigures: Float64Array;
  /** `SERIES_IDS.length × measuredDays`, row by row; NaN on days nothing was observed. */
  readonly series: Float64Array;
  /** Daily levels of the warm-up: active users on each of its days, then hours of backlog; empty without warm-up. */
  readonly warmUp: Float64Array;
  /** Counts by OLDEST of those who registered in the first weeks of the warm-up. */
  readonly oldest: Float64Array;
  /** Users found in each group of the given caseload on the first day; empty for a run that starts empty. */
  readonly startFound: Int32Array;
  /** Hash of the order and content of all events, unsigned 32 bits. */
  readonly trace: number;
  /** Only where offices are simulated. */
  readonly offices?: OfficeColumns;
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
  /** Overload said as overload; null when the backlog is stable, or the run too short to say (`canJudgeOverload`). */
  readonly overload: Overload | null;
  /** How each limit of the scenario fared. */
  readonly limits: readonly LimitReport[];
  /** A level or reserve that is switched to and fro, said as such; null when none is. */
  readonly switching: Switching | null;
  /** Only where offices are simulated. */
  readonly offices?: OfficeSummary;
}

/** The simulated offices over replications, and how exactly they stand for all. */
export interface OfficeSummary {
  /** Offices simulated, and how many each stands for. */
  readonly sampled: number;
  readonly scale: number;
  readonly figures: Readonly<Record<OfficeFigureId, OfficeFigureSummary>>;
  /** By type of veileder: for the young, for 30 and older, for both. */
  readonly byType: readonly Readonly<Record<OfficeTypeFigureId, KeyFigureSummary>>[];
}

/** A figure of the offices with two uncertainties, which are kept apart: the luck of the runs, and the sample of offices. */
export interface OfficeFigureSummary extends KeyFigureSummary {
  /** Standard error because only a sample of offices is simulated; null where it is not known. */
  readonly sampleError: number | null;
}

/** A readiness level or a reserve was switched on every second working day or more often, for two weeks. */
export interface Switching {
  /** Most switches of the level, or of one reserve, on ten working days in a row; over all replications. */
  readonly mostInTwoWeeks: number;
  /** Replications in which it happened. */
  readonly replications: number;
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
  /** Days from the first of the warm-up to the first shock or the end of the run: those that can tell. */
  readonly judgedDays: number;
  /**
   * `settled`: the first measured day does not depend on the empty start; `unsettled`: it does, and no mean may be shown;
   * `overload`: there is no steady state to settle in; `untested`: no warm-up, or too few days for the test before
   * something changes by the scenario's own plan.
   */
  readonly verdict: 'settled' | 'unsettled' | 'overload' | 'untested';
  /** Days that MSER-5 deletes from the front of the daily active users; null where it can not be asked. */
  readonly usersDeletedDays: number | null;
  /** The same of the backlog. */
  readonly backlogDeletedDays: number | null;
  /**
   * Active users missing, as a share of the mean of the measured days, because everyone who registered before the
   * warm-up is; estimated from how many of the first who registered are there when measuring starts and at its end. Null
   * where too few days tell.
   */
  readonly missingShare: number | null;
}

export type StartVerdict = CaseloadCheck | WarmUpCheck;

/** The backlog grows without end: growth instead of a mean. */
export interface Overload {
  /**
   * Work-hours the backlog grows per week over the last half of the run, mean and 95 % interval: over replications, or
   * over the weeks of a single one.
   */
  readonly growthHoursPerWeek: number;
  readonly growthCi95: readonly [number, number];
  /** First measured day on which the mean backlog passed one week's capacity; null if it never did. */
  readonly passesOneWeekOnDay: number | null;
  /**
   * Nominal FTE at which the growth would stop, all teams together, if what arises stays the same; over the last half of
   * the run. A few per cent too many, since a queue makes work of its own; not above `nominalFte` when it is one team that
   * can not keep up. What waits is not worked off with it.
   */
  readonly requiredFte: number | null;
  readonly requiredFteCi95: readonly [number, number] | null;
  readonly nominalFte: number;
}
