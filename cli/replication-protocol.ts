import type { Fault, ReplicationResult, ScenarioDocument } from '../sim-core/contract.ts';

/** A replication, or why there is none. Faults travel as answers: a thrown error loses its fields on the way. */
export type ReplicationAnswer =
  | { readonly ok: true; readonly result: ReplicationResult }
  | { readonly ok: false; readonly fault: Fault };

/** What a worker of the terminal offers through Comlink. */
export interface ReplicationWorkerApi {
  /** Gets ready to run one scenario; null when it can, the fault when it can not. */
  prepare(document: ScenarioDocument): Fault | null;
  /** Runs one replication of the prepared scenario; the buffers of the result are moved, not copied. */
  replicate(replication: number): ReplicationAnswer;
}
