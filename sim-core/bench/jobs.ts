import type { ScenarioDocument } from '../contract.ts';

/** Something a lane can be asked to do. */
export type Job =
  | { readonly kind: 'noe-year'; readonly people: number; readonly shifts: boolean; readonly seed: number }
  | { readonly kind: 'simjs'; readonly people: number; readonly shifts: boolean; readonly seed: number }
  /** One year of the real model with `factor` times the registrations and staff of the base year. */
  | { readonly kind: 'model'; readonly factor: number; readonly replication: number }
  /** One replication of a scenario. */
  | { readonly kind: 'document'; readonly document: ScenarioDocument; readonly replication: number }
  | { readonly kind: 'peak-memory' };

/** What comes back. */
export interface Answer {
  /**
   * Time of the job alone on one free core, milliseconds: the smaller of wall time and processor time. Wall time is too
   * long while other programs run, processor time while the platform compiles or tidies up on the side.
   */
  readonly ms: number;
  /** Logical events handled; 0 for jobs without. */
  readonly events: number;
  /** Largest resident memory of the process so far, megabytes; only for `peak-memory`. */
  readonly peakMb: number;
}
