import type { Worker } from 'node:worker_threads';
import * as Comlink from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { type ReplicationResult, type ScenarioDocument, SimError } from '../sim-core/contract.ts';
import type { ReplicationWorkerApi } from './replication-protocol.ts';

/** How replications are spread over workers. */
export interface PoolOptions {
  /** Replications to run, at least 1. */
  readonly replications: number;
  /** Workers, at least 1; never more than there are replications. */
  readonly workers: number;
  readonly createWorker: () => Worker;
  /** Aborting ends all workers. */
  readonly signal: AbortSignal;
  /** Called after each replication, in the order they finish. */
  readonly onProgress: (done: number, of: number) => void;
}

/**
 * Runs replications 0 to n - 1, each by the first worker that is free.
 *
 * @returns Results in replication order, so that neither the number of workers nor their speed can be seen in them.
 * @throws {SimError} the engine's fault; `worker-lost` when a worker crashes; `cancelled` when aborted.
 */
export async function runReplications(document: ScenarioDocument, options: PoolOptions): Promise<ReplicationResult[]> {
  const { signal, replications, createWorker, onProgress } = options;
  if (signal.aborted) throw new SimError({ kind: 'cancelled' });
  const results: ReplicationResult[] = [];
  let next = 0;
  let done = 0;
  const workUntilDone = async (remote: Comlink.Remote<ReplicationWorkerApi>): Promise<void> => {
    const fault = await remote.prepare(document);
    if (fault !== null) throw new SimError(fault);
    while (next < replications) {
      const replication = next++;
      const answer = await remote.replicate(replication);
      if (!answer.ok) throw new SimError(answer.fault);
      results[replication] = answer.result;
      onProgress(++done, replications);
    }
  };
  const workers: Worker[] = [];
  // Kept to the end: Comlink closes a worker whose remote is garbage, and that would look like a crash.
  const remotes: Comlink.Remote<ReplicationWorkerApi>[] = [];
  // An answer of a worker that is gone never comes, so a loss has to end the wait for all of them.
  const loss = new FirstLoss(signal);
  try {
    while (workers.length < Math.min(options.workers, replications)) workers.push(loss.watch(createWorker()));
    for (const worker of workers) remotes.push(Comlink.wrap<ReplicationWorkerApi>(nodeEndpoint(worker)));
    await Promise.race([Promise.all(remotes.map(workUntilDone)), loss.promise]);
    return results;
  } finally {
    loss.forget();
    for (const remote of remotes) remote[Comlink.releaseProxy]();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Ends a wait with the first crash or the interruption; `forget` must be called before workers are ended on purpose. */
class FirstLoss {
  readonly promise: Promise<never>;
  readonly #end = new AbortController();
  #reject: (error: SimError) => void = () => {};

  constructor(signal: AbortSignal) {
    this.promise = new Promise<never>((_resolve, reject) => {
      this.#reject = reject;
    });
    this.promise.catch(() => {}); // The wait may already be over for another reason.
    const cancel = (): void => this.#reject(new SimError({ kind: 'cancelled' }));
    signal.addEventListener('abort', cancel, { once: true, signal: this.#end.signal });
  }

  watch(worker: Worker): Worker {
    worker.on('error', (error) => this.#lost(asSentence(error.message)));
    worker.on('exit', (code) => this.#lost(`It ended with code ${code}.`));
    return worker;
  }

  forget(): void {
    this.#end.abort();
  }

  #lost(detail: string): void {
    if (!this.#end.signal.aborted) this.#reject(new SimError({ kind: 'worker-lost', detail }));
  }
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
