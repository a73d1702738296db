import type { ComparedReplication, ReplicationResult, ScenarioDocument, WorkAccount } from '../sim-core/contract.ts';
import type { Host } from './host.ts';
import { type ProgressLine, progressLine } from './progress-line.ts';
import { ReplicationPool } from './replication-pool.ts';

/** Jobs waiting at a worker while it works on another, so that it never waits itself. */
const WAITING = 1;

/** Shortest time between two words on progress. */
const TELL_EVERY_MS = 100;

/** One replication of one scenario. */
export interface LabRequest {
  readonly document: ScenarioDocument;
  readonly replication: number;
}

/** Where experiments of the terminal run their replications. */
export interface Lab {
  /** Results in the order of the requests, whatever worker made them. @throws {SimError} as the pool. */
  readonly run: (requests: readonly LabRequest[]) => Promise<readonly ReplicationResult[]>;
  /** The same replications of several scenarios, with their people compared to those of the first. @throws {SimError} as the pool. */
  readonly compare: (
    documents: readonly ScenarioDocument[],
    replications: number,
  ) => Promise<readonly ComparedReplication[]>;
  /**
   * Hands over results one by one and keeps none: for more of them than fit into memory.
   *
   * @param requestOf - Asked for each place from 0 to count - 1 in order, when there is a worker for it.
   * @param onResult - Called as they come, in any order.
   */
  readonly each: (
    count: number,
    requestOf: (place: number) => LabRequest,
    onResult: (place: number, result: ReplicationResult, account: WorkAccount) => void,
  ) => Promise<void>;
}

/** How a lab works. */
export interface LabOptions {
  readonly workers?: number;
  /** Count replications on standard error even when it is no terminal. */
  readonly progress?: true;
}

/** Opens a lab, uses it and closes it in any case; an interruption ends its workers. */
export async function withLab<Value>(
  host: Host,
  options: LabOptions,
  use: (lab: Lab) => Promise<Value>,
): Promise<Value> {
  const workers = options.workers ?? host.processors;
  const pool = new ReplicationPool(workers, host.createWorker);
  const progress = progressLine(host, options.progress === true);
  const cancel = (): void => void pool.dispose();
  host.signal.addEventListener('abort', cancel, { once: true });
  if (host.signal.aborted) cancel();
  const inLanes = lanesOf(workers, progress);
  const each: Lab['each'] = (count, requestOf, onResult) =>
    inLanes(count, async (place) => {
      const { document, replication } = requestOf(place);
      const { result, account } = await pool.replicate(document, replication);
      onResult(place, result, account);
    });
  const compare: Lab['compare'] = async (documents, replications) => {
    const compared: ComparedReplication[] = [];
    await inLanes(replications, async (replication) => {
      compared[replication] = await pool.compare(documents, replication);
    });
    return compared;
  };
  const run = async (requests: readonly LabRequest[]): Promise<readonly ReplicationResult[]> => {
    const results: ReplicationResult[] = [];
    await each(
      requests.length,
      (place) => requests[place]!,
      (place, result) => {
        results[place] = result;
      },
    );
    return results;
  };
  try {
    return await use({ run, compare, each });
  } finally {
    host.signal.removeEventListener('abort', cancel);
    progress.clear();
    await pool.dispose();
  }
}

/** Does jobs by their place, in order, as many at once as keep all workers busy; tells how many are done. */
function lanesOf(workers: number, progress: ProgressLine) {
  let done = 0;
  let asked = 0;
  let toldMs = Number.NEGATIVE_INFINITY;
  const tell = (): void => {
    const nowMs = performance.now();
    if (++done < asked && nowMs - toldMs < TELL_EVERY_MS) return;
    toldMs = nowMs;
    progress.update(done, asked);
  };
  return async (count: number, job: (place: number) => Promise<void>): Promise<void> => {
    asked += count;
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < count) {
        await job(next++);
        tell();
      }
    };
    await Promise.all(Array.from({ length: Math.min(count, workers * (1 + WAITING)) }, lane));
  };
}
