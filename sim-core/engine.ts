/**
 * Door 2 of the engine: running scenarios. For workers, the terminal and tests; keep it off a page's main thread.
 */
export { type CaseloadSettings, caseloadAfterWarmUp } from './experiment/caseload.ts';
export { type AccountedReplication, createAccountant } from './experiment/explain/accounted.ts';
export {
  createFollower,
  createWaitFollower,
  type FollowedReplication,
  type WaitReplication,
} from './experiment/histories.ts';
export { moversBetween } from './experiment/movers.ts';
export { meanColumn, sampleErrors } from './experiment/office-summary.ts';
export { createComparer } from './experiment/pairing/compared-replication.ts';
export { createRunner, type Runner, type RunOptions, runScenario } from './experiment/run-scenario.ts';
export { isSampleTooSmall, sampleError } from './experiment/sample-error.ts';
export { checkpointCohort } from './model/checkpoint-cohort.ts';
export { checkpointFigures } from './model/checkpoint-figures.ts';
export { type PersonHistories, STAY_ENDS } from './model/person-histories.ts';
export type { PersonWaits } from './model/person-waits.ts';
export { sampleTraces } from './model/traces.ts';
