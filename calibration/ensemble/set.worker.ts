import type { Search } from '../fit/solve.ts';
import { answerJobs } from './answer-jobs.ts';
import { runSet, type SetJob } from './set-job.ts';
import { runVariants, type VariantJob } from './variants.ts';

/** What a worker is asked. */
export type WorkerJob =
  | { readonly kind: 'set'; readonly job: SetJob; readonly search: Search }
  | { readonly kind: 'variants'; readonly job: VariantJob };

answerJobs<WorkerJob>((asked) => (asked.kind === 'set' ? runSet(asked.job, asked.search) : runVariants(asked.job)));
