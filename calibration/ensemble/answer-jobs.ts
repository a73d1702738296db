import { parentPort } from 'node:worker_threads';
import type { Answer } from './worker-pool.ts';

/** In a worker thread: answers every job with its result, or with the message of what went wrong. */
export function answerJobs<Job>(run: (job: Job) => unknown): void {
  const port = parentPort!;
  const answer = (told: Answer): void => port.postMessage(told);
  port.on('message', (job: Job) => {
    try {
      answer({ result: run(job) });
    } catch (error) {
      answer({ error: error instanceof Error ? error.message : String(error) });
    }
  });
}
