import {
  type CheckpointCohort,
  type ReplicationResult,
  type RunResult,
  type ScenarioDocument,
  SimError,
  summarise,
  type Traces,
  withSeed,
} from '../../sim-core/contract.ts';
import { type AnswerOptions, answerOn } from './answer-run.ts';
import { type ComparedRun, type CompareOptions, compareOn } from './compare-run.ts';
import { type ManyOptions, type OneRun, runMany } from './many.ts';
import { SimPool, type WorkerFactory } from './pool.ts';
import { defaultPoolSize } from './pool-size.ts';
import type { RunProgress } from './progress.ts';
import type { FollowedResult, ReplicationRequest, ShareListener } from './protocol.ts';
import { isThere, replicateAll } from './replicate-all.ts';
import { nextRequestId } from './request-id.ts';
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

/** As {@link RunOptions}; nothing is given before all is done. */
export type FollowOptions = Omit<RunOptions, 'early' | 'hash' | 'onReplications'>;

/** A run whose people were looked at. */
export interface FollowedRun {
  readonly result: RunResult;
  /** Of each replication, in order: its figures by CHECKPOINT_FIGURE_IDS. Equal indexes have equal luck in every scenario. */
  readonly figures: readonly Float64Array[];
  /** A sample of the people of the first replication. */
  readonly traces: Traces;
}

/** People in the sample of traces. */
const TRACES = 240;

/** Runs scenarios on a pool. */
export interface Client {
  run(document: ScenarioDocument, options: RunOptions): Promise<RunResult>;
  /** As `run`, and looks at the people afterwards: takes a little longer and gives the same result. */
  follow(document: ScenarioDocument, options: FollowOptions): Promise<FollowedRun>;
  /** Runs scenarios side by side, the base first, all with their own documents' seed. */
  compare(documents: readonly ScenarioDocument[], options: CompareOptions): Promise<ComparedRun>;
  /** Runs single replications, in whatever order they are asked for; answers in the order of the questions. */
  answer(questions: readonly OneRun[], options: AnswerOptions): Promise<readonly ReplicationResult[]>;
  /** Who comes to NOE in a scenario: what `estimateCheckpoints` starts from. Does not wait for runs that wait. */
  cohort(document: ScenarioDocument): Promise<CheckpointCohort>;
  /** Runs replications of several scenarios, as an experiment asks for them; as `runMany`. */
  many(runs: readonly OneRun[], options: ManyOptions): Promise<void>;
  /** Stops everything; running calls end as cancelled. */
  dispose(): void;
}

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
    follow: (document, options) => followOn(pool, document, options),
    compare: (documents, options) => compareOn(pool, documents, options, hashOf),
    answer: (questions, options) => answerOn(pool, questions, options),
    cohort: (document) => pool.cohort({ requestId: nextRequestId(), document, replication: 0 }),
    many: (runs, options) => runMany(pool, runs, options),
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
export function run(document: ScenarioDocument, options: RunOptions): Promise<RunResult> {
  return onShared(options.workers, (client) => client.run(document, options));
}

/** As {@link run}, for {@link Client.follow}. */
export function follow(document: ScenarioDocument, options: FollowOptions): Promise<FollowedRun> {
  return onShared(options.workers, (client) => client.follow(document, options));
}

/** As {@link run}, for {@link Client.compare}. */
export function compare(documents: readonly ScenarioDocument[], options: CompareOptions): Promise<ComparedRun> {
  return onShared(options.workers, (client) => client.compare(documents, options));
}

/** As {@link run}, for {@link Client.answer}. */
export function answer(questions: readonly OneRun[], options: AnswerOptions): Promise<readonly ReplicationResult[]> {
  return onShared(options.workers, (client) => client.answer(questions, options));
}

/** As {@link run}, for {@link Client.cohort}. */
export function cohort(document: ScenarioDocument, workers?: number): Promise<CheckpointCohort> {
  return onShared(workers, (client) => client.cohort(document));
}

/** As {@link run}, for {@link Client.many}. */
export function many(
  runs: readonly OneRun[],
  { workers, ...options }: ManyOptions & { readonly workers?: number },
): Promise<void> {
  return onShared(workers, (client) => client.many(runs, options));
}

async function onShared<Value>(asked: number | undefined, ask: (client: Client) => Promise<Value>): Promise<Value> {
  const workers = asked ?? shared?.workers ?? defaultPoolSize(globalThis.navigator?.hardwareConcurrency);
  if (shared !== undefined && shared.workers !== workers) {
    const own = createClient(workers);
    return ask(own).finally(() => own.dispose());
  }
  shared ??= { client: createClient(workers), workers };
  return ask(shared.client);
}

/** Frees the shared pool; the next run makes a new one. */
export function disposeShared(): void {
  shared?.client.dispose();
  shared = undefined;
}

async function runOn(pool: SimPool, document: ScenarioDocument, options: RunOptions): Promise<RunResult> {
  const asked = withSeed(document, options.seed);
  const hash = () => (asked === document ? options.hash : undefined) ?? hashOf(asked);
  const ask = (request: ReplicationRequest, onShare: ShareListener) => pool.replicate(request, onShare);
  const all = await replicateAll(pool, asked, options, ask, async (replication, soFar) => {
    const early = earlyResults(replication, soFar, options.early?.after ?? 0);
    if (early !== undefined) options.early?.onResult(summarise(asked, early, await hash()));
  });
  options.onReplications?.(all);
  return summarise(asked, all, await hash());
}

async function followOn(pool: SimPool, document: ScenarioDocument, options: FollowOptions): Promise<FollowedRun> {
  const asked = withSeed(document, options.seed);
  const ask = (request: ReplicationRequest, onShare: ShareListener) =>
    pool.follow({ ...request, traces: request.replication === 0 ? TRACES : 0 }, onShare);
  const parts: readonly FollowedResult[] = await replicateAll(pool, asked, options, ask);
  const { traces } = parts[0]!;
  if (traces === null) throw new SimError({ kind: 'worker-lost', detail: 'A worker left out the traces.' });
  const results = parts.map((part) => part.result);
  const result = summarise(asked, results, await hashOf(asked));
  return { result, figures: parts.map((part) => part.figures), traces };
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
