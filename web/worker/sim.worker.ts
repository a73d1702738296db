import * as Comlink from 'comlink';
import { createRunner } from '../../sim-core/engine.ts';
import { PROGRESS_EVERY_MS, type ReplicationAnswer, type ReplicationRequest, type SimWorkerApi } from './protocol.ts';

type Runner = ReturnType<typeof createRunner>;
type Fault = Extract<ReplicationAnswer, { ok: false }>['fault'];

/** The runner of the run in hand: compiling the document again for each replication would be waste. */
let current: { requestId: number; runner: Runner } | undefined;

function runnerFor(request: ReplicationRequest): Runner {
  if (current?.requestId !== request.requestId) {
    current = { requestId: request.requestId, runner: createRunner(request.document) };
  }
  return current.runner;
}

function toFault(error: unknown): Fault {
  if (error instanceof Error && 'fault' in error) return error.fault as Fault;
  return { kind: 'worker-lost', detail: String(error) };
}

const api: SimWorkerApi = {
  replicate(request, onShare) {
    const { requestId, replication } = request;
    try {
      let nextMs = performance.now() + PROGRESS_EVERY_MS;
      const result = runnerFor(request).runReplication(replication, (day, ofDays) => {
        const nowMs = performance.now();
        if (nowMs >= nextMs) {
          nextMs = nowMs + PROGRESS_EVERY_MS;
          onShare(day / ofDays);
        }
        return true;
      });
      const buffers = [result.keyFigures.buffer, result.series.buffer, result.warmUp.buffer] as ArrayBuffer[];
      return Comlink.transfer({ requestId, replication, ok: true, result }, buffers);
    } catch (error) {
      return { requestId, replication, ok: false, fault: toFault(error) };
    }
  },
};

Comlink.expose(api);
