import * as Comlink from 'comlink';
import { type Fault, type ReplicationResult, SimError } from '../sim-core/contract.ts';
import { createAccountant, createComparer } from '../sim-core/engine.ts';
import type { ReplicationRequest, ReplicationValue, ReplicationWorkerApi, Subject } from './replication-protocol.ts';

/** Answers the replication protocol in this thread. Keeps what it was asked about last ready: it most often is the next. */
export function replicationService(): ReplicationWorkerApi {
  let current: { readonly subjectId: number; readonly run: (replication: number) => ReplicationValue } | undefined;
  const runnerFor = ({ subjectId, subject }: ReplicationRequest): ((replication: number) => ReplicationValue) => {
    if (subject !== undefined) {
      current = undefined; // its memory can be used for the next one
      current = { subjectId, run: runnerOf(subject) };
    }
    if (current?.subjectId !== subjectId) throw new SimError({ kind: 'worker-lost', detail: 'It was not prepared.' });
    return current.run;
  };
  return {
    replicate(request) {
      const { requestId } = request;
      try {
        const value = runnerFor(request)(request.replication);
        return Comlink.transfer({ requestId, ok: true, value }, buffersOf(value));
      } catch (error) {
        return { requestId, ok: false, fault: toFault(error) };
      }
    },
  };
}

function runnerOf(subject: Subject): (replication: number) => ReplicationValue {
  return 'length' in subject ? createComparer(subject) : createAccountant(subject);
}

function buffersOf(value: ReplicationValue): ArrayBuffer[] {
  const results = 'results' in value ? value.results : [value.result];
  return results.flatMap(buffersOfResult);
}

function buffersOfResult({ keyFigures, series, warmUp }: ReplicationResult): ArrayBuffer[] {
  return [keyFigures.buffer, series.buffer, warmUp.buffer] as ArrayBuffer[];
}

function toFault(error: unknown): Fault {
  return error instanceof SimError ? error.fault : { kind: 'worker-lost', detail: String(error) };
}
