import { Worker } from 'bullmq';
import {
  documentsOf,
  placeOfRow,
  rowOf,
  type ScenarioDocument,
  SimError,
  type SweepPlan,
} from '../sim-core/contract.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { QueueFolder } from './queue-folder.ts';
import type { SweepJob } from './queue-submit.ts';
import { connectRedis, QUEUE } from './redis-connection.ts';
import { ReplicationPool } from './replication-pool.ts';

/**
 * A worker that is not heard of for so long is taken for dead, and another takes its run. Runs are made in threads of their
 * own, so however long one takes, the worker is heard of.
 */
const LOCK_MS = 3000;
const LOOK_FOR_DEAD_MS = 1000;
/** A run whose worker died so often is given up: it may be what kills them. */
const MOST_DEATHS = 5;

/** What a worker needs to know. */
export interface WorkerFlags {
  readonly redis: string;
  readonly out: string;
  readonly workers?: number;
}

/**
 * Makes runs of sweeps that others submit, until it is interrupted.
 *
 * @throws {SimError} `bad-argument` if Redis can not be reached, `worker-lost` if it stays away.
 */
export async function work({ redis: url, out, workers = undefined }: WorkerFlags, host: Host): Promise<ExitCode> {
  const threads = workers ?? host.processors;
  const connection = await connectRedis(url);
  const pool = new ReplicationPool(threads, host.createWorker);
  const plans = new Plans(out);
  const worker = new Worker<SweepJob>(
    QUEUE,
    async ({ data }) => {
      await makeRun(data, plans, pool);
    },
    {
      connection: connection.redis,
      concurrency: threads,
      ...{ lockDuration: LOCK_MS, stalledInterval: LOOK_FOR_DEAD_MS, maxStalledCount: MOST_DEATHS },
    },
  );
  worker.on('error', () => {}); // told by the connection
  host.err(`Working for ${QUEUE} with ${threads} threads. Ctrl+C ends it.\n`);
  try {
    await Promise.race([interrupted(host), connection.lost]);
    return EXIT.ok;
  } finally {
    await pool.dispose();
    await worker.close(true).catch(() => {});
    connection.close();
  }
}

/** Makes one run, unless it is there already, and puts it into the folder. */
async function makeRun({ plan: hash, row }: SweepJob, plans: Plans, pool: ReplicationPool): Promise<void> {
  const { folder, plan, documentAt } = plans.of(hash);
  if (folder.has(row)) return;
  const { point, replication } = placeOfRow(plan, row);
  const document = documentAt(point);
  const { result } = await pool.replicate(document, replication);
  folder.put(rowOf(plan, row, document, result));
}

interface OpenPlan {
  readonly folder: QueueFolder;
  readonly plan: SweepPlan;
  readonly documentAt: (point: number) => ScenarioDocument;
}

/** The plans worked for, each read once. */
class Plans {
  readonly #out: string;
  readonly #open = new Map<string, OpenPlan>();

  constructor(out: string) {
    this.#out = out;
  }

  of(hash: string): OpenPlan {
    const known = this.#open.get(hash);
    if (known !== undefined) return known;
    if (!/^[0-9a-f]{16}$/.test(hash)) throw new SimError({ kind: 'bad-argument', detail: `${hash} names no plan.` });
    const folder = new QueueFolder(this.#out, hash);
    const plan = folder.plan(hash);
    const open = { folder, plan, documentAt: documentsOf(plan) };
    this.#open.set(hash, open);
    return open;
  }
}

function interrupted({ signal }: Host): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
