import { SimError } from '../fault/fault.ts';
import type { ReplicationResult, RunResult } from '../measure/result.ts';
import { compileScenario } from '../model/compile.ts';
import { type DayListener, ReplicationRunner } from '../model/replication.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { withSeed } from './seed.ts';
import { summarise } from './summarise.ts';

/** Runs replications of one scenario in this thread. */
export interface Runner {
  /**
   * @param replication index from 0; the same index gives the same numbers on any thread.
   * @param onDay called after each simulated day with days done and days in all; returning false stops the run.
   * @throws SimError `cancelled`.
   */
  runReplication(replication: number, onDay?: DayListener): ReplicationResult;
}

/** Compiles the scenario and gets memory ready. @throws SimError `bad-argument` if it can not run. */
export function createRunner(document: ScenarioDocument): Runner {
  const runner = new ReplicationRunner(compileScenario(document));
  return { runReplication: (replication, onDay) => runner.run(replication, onDay) };
}

export interface RunOptions {
  /** Number of replications; the scenario's own when left out. At least 1. */
  readonly replications?: number;
  /** Seed text; the scenario's own when left out. */
  readonly seed?: string;
  /** Called after each replication. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** Runs a whole scenario in this thread. @throws SimError `bad-argument` for less than one replication. */
export function runScenario(document: ScenarioDocument, options: RunOptions = {}): RunResult {
  const replications = options.replications ?? document.run.replications;
  if (!Number.isInteger(replications) || replications < 1) {
    throw new SimError({
      kind: 'bad-argument',
      detail: `${replications} replications can not be run. Ask for 1 or more.`,
    });
  }
  const seeded = withSeed(document, options.seed);
  const runner = createRunner(seeded);
  const results: ReplicationResult[] = [];
  for (let r = 0; r < replications; r++) {
    results.push(runner.runReplication(r));
    options.onProgress?.(r + 1, replications);
  }
  return summarise(seeded, results, scenarioHash(seeded));
}
