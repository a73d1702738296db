import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { WorkerJob } from './set.worker.ts';

/** What a worker answers. */
type Answer = { readonly result: unknown } | { readonly error: string };

/**
 * Runs jobs on several worker threads; the results do not depend on how many.
 *
 * @param onResult called with each result as it comes, in any order.
 * @throws Error with the worker's message when a job fails; the others are stopped.
 */
export async function runJobs<T>(
  jobs: readonly WorkerJob[],
  workers: number,
  onResult: (result: T) => void,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    const worker = new Worker(new URL('./set.worker.ts', import.meta.url));
    try {
      while (next < jobs.length) onResult(await ask<T>(worker, jobs[next++]!));
    } catch (error) {
      next = jobs.length; // nobody begins another
      throw error;
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, lane));
}

async function ask<T>(worker: Worker, job: WorkerJob): Promise<T> {
  worker.postMessage(job);
  const [answer] = (await once(worker, 'message')) as [Answer];
  if ('error' in answer) throw new Error(answer.error);
  return answer.result as T;
}
