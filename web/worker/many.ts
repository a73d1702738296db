import { type ReplicationResult, type ScenarioDocument, SimError } from '../../sim-core/contract.ts';
import type { SimPool } from './pool.ts';
import { nextRequestId } from './request-id.ts';

/** One replication of one scenario. */
export interface OneRun {
  readonly document: ScenarioDocument;
  /** Index from 0; equal indexes have equal luck in every scenario. */
  readonly replication: number;
}

/** Who waits for many runs. */
export interface ManyOptions {
  /** Aborting ends them all at once with fault `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  /** Is told the share of a run that is done, 0 to 1. */
  readonly onShare?: (place: number, share: number) => void;
  /** Is handed each result as it comes, in any order; none is kept. */
  readonly onResult: (place: number, result: ReplicationResult) => void;
}

/**
 * Runs replications of any number of scenarios, in the order asked for as far as there are workers. Runs of one document
 * that stand together are compiled once.
 *
 * @throws {SimError} (as rejection) the first fault of any of them; the rest is stopped then. `cancelled` when aborted.
 */
export async function runMany(
  pool: SimPool,
  runs: readonly OneRun[],
  { signal, onShare, onResult }: ManyOptions,
): Promise<void> {
  if (signal?.aborted) throw new SimError({ kind: 'cancelled' });
  const ids = new Map<ScenarioDocument, number>();
  const idOf = (document: ScenarioDocument): number => {
    const id = ids.get(document) ?? nextRequestId();
    ids.set(document, id);
    return id;
  };
  const cancel = () => {
    for (const id of ids.values()) pool.cancel(id);
  };
  signal?.addEventListener('abort', cancel, { once: true });
  const one = async ({ document, replication }: OneRun, place: number): Promise<void> => {
    const request = { requestId: idOf(document), document, replication };
    onResult(place, await pool.replicate(request, (share) => onShare?.(place, share)));
  };
  try {
    await Promise.all(runs.map(one));
  } catch (error) {
    cancel(); // One that failed makes the rest worthless.
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
