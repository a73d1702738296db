import type {
  CheckpointCohort,
  ComparedReplication,
  Fault,
  ReplicationResult,
  ScenarioDocument,
  Traces,
} from '../../sim-core/contract.ts';

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

/** A replication whose people are looked at when it is over. */
export interface FollowRequest extends ReplicationRequest {
  /** People in the sample of traces; 0 for no traces. */
  readonly traces: number;
}

/** A replication with what its people say of the checkpoints. */
export interface FollowedResult {
  readonly result: ReplicationResult;
  /** By CHECKPOINT_FIGURE_IDS. */
  readonly figures: Float64Array;
  readonly traces: Traces | null;
}

/** One replication of several scenarios with the same luck; `document` is the base. */
export interface CompareRequest extends ReplicationRequest {
  readonly others: readonly ScenarioDocument[];
}

/** The answer to a request, by which it is recognised. */
export type Answer<Value> =
  | { readonly requestId: number; readonly replication: number; readonly ok: true; readonly value: Value }
  | { readonly requestId: number; readonly replication: number; readonly ok: false; readonly fault: Fault };

/** Share of one replication that is done, 0 to 1. Sent at most ten times a second. */
export type ShareListener = (share: number) => void;

/** What the worker offers through Comlink. Never throws. */
export interface SimWorkerApi {
  replicate(request: ReplicationRequest, onShare: ShareListener): Answer<ReplicationResult>;
  follow(request: FollowRequest, onShare: ShareListener): Answer<FollowedResult>;
  compare(request: CompareRequest, onShare: ShareListener): Answer<ComparedReplication>;
  /** Who comes to NOE, whatever the replication. */
  cohort(request: ReplicationRequest): Answer<CheckpointCohort>;
}

/** Shortest time between two progress messages, milliseconds. */
export const PROGRESS_EVERY_MS = 100;
