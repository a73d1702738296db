import { answerJobs } from '../ensemble/answer-jobs.ts';
import { type ClaimJob, runClaimJob } from './claim-job.ts';

answerJobs<ClaimJob>(runClaimJob);
