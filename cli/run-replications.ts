import type { Worker } from 'node:worker_threads';
import { type ReplicationResult, type ScenarioDocument, SimError } from '../sim-core/contract.ts';
import { ReplicationPool } from './replication-pool.ts';

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
  let done = 0;
  const pool = new ReplicationPool(Math.min(options.workers, replications), createWorker);
  const cancel = (): void => void pool.dispose();
  signal.addEventListener('abort', cancel, { once: true });
  const one = async (replication: number): Promise<ReplicationResult> => {
    const { result } = await pool.replicate(document, replication);
    onProgress(++done, replications);
    return result;
  };
  try {
    return await Promise.all(Array.from({ length: replications }, (_, replication) => one(replication)));
  } finally {
    signal.removeEventListener('abort', cancel);
    await pool.dispose();
  }
}
