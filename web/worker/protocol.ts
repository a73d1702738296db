import type { Fault, ReplicationResult, ScenarioDocument } from '../../sim-core/contract.ts';

/**
 * What crosses the border between page and worker: plain data only. Faults travel as answers, because a thrown
 * error loses its fields on the way.
 */

/** One job: one replication of one document. */
export interface ReplicationRequest {
  /** Names the run the job belongs to; the answer carries it back, so a late answer is recognised. */
  readonly requestId: number;
  readonly document: ScenarioDocument;
  /** Index of the replication, from 0. */
  readonly replication: number;
}

/** The answer to a {@link ReplicationRequest}; buffers of `result` are moved, not copied. */
export type ReplicationAnswer =
  | {
      readonly requestId: number;
      readonly replication: number;
      readonly ok: true;
      readonly result: ReplicationResult;
    }
  | { readonly requestId: number; readonly replication: number; readonly ok: false; readonly fault: Fault };

/** Share of one replication that is done, 0 to 1. Sent at most ten times a second. */
export type ShareListener = (share: number) => void;

/** What the worker offers through Comlink. Never throws. */
export interface SimWorkerApi {
  replicate(request: ReplicationRequest, onShare: ShareListener): ReplicationAnswer;
}

/** Shortest time between two progress messages, milliseconds. */
export const PROGRESS_EVERY_MS = 100;
