import type { Worker } from 'node:worker_threads';
import * as Comlink from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { type ComparedReplication, type Fault, type ScenarioDocument, SimError } from '../sim-core/contract.ts';
import type { AccountedReplication } from '../sim-core/engine.ts';
import type { ReplicationAnswer, ReplicationValue, ReplicationWorkerApi, Subject } from './replication-protocol.ts';

interface Job {
  readonly requestId: number;
  readonly subject: Subject;
  readonly replication: number;
  readonly resolve: (value: ReplicationValue) => void;
  readonly reject: (error: SimError) => void;
}

/** A worker at work or waiting for work. */
interface Lane {
  readonly worker: Worker;
  /** Kept: Comlink closes a worker whose remote is garbage, and that would look like a crash. */
  readonly remote: Comlink.Remote<ReplicationWorkerApi>;
  /** What it was last asked about. */
  subjectId: number;
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
  readonly #subjects = new WeakMap<Subject, number>();
  readonly #ended: Promise<unknown>[] = [];
  #lastId = 0;
  #lastSubject = 0;
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
    return this.#queued(document, replication, isUrgent) as Promise<AccountedReplication>;
  }

  /**
   * Queues one replication of several scenarios, with their people compared to those of the first. The list stands for the
   * scenarios: hand in the same one for all replications.
   *
   * @throws {SimError} as `replicate`.
   */
  compare(documents: readonly ScenarioDocument[], replication: number): Promise<ComparedReplication> {
    return this.#queued(documents, replication, false) as Promise<ComparedReplication>;
  }

  /** Ends all workers; what runs and waits is rejected as cancelled. Resolves when they are gone. */
  async dispose(): Promise<void> {
    this.#isDisposed = true;
    for (const job of this.#queue.splice(0)) job.reject(new SimError({ kind: 'cancelled' }));
    for (const lane of this.#lanes) this.#lose(lane, { kind: 'cancelled' });
    await Promise.all(this.#ended);
  }

  #queued(subject: Subject, replication: number, isUrgent: boolean): Promise<ReplicationValue> {
    return new Promise((resolve, reject) => {
      if (this.#isDisposed) {
        reject(new SimError({ kind: 'cancelled' }));
        return;
      }
      const job = { requestId: ++this.#lastId, subject, replication, resolve, reject };
      if (isUrgent) this.#queue.unshift(job);
      else this.#queue.push(job);
      this.#dispatch();
    });
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
    const lane: Lane = { worker, remote, subjectId: 0, job: undefined };
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
    const { requestId, subject, replication } = job;
    const subjectId = this.#numberOf(subject);
    const request = { requestId, subjectId, replication, ...(subjectId === lane.subjectId ? {} : { subject }) };
    lane.job = job;
    lane.subjectId = subjectId;
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
        lane.subjectId = 0; // it may have nothing prepared now
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

  #numberOf(subject: Subject): number {
    const number = this.#subjects.get(subject) ?? ++this.#lastSubject;
    this.#subjects.set(subject, number);
    return number;
  }
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
