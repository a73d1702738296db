import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';

/** What a worker answers. */
export type Answer = { readonly result: unknown } | { readonly error: string };

/**
 * Runs jobs on several worker threads; the results do not depend on how many.
 *
 * @param createWorker starts a thread that answers jobs by `answerJobs`.
 * @param onResult called with each result as it comes, in any order.
 * @throws Error with the worker's message when a job fails; the others are stopped.
 */
export async function runJobs<Job, Result>(
  createWorker: () => Worker,
  jobs: readonly Job[],
  workers: number,
  onResult: (result: Result) => void,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    const worker = createWorker();
    try {
      while (next < jobs.length) onResult(await ask<Job, Result>(worker, jobs[next++]!));
    } catch (error) {
      next = jobs.length; // nobody begins another
      throw error;
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, lane));
}

async function ask<Job, Result>(worker: Worker, job: Job): Promise<Result> {
  worker.postMessage(job);
  const [answer] = (await once(worker, 'message')) as [Answer];
  if ('error' in answer) throw new Error(answer.error);
  return answer.result as Result;
}
