import { parentPort } from 'node:worker_threads';
import type { Search } from '../fit/solve.ts';
import { runSet, type SetJob } from './set-job.ts';
import { runVariants, type VariantJob } from './variants.ts';

/** What a worker is asked. */
export type WorkerJob =
  | { readonly kind: 'set'; readonly job: SetJob; readonly search: Search }
  | { readonly kind: 'variants'; readonly job: VariantJob };

const port = parentPort!;
port.on('message', (asked: WorkerJob) => {
  try {
    const result = asked.kind === 'set' ? runSet(asked.job, asked.search) : runVariants(asked.job);
    port.postMessage({ result });
  } catch (error) {
    port.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
