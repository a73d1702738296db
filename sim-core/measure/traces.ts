/** How a stay in NOE ended, by the number in `Traces.end`. */
export const TRACE_ENDS = ['stillThere', 'register', 'office', 'officeAfterReview'] as const;
export type TraceEnd = (typeof TRACE_ENDS)[number];

/**
 * What happened to a sample of the people of one replication, counted from each one's registration. Which people are in
 * it depends on who registers alone, so two routines with the same luck show the same people.
 */
export interface Traces {
  /** People in the sample, the length of every column. */
  readonly size: number;
  /** People it was taken from, evenly. */
  readonly of: number;
  /** Weeks each of them was followed for. */
  readonly weeks: number;
  /** Registration, minutes since midnight of the first simulated day. */
  readonly registeredMin: Float64Array;
  /** Weeks from registration to arrival at NOE, and to the end of the stay there; Infinity for not within `weeks`. */
  readonly arrivedWeek: Float32Array;
  readonly leftWeek: Float32Array;
  /** A place in TRACE_ENDS. */
  readonly end: Uint8Array;
}
