import { type Fault, SimError } from '../sim-core/contract.ts';
import { createAccountant, createComparer } from '../sim-core/engine.ts';
import type { ReplicationRequest, ReplicationValue, ReplicationWorkerApi, Subject } from './replication-protocol.ts';

/**
 * Answers the replication protocol in this thread. Keeps what it was asked about last ready: it most often is the next.
 *
 * Results are copied on their way out, not moved. Once a buffer has been moved away in a thread, the platform throws away
 * the thread's compiled code and looks from then on, at each use of any array, whether it is still there: a fifth of the time.
 */
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
        return { requestId, ok: true, value: runnerFor(request)(request.replication) };
      } catch (error) {
        return { requestId, ok: false, fault: toFault(error) };
      }
    },
  };
}

function runnerOf(subject: Subject): (replication: number) => ReplicationValue {
  return 'length' in subject ? createComparer(subject) : createAccountant(subject);
}

function toFault(error: unknown): Fault {
  return error instanceof SimError ? error.fault : { kind: 'worker-lost', detail: String(error) };
}
