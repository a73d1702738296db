import type { Fault, ScenarioDocument } from '../sim-core/contract.ts';
import type { AccountedReplication } from '../sim-core/engine.ts';

/** One job: one replication of one scenario. */
export interface ReplicationRequest {
  /** Carried back by the answer, so that an answer to another question is recognised. */
  readonly requestId: number;
  /** Stands for the scenario. */
  readonly scenario: number;
  /** Given when the worker was last asked about another scenario. */
  readonly document?: ScenarioDocument;
  readonly replication: number;
}

/** A replication, or why there is none. Faults travel as answers: a thrown error loses its fields on the way. */
export type ReplicationAnswer =
  | { readonly requestId: number; readonly ok: true; readonly value: AccountedReplication }
  | { readonly requestId: number; readonly ok: false; readonly fault: Fault };

/** What a worker of the terminal offers through Comlink. Never throws. */
export interface ReplicationWorkerApi {
  /** Runs one replication; the buffers of the result are moved, not copied. */
  replicate(request: ReplicationRequest): ReplicationAnswer;
}
