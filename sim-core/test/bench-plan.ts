import type { HandlingSampler } from '../random/distributions.ts';

/** A station: servers that work through one queue with priority classes. */
export interface Station {
  readonly servers: number;
  readonly serviceMin: HandlingSampler;
  /** Most customers in the station, waiting or served; more are turned away. Unlimited when left out. */
  readonly room?: number;
  /** `routing[j]`: share of those served here that goes on to station j; the rest leaves. */
  readonly routing?: readonly number[];
}

/** Poisson arrivals of one class. */
export interface Source {
  readonly station: number;
  readonly perMin: number;
  readonly priority: number;
  /** Minute by which so many arrivals are expected, for a rate that changes; `perMin` and opening hours then do not count. */
  readonly timeOf?: (expected: number) => number;
}

export interface BenchPlan {
  readonly seed: string;
  readonly stations: readonly Station[];
  readonly sources: readonly Source[];
  /** Customers who arrive from this day to before the other are measured, and levels are integrated between the two. */
  readonly fromDay: number;
  readonly toDay: number;
  /** Arrivals stop after so many; the run ends, at the latest on `toDay`, when all are served. */
  readonly customers?: number;
  /** Opening hours: open for `openMin` from the start of each day, closed the rest; always open when left out. */
  readonly openMin?: number;
  /** Waits longer than this are counted. */
  readonly tailMin?: number;
}

/** What one class saw. */
export class ClassTally {
  arrivals = 0;
  turnedAway = 0;
  /** Had to wait. */
  waited = 0;
  begun = 0;
  waitMin = 0;
  longWaits = 0;
}
