import type { ComparedReplication, Fault, ScenarioDocument } from '../sim-core/contract.ts';
import type { AccountedReplication } from '../sim-core/engine.ts';

/** What a job is about: one scenario, or several whose people are compared one by one. */
export type Subject = ScenarioDocument | readonly ScenarioDocument[];

/** What comes of one replication: of several scenarios, their results and who waits less and longer. */
export type ReplicationValue = AccountedReplication | ComparedReplication;

/** One job: one replication. */
export interface ReplicationRequest {
  /** Carried back by the answer, so that an answer to another question is recognised. */
  readonly requestId: number;
  /** Stands for what it is about. */
  readonly subjectId: number;
  /** Given when the worker was last asked about something else. */
  readonly subject?: Subject;
  readonly replication: number;
}

/** A replication, or why there is none. Faults travel as answers: a thrown error loses its fields on the way. */
export type ReplicationAnswer =
  | { readonly requestId: number; readonly ok: true; readonly value: ReplicationValue }
  | { readonly requestId: number; readonly ok: false; readonly fault: Fault };

/** What a worker of the terminal offers through Comlink. Never throws. */
export interface ReplicationWorkerApi {
  /** Runs one replication; the buffers of the result are moved, not copied. */
  replicate(request: ReplicationRequest): ReplicationAnswer;
}
