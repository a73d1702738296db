import type { KeyFigureSummary } from './key-figure-summary.ts';
import type { MeasureUnit } from './units.ts';

/** What a limit can be set for. */
export type LimitedMeasureId =
  | 'decisionTimeClockHours'
  | 'oldestUndecidedClockHours'
  | 'messageResponseClockHours'
  | 'backlogWeeks'
  | 'activeUsersPerVeileder';

/** In how many replications something happened, with the 95 % interval of its probability (Wilson). */
export interface ShareOfRuns {
  readonly runs: number;
  readonly of: number;
  readonly share: number;
  readonly ci95: readonly [number, number];
}

/**
 * Median over replications of a day, or of a number of days, with its 95 % interval from order statistics. Replications
 * in which it did not happen count as "later than the run"; where a number would be that, it is null.
 */
export interface DayOverRuns {
  /** Replications it is taken over. */
  readonly n: number;
  readonly median: number | null;
  /** Null when there are too few replications for an interval. */
  readonly ci95: readonly [number | null, number | null] | null;
}

/**
 * How one limit fared. Days are measured days counted from 0; only working days on which something was observed count,
 * and one or a few days over it are not a breach: the limit is broken from the first of five such days in a row over it,
 * and kept again from the first of five in a row within it.
 */
export interface LimitReport {
  readonly measure: LimitedMeasureId;
  readonly unit: MeasureUnit;
  /** The largest value that is within the limit. */
  readonly atMost: number;
  readonly broken: ShareOfRuns;
  /** Over all replications: the first day the limit is broken. */
  readonly brokenOnDay: DayOverRuns;
  /** Working days over the limit, whether in a row or not. */
  readonly daysOver: KeyFigureSummary;
  /** Sum over those days of what is above the limit: the measure's unit times working days. */
  readonly areaOver: KeyFigureSummary;
  readonly peak: KeyFigureSummary;
  readonly peakOnDay: DayOverRuns;
  /** Of the replications that broke it: those that keep it again, to the end of the run. Null when none broke it. */
  readonly recovered: ShareOfRuns | null;
  /** Over the replications that broke it: the day from which it is kept to the end of the run. */
  readonly recoveredOnDay: DayOverRuns;
  /** Days from the first day it is broken to the day from which it is kept. */
  readonly daysToRecover: DayOverRuns;
}
