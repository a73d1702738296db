// Who is followed up when a run starts: the part of a scenario document about its caseload.

/** Where a user can stand in NOE's follow-up when a run starts, in the order of the engine's phase index. */
export const CASELOAD_PHASES = [
  'awaitingAssessment', // came directly; the assessment waits
  'awaitingRecheck', // handed over by an office; the check waits
  'followedUp', // has a decision; nothing is outstanding
  'awaitingAnswer', // has written; the answer waits
  'awaitingReviewMessage', // a review is due; its message waits to be sent
  'awaitingReply', // the message of a review is out; the user has neither replied nor passed the deadline
  'underReview', // the assessment of a review waits
  'handOver', // is to move to the office; the hand-over note waits
] as const;
export type CaseloadPhase = (typeof CASELOAD_PHASES)[number];

/** Users of one kind on the first day of a run. */
export interface CaseloadGroup {
  readonly phase: CaseloadPhase;
  /** Time since registration, days: at least `ageFromDays`, below `ageToDays`; spread evenly between. */
  readonly ageFromDays: number;
  readonly ageToDays: number;
  /** Whether they are laid off now: `drawn` as among those who register and stay so long, `only` or `none` of them. */
  readonly laidOff: 'drawn' | 'only' | 'none';
  /**
   * Longest time the waiting task has waited, days; spread evenly up to it. An assessment has waited since the
   * registration, and phases without a waiting task do not use it.
   */
  readonly waitedDays: number;
  readonly persons: number;
}
