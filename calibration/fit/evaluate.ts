import type { KeyFigureId } from '../../sim-core/contract.ts';
import { parseScenario, type ReplicationResult, type RunResult, summarise } from '../../sim-core/contract.ts';
import { createRunner } from '../../sim-core/engine.ts';

/** A sparse scenario: what differs from the defaults, by dotted field path. */
export type Changes = Readonly<Record<string, unknown>>;

/** Writes dotted paths into a nested object. */
export function nested(changes: Changes): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.');
    let at = root;
    for (const name of names.slice(0, -1)) {
      at[name] ??= {};
      at = at[name] as Record<string, unknown>;
    }
    at[names.at(-1)!] = value;
  }
  return root;
}

/**
 * Runs a scenario made of defaults and changes.
 * @param firstReplication index of the first of the replications; luck differs from index to index.
 * @throws Error naming every issue if the changes are not a valid scenario.
 */
export function simulate(changes: Changes, replications: number, firstReplication = 0): RunResult {
  const { document, results } = replicate(changes, replications, firstReplication);
  return summarise(document, results);
}

/** The replications `simulate` summarises, one by one. */
export function replicate(changes: Changes, replications: number, firstReplication: number) {
  const text = { nb: 'Kalibrering', en: 'Calibration' };
  const parsed = parseScenario({
    schemaVersion: 1,
    id: 'calibration',
    title: text,
    question: text,
    ...nested(changes),
  });
  if (!parsed.ok) throw new Error(parsed.issues.map((issue) => `${issue.path}: ${issue.expected}`).join('; '));
  const runner = createRunner(parsed.document);
  const results: ReplicationResult[] = [];
  for (let r = 0; r < replications; r++) results.push(runner.runReplication(firstReplication + r));
  return { document: parsed.document, results };
}

/** Mean of a key figure over replications. @throws Error if it was never observed. */
export function meanOf(result: RunResult, id: KeyFigureId): number {
  const { mean } = result.keyFigures[id];
  if (mean === null) throw new Error(`Key figure ${id} was not observed in ${result.scenario.id}.`);
  return mean;
}
