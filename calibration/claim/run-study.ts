import { Worker } from 'node:worker_threads';
import { ProgressFile } from '../ensemble/progress-file.ts';
import { runJobs } from '../ensemble/worker-pool.ts';
import type { ClaimJob, ClaimResult } from './claim-job.ts';

/**
 * Answers jobs on several threads; what an interrupted run has answered is not asked again.
 *
 * @param key changes with everything the answers depend on.
 * @param onProgress called with jobs done and in all.
 * @returns one result per job, in the same order, whatever the number of workers.
 */
export async function answersOf(
  jobs: readonly ClaimJob[],
  key: string,
  workers: number,
  onProgress: (done: number, of: number) => void,
): Promise<readonly ClaimResult[]> {
  const progress = new ProgressFile<ClaimResult>(key);
  const toDo = jobs.filter(({ index }) => !progress.has(index));
  onProgress(progress.size, jobs.length);
  await runJobs<ClaimJob, ClaimResult>(createWorker, toDo, workers, (result) => {
    progress.add(result);
    onProgress(progress.size, jobs.length);
  });
  return progress.results();
}

function createWorker(): Worker {
  return new Worker(new URL('./claim.worker.ts', import.meta.url));
}
