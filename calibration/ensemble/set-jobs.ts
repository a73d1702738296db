import { Worker } from 'node:worker_threads';
import type { WorkerJob } from './set.worker.ts';
import { runJobs } from './worker-pool.ts';

/** Solves sets, or runs their variants, on several worker threads. @throws Error when a job fails. */
export function runSetJobs<Result>(
  jobs: readonly WorkerJob[],
  workers: number,
  onResult: (result: Result) => void,
): Promise<void> {
  const createWorker = (): Worker => new Worker(new URL('./set.worker.ts', import.meta.url));
  return runJobs(createWorker, jobs, workers, onResult);
}
