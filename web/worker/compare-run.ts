import {
  type ComparedReplication,
  type ReplicationResult,
  type RunResult,
  type ScenarioDocument,
  summarise,
} from '../../sim-core/contract.ts';
import type { SimPool } from './pool.ts';
import type { ReplicationRequest, ShareListener } from './protocol.ts';
import { type ReplicationOptions, replicateAll } from './replicate-all.ts';

/** Several scenarios on the same people and the same luck, replication by replication. */
export interface ComparedRun {
  /** By scenario, the base first; the same as of runs of their own. */
  readonly results: readonly RunResult[];
  /** By replication, in order. */
  readonly parts: readonly ComparedReplication[];
}

/** How scenarios are run side by side. */
export interface CompareOptions extends ReplicationOptions {
  /** Told when the first `after` replications are in, and again each time they have doubled. */
  readonly early?: { readonly after: number; readonly onResult: (run: ComparedRun) => void };
  /** As `RunOptions.workers`. */
  readonly workers?: number;
}

/** Runs scenarios side by side. One job is one replication of all of them, so that their people never leave the worker. */
export async function compareOn(
  pool: SimPool,
  documents: readonly ScenarioDocument[],
  options: CompareOptions,
  hashOf: (document: ScenarioDocument) => Promise<string>,
): Promise<ComparedRun> {
  const [base, ...others] = documents as readonly [ScenarioDocument, ...ScenarioDocument[]];
  const hashes = await Promise.all(documents.map(hashOf));
  const together = (parts: readonly ComparedReplication[]): ComparedRun => ({
    results: documents.map((document, scenario) => summarise(document, columnOf(parts, scenario), hashes[scenario]!)),
    parts,
  });
  const ask = (request: ReplicationRequest, onShare: ShareListener) => pool.compare({ ...request, others }, onShare);
  let tellAt = options.early?.after ?? Infinity;
  const parts = await replicateAll(pool, base, options, ask, async (_replication, soFar) => {
    const first = firstOf(soFar);
    if (first.length < tellAt || first.length === soFar.length) return;
    tellAt = 2 * first.length;
    options.early?.onResult(together(first));
  });
  return together(parts);
}

/** The replications of one scenario. */
export function columnOf(parts: readonly ComparedReplication[], scenario: number): readonly ReplicationResult[] {
  return parts.map(({ results }) => results[scenario]!);
}

/** The replications that are in, up to the first that is not: they do not depend on who is fastest. */
function firstOf<Part>(parts: readonly (Part | undefined)[]): readonly Part[] {
  const missing = parts.indexOf(undefined);
  return parts.slice(0, missing < 0 ? parts.length : missing) as readonly Part[];
}
