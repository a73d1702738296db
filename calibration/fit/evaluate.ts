import {
  type KeyFigureId,
  type ReplicationResult,
  type RunResult,
  type ScenarioDocument,
  scenarioHash,
  summarise,
} from '../../sim-core/contract.ts';
import { createRunner } from '../../sim-core/engine.ts';
import { type Changes, changedScenario } from '../changes.ts';

/**
 * Runs a scenario made of defaults and changes.
 * @param firstReplication index of the first of the replications; luck differs from index to index.
 * @throws Error naming every issue if the changes are not a valid scenario.
 */
export function simulate(changes: Changes, replications: number, firstReplication = 0): RunResult {
  const { document, results } = replicate(changes, replications, firstReplication);
  return summarise(document, results, scenarioHash(document));
}

/** A scenario with its replications. */
export interface Replicated {
  readonly document: ScenarioDocument;
  readonly results: readonly ReplicationResult[];
}

/** The replications `simulate` summarises, one by one. */
export function replicate(changes: Changes, replications: number, firstReplication: number): Replicated {
  const document = changedScenario(changes);
  const runner = createRunner(document);
  const results: ReplicationResult[] = [];
  for (let r = 0; r < replications; r++) results.push(runner.runReplication(firstReplication + r));
  return { document, results };
}

/** Mean of a key figure over replications. @throws Error if it was never observed. */
export function meanOf(result: RunResult, id: KeyFigureId): number {
  const { mean } = result.keyFigures[id];
  if (mean === null) throw new Error(`Key figure ${id} was not observed in ${result.scenario.id}.`);
  return mean;
}
