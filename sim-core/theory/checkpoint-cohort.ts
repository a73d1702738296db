/** A hazard that is constant in pieces, per week since registration; the last piece never ends. */
export interface WeeklyHazard {
  readonly fromWeek: Float64Array;
  readonly perWeek: Float64Array;
}

/** Who comes to NOE: groups of like people, a column per variable. Plain data. */
export interface CheckpointCohort {
  /** Accepted persons per month in each group. */
  readonly persons: Float64Array;
  /** Weeks from registration to arrival at NOE. */
  readonly entryWeek: Float64Array;
  /** Ratios of the hazards of leaving the register, of being moved to the office, and of beginning some work. */
  readonly exitRatio: Float64Array;
  readonly transferRatio: Float64Array;
  readonly jobRatio: Float64Array;
  /** 1 if temporarily laid off at registration. */
  readonly laidOff: Uint8Array;
  /** Persons per month who come straight from profiling, and through an office; those not accepted among them. */
  readonly directPerMonth: number;
  readonly throughOfficePerMonth: number;
  readonly acceptedShare: number;
  readonly exit: WeeklyHazard;
  /** Factor on the exit hazard of the laid-off until the limit of their lay-off. */
  readonly laidOffExitRatio: number;
  readonly laidOffLimitWeek: number;
  readonly eventTransferPerWeek: number;
  readonly jobPerWeek: number;
  readonly changedSituationPerWeek: number;
}

/** One checkpoint as the flow sees it. */
export interface FlowCheckpoint {
  readonly week: number;
  /** Weeks from then to the assessment; NaN where nobody is assessed. */
  readonly reviewAfterWeeks: number;
  /** Log of the share of reference persons that is kept. */
  readonly keepLog: number;
  readonly exemptLaidOff: boolean;
  readonly exemptPartlyInWork: boolean;
}

/** What NOE does with them. */
export interface FlowRules {
  readonly checkpoints: readonly FlowCheckpoint[];
  readonly changedKeepLog: number;
  readonly keepPartlyInWork: boolean;
  /** Who leaves within so many weeks would have left anyway. */
  readonly soonWeeks: number;
}
