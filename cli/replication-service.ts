import * as Comlink from 'comlink';
import { type Fault, type ReplicationResult, SimError } from '../sim-core/contract.ts';
import { createRunner, type Runner } from '../sim-core/engine.ts';
import type { ReplicationRequest, ReplicationWorkerApi } from './replication-protocol.ts';

/** Answers the replication protocol in this thread. Keeps the scenario asked about last ready: it most often is the next. */
export function replicationService(): ReplicationWorkerApi {
  let current: { readonly scenario: number; readonly runner: Runner } | undefined;
  const runnerFor = ({ scenario, document }: ReplicationRequest): Runner => {
    if (document !== undefined) {
      current = undefined; // its memory can be used for the next one
      current = { scenario, runner: createRunner(document) };
    }
    if (current?.scenario !== scenario) throw new SimError({ kind: 'worker-lost', detail: 'It was not prepared.' });
    return current.runner;
  };
  return {
    replicate(request) {
      const { requestId } = request;
      try {
        const result = runnerFor(request).runReplication(request.replication);
        return Comlink.transfer({ requestId, ok: true, result }, buffersOf(result));
      } catch (error) {
        return { requestId, ok: false, fault: toFault(error) };
      }
    },
  };
}

function buffersOf({ keyFigures, series, warmUp }: ReplicationResult): ArrayBuffer[] {
  return [keyFigures.buffer, series.buffer, warmUp.buffer] as ArrayBuffer[];
}

function toFault(error: unknown): Fault {
  return error instanceof SimError ? error.fault : { kind: 'worker-lost', detail: String(error) };
}
