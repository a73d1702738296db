import * as Comlink from 'comlink';
import { type Fault, type ReplicationResult, SimError } from '../sim-core/contract.ts';
import { type AccountedReplication, createAccountant } from '../sim-core/engine.ts';
import type { ReplicationRequest, ReplicationWorkerApi } from './replication-protocol.ts';

/** Answers the replication protocol in this thread. Keeps the scenario asked about last ready: it most often is the next. */
export function replicationService(): ReplicationWorkerApi {
  let current: { readonly scenario: number; readonly run: (replication: number) => AccountedReplication } | undefined;
  const runnerFor = ({ scenario, document }: ReplicationRequest): ((replication: number) => AccountedReplication) => {
    if (document !== undefined) {
      current = undefined; // its memory can be used for the next one
      current = { scenario, run: createAccountant(document) };
    }
    if (current?.scenario !== scenario) throw new SimError({ kind: 'worker-lost', detail: 'It was not prepared.' });
    return current.run;
  };
  return {
    replicate(request) {
      const { requestId } = request;
      try {
        const value = runnerFor(request)(request.replication);
        return Comlink.transfer({ requestId, ok: true, value }, buffersOf(value.result));
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
