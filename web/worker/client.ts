import {
  type ReplicationResult,
  type RunResult,
  type ScenarioDocument,
  SimError,
  summarise,
  withSeed,
} from '../../sim-core/contract.ts';
import { SimPool, type WorkerFactory } from './pool.ts';
import { defaultPoolSize } from './pool-size.ts';
import { ProgressMeter, type RunProgress } from './progress.ts';
import SimWorker from './sim.worker.ts?worker&inline';

/** What a run is asked for besides the document. `Result` is what is told early. */
export interface RunOptions<Result = RunResult> {
  /** Replications, at least 1. */
  readonly replications: number;
  /** Seed text; the document's own when left out. */
  readonly seed?: string;
  /** `scenarioHash` of the document, where it is known already; computed when left out or with another seed. */
  readonly hash?: string;
  /** Aborting ends the run at once with fault `cancelled`. */
  readonly signal?: AbortSignal;
  /** At most ten times a second. */
  readonly onProgress?: (progress: RunProgress) => void;
  /** Gives the result of the first `after` replications as soon as they are there; it is replaced by the full one. */
  readonly early?: { readonly after: number; readonly onResult: (result: Result) => void };
  /** Called with all replications, in order, before the result: for comparing two runs pair by pair. */
  readonly onReplications?: (replications: readonly ReplicationResult[]) => void;
  /** Pool size for this run; the page's own pool when left out. Never changes the numbers. */
  readonly workers?: number;
}

/** Runs scenarios on a pool. */
export interface Client {
  run(document: ScenarioDocument, options: RunOptions): Promise<RunResult>;
  /** Stops everything; running calls end as cancelled. */
  dispose(): void;
}

let lastRequestId = 0;

/**
 * A client with its own pool.
 *
 * @param workers - Pool size, at least 1.
 * @param createWorker - Only tests give another worker than the simulation worker.
 */
export function createClient(workers: number, createWorker: WorkerFactory = () => new SimWorker()): Client {
  const pool = new SimPool(workers, createWorker);
  return {
    run: (document, options) => runOn(pool, document, options),
    dispose: () => pool.dispose(),
  };
}

let shared: { client: Client; workers: number } | undefined;

/**
 * Runs a document on the page's shared pool.
 *
 * Results are merged in replication order, so numbers and fingerprint do not depend on the number of workers or on
 * which of them finishes first.
 *
 * @throws {SimError} (as rejection) the engine's fault, `worker-lost`, or `cancelled`.
 */
export async function run(document: ScenarioDocument, options: RunOptions): Promise<RunResult> {
  const workers = options.workers ?? shared?.workers ?? defaultPoolSize(globalThis.navigator?.hardwareConcurrency);
  if (shared !== undefined && shared.workers !== workers) {
    const own = createClient(workers);
    return own.run(document, options).finally(() => own.dispose());
  }
  shared ??= { client: createClient(workers), workers };
  return shared.client.run(document, options);
}

/** Frees the shared pool; the next run makes a new one. */
export function disposeShared(): void {
  shared?.client.dispose();
  shared = undefined;
}

async function runOn(pool: SimPool, document: ScenarioDocument, options: RunOptions): Promise<RunResult> {
  const { replications, signal } = options;
  if (signal?.aborted) throw new SimError({ kind: 'cancelled' });
  const asked = withSeed(document, options.seed);
  const requestId = ++lastRequestId;
  const cancel = () => pool.cancel(requestId);
  signal?.addEventListener('abort', cancel, { once: true });
  const hash = () => (asked === document ? options.hash : undefined) ?? hashOf(asked);
  const meter = new ProgressMeter(replications, options.onProgress ?? (() => {}), () => performance.now());
  const results: (ReplicationResult | undefined)[] = Array.from({ length: replications });
  const one = async (replication: number) => {
    const request = { requestId, document: asked, replication };
    results[replication] = await pool.replicate(request, (share) => meter.started(replication, share));
    meter.finished(replication);
    const early = earlyResults(replication, results, options.early?.after ?? 0);
    if (early !== undefined) options.early?.onResult(summarise(asked, early, await hash()));
  };
  try {
    await Promise.all(Array.from({ length: replications }, (_, replication) => one(replication)));
  } catch (error) {
    cancel(); // One failed replication makes the rest worthless.
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
  const all = results.filter(isThere);
  options.onReplications?.(all);
  return summarise(asked, all, await hash());
}

/** The field table comes only when a document is not one whose hash is known. */
async function hashOf(document: ScenarioDocument): Promise<string> {
  return (await import('./document-hash.ts')).documentHash(document);
}

/** The first `after` results, once: when the last of them has come in, in whatever order they came. */
function earlyResults(
  replication: number,
  results: readonly (ReplicationResult | undefined)[],
  after: number,
): readonly ReplicationResult[] | undefined {
  if (replication >= after || after >= results.length) return undefined;
  const first = results.slice(0, after).filter(isThere);
  return first.length === after ? first : undefined;
}

function isThere(result: ReplicationResult | undefined): result is ReplicationResult {
  return result !== undefined;
}
