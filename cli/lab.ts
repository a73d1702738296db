import type { ReplicationResult, ScenarioDocument } from '../sim-core/contract.ts';
import type { Host } from './host.ts';
import { progressLine } from './progress-line.ts';
import { ReplicationPool } from './replication-pool.ts';

/** One replication of one scenario. */
export interface LabRequest {
  readonly document: ScenarioDocument;
  readonly replication: number;
}

/** Where experiments of the terminal run their replications. */
export interface Lab {
  /** Results in the order of the requests, whatever worker made them. @throws {SimError} as the pool. */
  readonly run: (requests: readonly LabRequest[]) => Promise<readonly ReplicationResult[]>;
  /** Replications run so far. */
  readonly done: () => number;
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
  const pool = new ReplicationPool(options.workers ?? host.processors, host.createWorker);
  const progress = progressLine(host, options.progress === true);
  const cancel = (): void => void pool.dispose();
  host.signal.addEventListener('abort', cancel, { once: true });
  if (host.signal.aborted) cancel();
  let done = 0;
  let asked = 0;
  const one = async ({ document, replication }: LabRequest): Promise<ReplicationResult> => {
    const result = await pool.replicate(document, replication);
    progress.update(++done, asked);
    return result;
  };
  const run = (requests: readonly LabRequest[]): Promise<readonly ReplicationResult[]> => {
    asked += requests.length;
    return Promise.all(requests.map(one));
  };
  try {
    return await use({ run, done: () => done });
  } finally {
    host.signal.removeEventListener('abort', cancel);
    progress.clear();
    await pool.dispose();
  }
}
