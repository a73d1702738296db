import { parentPort } from 'node:worker_threads';
import * as Comlink from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { type Fault, SimError } from '../sim-core/contract.ts';
import { createRunner, type Runner } from '../sim-core/engine.ts';
import type { ReplicationWorkerApi } from './replication-protocol.ts';

let runner: Runner | undefined;

const api: ReplicationWorkerApi = {
  prepare(document) {
    try {
      runner = createRunner(document);
      return null;
    } catch (error) {
      return toFault(error);
    }
  },
  replicate(replication) {
    try {
      if (runner === undefined) return { ok: false, fault: { kind: 'worker-lost', detail: 'It was not prepared.' } };
      const result = runner.runReplication(replication);
      const buffers = [result.keyFigures.buffer, result.series.buffer, result.warmUp.buffer] as ArrayBuffer[];
      return Comlink.transfer({ ok: true, result }, buffers);
    } catch (error) {
      return { ok: false, fault: toFault(error) };
    }
  },
};

function toFault(error: unknown): Fault {
  return error instanceof SimError ? error.fault : { kind: 'worker-lost', detail: String(error) };
}

if (parentPort !== null) Comlink.expose(api, nodeEndpoint(parentPort));
