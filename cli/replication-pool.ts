import type { Worker } from 'node:worker_threads';
import * as Comlink from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { type Fault, type ScenarioDocument, SimError } from '../sim-core/contract.ts';
import type { AccountedReplication } from '../sim-core/engine.ts';
import type { ReplicationAnswer, ReplicationWorkerApi } from './replication-protocol.ts';

interface Job {
  readonly requestId: number;
  readonly document: ScenarioDocument;
  readonly replication: number;
  readonly resolve: (value: AccountedReplication) => void;
  readonly reject: (error: SimError) => void;
}

/** A worker at work or waiting for work. */
interface Lane {
  readonly worker: Worker;
  /** Kept: Comlink closes a worker whose remote is garbage, and that would look like a crash. */
  readonly remote: Comlink.Remote<ReplicationWorkerApi>;
  /** The scenario it was last asked about. */
  scenario: number;
  job: Job | undefined;
}

/**
 * A queue of replications of any scenarios over a few worker threads.
 *
 * Every call settles exactly once, whatever happens to its worker: result, fault of the engine, load error, crash or
 * `dispose`. A lost worker is replaced when there is work for it. Nothing in a result depends on which worker made it.
 */
export class ReplicationPool {
  readonly #workers: number;
  readonly #createWorker: () => Worker;
  readonly #lanes = new Set<Lane>();
  readonly #queue: Job[] = [];
  readonly #scenarios = new WeakMap<ScenarioDocument, number>();
  readonly #ended: Promise<unknown>[] = [];
  #lastId = 0;
  #lastScenario = 0;
  #isDisposed = false;

  /** @param workers - At least 1; each is made when there is work for it. */
  constructor(workers: number, createWorker: () => Worker) {
    this.#workers = workers;
    this.#createWorker = createWorker;
  }

  /**
   * Queues one replication. Replications of one scenario asked for one after the other are cheapest: a worker keeps the
   * scenario of its last job ready.
   *
   * @param options.isUrgent - Before all that waits: somebody looks at it.
   * @throws {SimError} (as rejection) the engine's fault, `worker-lost`, or `cancelled`.
   */
  replicate(
    document: ScenarioDocument,
    replication: number,
    { isUrgent = false }: { readonly isUrgent?: boolean } = {},
  ): Promise<AccountedReplication> {
    return new Promise((resolve, reject) => {
      if (this.#isDisposed) {
        reject(new SimError({ kind: 'cancelled' }));
        return;
      }
      const job = { requestId: ++this.#lastId, document, replication, resolve, reject };
      if (isUrgent) this.#queue.unshift(job);
      else this.#queue.push(job);
      this.#dispatch();
    });
  }

  /** Ends all workers; what runs and waits is rejected as cancelled. Resolves when they are gone. */
  async dispose(): Promise<void> {
    this.#isDisposed = true;
    for (const job of this.#queue.splice(0)) job.reject(new SimError({ kind: 'cancelled' }));
    for (const lane of this.#lanes) this.#lose(lane, { kind: 'cancelled' });
    await Promise.all(this.#ended);
  }

  #dispatch(): void {
    while (this.#queue.length > 0) {
      const lane = [...this.#lanes].find(({ job }) => job === undefined) ?? this.#newLane();
      if (lane === undefined) return;
      this.#ask(lane, this.#queue.shift()!);
    }
  }

  #newLane(): Lane | undefined {
    if (this.#lanes.size >= this.#workers) return undefined;
    const worker = this.#createWorker();
    const remote = Comlink.wrap<ReplicationWorkerApi>(nodeEndpoint(worker));
    const lane: Lane = { worker, remote, scenario: 0, job: undefined };
    const lost = (detail: string): void => {
      this.#lose(lane, { kind: 'worker-lost', detail });
      this.#dispatch();
    };
    worker.on('error', (error) => lost(asSentence(error.message)));
    worker.on('exit', (code) => lost(`It ended with code ${code}.`));
    this.#lanes.add(lane);
    return lane;
  }

  #ask(lane: Lane, job: Job): void {
    const { requestId, document, replication } = job;
    const scenario = this.#numberOf(document);
    const request = { requestId, scenario, replication, ...(scenario === lane.scenario ? {} : { document }) };
    lane.job = job;
    lane.scenario = scenario;
    // The promise of a worker that is gone never settles, so a job is settled through its lane, not through it.
    lane.remote.replicate(request).then(
      (answer) => this.#answered(lane, job, answer),
      (error: unknown) => {
        if (lane.job === job) this.#lose(lane, { kind: 'worker-lost', detail: asSentence(String(error)) });
        this.#dispatch();
      },
    );
  }

  #answered(lane: Lane, job: Job, answer: ReplicationAnswer): void {
    if (lane.job !== job) return;
    if (answer.requestId !== job.requestId) {
      this.#lose(lane, { kind: 'worker-lost', detail: 'It answered another question.' });
    } else {
      lane.job = undefined;
      if (answer.ok) job.resolve(answer.value);
      else {
        lane.scenario = 0; // it may have nothing prepared now
        job.reject(new SimError(answer.fault));
      }
    }
    this.#dispatch();
  }

  #lose(lane: Lane, fault: Fault): void {
    if (!this.#lanes.delete(lane)) return;
    lane.remote[Comlink.releaseProxy]();
    this.#ended.push(lane.worker.terminate());
    lane.job?.reject(new SimError(fault));
    lane.job = undefined;
  }

  #numberOf(document: ScenarioDocument): number {
    const number = this.#scenarios.get(document) ?? ++this.#lastScenario;
    this.#scenarios.set(document, number);
    return number;
  }
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
