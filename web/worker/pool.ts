import * as Comlink from 'comlink';
import {
  type CheckpointCohort,
  type ComparedReplication,
  type Fault,
  type ReplicationResult,
  SimError,
} from '../../sim-core/contract.ts';
import type {
  Answer,
  CompareRequest,
  FollowedResult,
  FollowRequest,
  ReplicationRequest,
  ShareListener,
  SimWorkerApi,
} from './protocol.ts';

/** Makes one worker that answers {@link SimWorkerApi} through Comlink. */
export type WorkerFactory = () => Worker;

type Remote = Comlink.Remote<SimWorkerApi>;

/** One call to a worker; what `ask` is answered, `resolve` takes. */
interface Job {
  readonly request: ReplicationRequest;
  readonly ask: (remote: Remote, onShare: ShareListener) => Promise<Answer<unknown>>;
  readonly onShare: ShareListener;
  readonly resolve: (value: never) => void;
  readonly reject: (error: SimError) => void;
}

/** A place for one worker; the worker is made when the place gets its first job, and again after it was lost. */
interface Slot {
  worker: Worker | undefined;
  remote: Remote | undefined;
  job: Job | undefined;
}

/**
 * A queue of replications over a few workers. One job is one replication, or one question about a scenario.
 *
 * Every call settles exactly once, whatever happens to its worker: answer, fault, load error, crash,
 * {@link SimPool.cancel} or {@link SimPool.dispose}. A lost worker is replaced when its place is needed again.
 */
export class SimPool {
  readonly size: number;
  readonly #createWorker: WorkerFactory;
  readonly #slots: Slot[];
  readonly #queue: Job[] = [];
  #disposed = false;

  /**
   * @param size - Number of workers, at least 1.
   * @param createWorker - Called lazily, once per place and after each loss.
   */
  constructor(size: number, createWorker: WorkerFactory) {
    this.size = size;
    this.#createWorker = createWorker;
    this.#slots = Array.from({ length: size }, () => ({ worker: undefined, remote: undefined, job: undefined }));
  }

  /**
   * Queues one replication.
   *
   * @param onShare - Share of this replication that is done, 0 to 1, at most ten times a second.
   * @throws {SimError} (as rejection) the engine's fault, `worker-lost`, or `cancelled`.
   */
  replicate(request: ReplicationRequest, onShare: ShareListener): Promise<ReplicationResult> {
    return this.#enqueue(request, (remote, tell) => remote.replicate(request, tell), onShare);
  }

  /** Queues one replication whose people are looked at; as {@link replicate}. */
  follow(request: FollowRequest, onShare: ShareListener): Promise<FollowedResult> {
    return this.#enqueue(request, (remote, tell) => remote.follow(request, tell), onShare);
  }

  /** Queues one replication of several scenarios side by side; as {@link replicate}. */
  compare(request: CompareRequest, onShare: ShareListener): Promise<ComparedReplication> {
    return this.#enqueue(request, (remote, tell) => remote.compare(request, tell), onShare);
  }

  /** Asks who comes to NOE in a scenario, before all that waits: somebody looks at an empty place meanwhile. */
  cohort(request: ReplicationRequest): Promise<CheckpointCohort> {
    return this.#enqueue(
      request,
      (remote) => remote.cohort(request),
      () => {},
      true,
    );
  }

  #enqueue<Value>(
    request: ReplicationRequest,
    ask: (remote: Remote, onShare: ShareListener) => Promise<Answer<Value>>,
    onShare: ShareListener,
    isUrgent = false,
  ): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      if (this.#disposed) {
        reject(new SimError({ kind: 'cancelled' }));
        return;
      }
      const job = { request, ask, onShare, resolve, reject };
      if (isUrgent) this.#queue.unshift(job);
      else this.#queue.push(job);
      this.#dispatch();
    });
  }

  /** Stops all jobs of one run: the waiting ones leave the queue, the running ones lose their worker. */
  cancel(requestId: number): void {
    this.#cancelWhere((job) => job.request.requestId === requestId);
  }

  /** Stops everything and frees the workers. Later calls are rejected as cancelled. */
  dispose(): void {
    this.#disposed = true;
    this.#cancelWhere(() => true);
    for (const slot of this.#slots) discardWorker(slot);
  }

  #cancelWhere(matches: (job: Job) => boolean): void {
    const waiting = this.#queue.filter(matches);
    const kept = this.#queue.filter((job) => !matches(job));
    this.#queue.splice(0, this.#queue.length, ...kept);
    for (const job of waiting) job.reject(new SimError({ kind: 'cancelled' }));
    for (const slot of this.#slots) {
      if (slot.job !== undefined && matches(slot.job)) this.#lose(slot, { kind: 'cancelled' });
    }
    this.#dispatch();
  }

  #dispatch(): void {
    for (const slot of this.#slots) {
      if (slot.job !== undefined) continue;
      const job = this.#queue.shift();
      if (job === undefined) return;
      slot.job = job;
      this.#start(slot, job);
    }
  }

  #start(slot: Slot, job: Job): void {
    // The promise of a terminated worker never settles, so a job is settled through its slot, not through it.
    const stillMine = () => slot.job === job;
    const onShare = (share: number) => {
      if (stillMine()) job.onShare(share);
    };
    let answer: Promise<Answer<unknown>>;
    try {
      answer = job.ask(this.#remoteOf(slot), Comlink.proxy(onShare));
    } catch (error) {
      this.#lose(slot, { kind: 'worker-lost', detail: String(error) });
      this.#dispatch();
      return;
    }
    answer.then(
      (reply) => {
        if (!stillMine()) return;
        if (reply.requestId !== job.request.requestId || reply.replication !== job.request.replication) {
          this.#lose(slot, { kind: 'worker-lost', detail: 'A worker answered another question.' });
        } else {
          slot.job = undefined;
          if (reply.ok) job.resolve(reply.value as never);
          else job.reject(new SimError(reply.fault));
        }
        this.#dispatch();
      },
      (error: unknown) => {
        if (!stillMine()) return;
        this.#lose(slot, { kind: 'worker-lost', detail: String(error) });
        this.#dispatch();
      },
    );
  }

  #remoteOf(slot: Slot): Remote {
    if (slot.remote !== undefined) return slot.remote;
    const worker = this.#createWorker();
    const lost = (detail: string) => {
      if (slot.worker !== worker) return;
      this.#lose(slot, { kind: 'worker-lost', detail });
      this.#dispatch();
    };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      lost(event.message || 'The worker could not be loaded.');
    });
    worker.addEventListener('messageerror', () => lost('A message could not be read.'));
    slot.worker = worker;
    slot.remote = Comlink.wrap<SimWorkerApi>(worker);
    return slot.remote;
  }

  #lose(slot: Slot, fault: Fault): void {
    const job = slot.job;
    slot.job = undefined;
    discardWorker(slot);
    job?.reject(new SimError(fault));
  }
}

function discardWorker(slot: Slot): void {
  slot.remote?.[Comlink.releaseProxy]();
  slot.worker?.terminate();
  slot.remote = undefined;
  slot.worker = undefined;
}
