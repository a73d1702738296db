import { setTimeout } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { SimError, type SweepPlan, type SweepRow } from '../sim-core/contract.ts';
import type { Host } from './host.ts';
import { progressLine } from './progress-line.ts';
import { QueueFolder } from './queue-folder.ts';
import { connectRedis, QUEUE, type RedisConnection } from './redis-connection.ts';

/** Jobs handed to Redis at a time. */
const BULK = 500;
const LOOK_EVERY_MS = 100;
/** A run that fails is tried again so often; a fault of the engine would fail each time. */
const ATTEMPTS = 3;

/** One run of a sweep, as it stands in the queue. */
export interface SweepJob {
  readonly plan: string;
  readonly row: number;
}

/** Id of a job: submitting the same run twice adds nothing. */
export function jobId({ plan, row }: SweepJob): string {
  return `${plan}-${row}`;
}

/**
 * Has the runs of a plan made by workers elsewhere and waits for them. What is in the folder already is not made again.
 *
 * @returns all rows.
 * @throws {SimError} `bad-argument` if Redis can not be reached or a run fails for good; `worker-lost` if Redis is lost
 *   half-way; `cancelled` when interrupted: then what waits is taken out of the queue. Finished runs stay in the folder.
 */
export async function submitSweep(plan: SweepPlan, url: string, out: string, host: Host): Promise<readonly SweepRow[]> {
  const folder = new QueueFolder(out, plan.hash);
  const connection = await connectRedis(url);
  const queue = new Queue<SweepJob>(QUEUE, { connection: connection.redis });
  queue.on('error', () => {}); // told by the connection
  folder.begin(plan);
  const total = plan.points.length * plan.replications;
  const progress = progressLine(host, false);
  try {
    await Promise.race([handOver(queue, plan, folder, total), connection.lost]);
    await waitForAll(queue, plan, folder, { total, host, connection, onDone: (done) => progress.update(done, total) });
    const rows = folder.rows(plan);
    folder.remove();
    return rows;
  } catch (error) {
    throw await told(error, queue, plan, folder, total);
  } finally {
    progress.clear();
    connection.close();
  }
}

async function handOver(queue: Queue<SweepJob>, plan: SweepPlan, folder: QueueFolder, total: number): Promise<void> {
  const missing = Array.from({ length: total }, (_, row) => row).filter((row) => !folder.has(row));
  for (let from = 0; from < missing.length; from += BULK) {
    const jobs = missing.slice(from, from + BULK).map((row) => ({ plan: plan.hash, row }));
    // A run that failed in an earlier submission would stay failed: its id is known.
    await Promise.all(
      jobs.map(async (data) =>
        (await queue.getJob(jobId(data)))?.isFailed().then(async (failed) => (failed ? queue.remove(jobId(data)) : 0)),
      ),
    );
    await queue.addBulk(
      jobs.map((data) => ({
        name: 'run',
        data,
        opts: {
          jobId: jobId(data),
          attempts: ATTEMPTS,
          removeOnComplete: true,
          backoff: { type: 'fixed', delay: 200 },
        },
      })),
    );
  }
}

async function waitForAll(
  queue: Queue<SweepJob>,
  plan: SweepPlan,
  folder: QueueFolder,
  {
    total,
    host,
    connection,
    onDone,
  }: {
    readonly total: number;
    readonly host: Host;
    readonly connection: RedisConnection;
    readonly onDone: (done: number) => void;
  },
): Promise<void> {
  for (;;) {
    const finished = folder.finished();
    onDone(finished.length);
    if (finished.length === total) return;
    if (host.signal.aborted) throw new SimError({ kind: 'cancelled' });
    const failed = await Promise.race([queue.getFailed(), connection.lost]);
    // A run that was made by another worker after all has not failed.
    const ours = failed.find(({ data }) => data.plan === plan.hash && !folder.has(data.row));
    if (ours !== undefined) {
      throw new SimError({
        kind: 'bad-argument',
        detail: `A worker can not make run ${ours.data.row}: ${ours.failedReason}`,
      });
    }
    await setTimeout(LOOK_EVERY_MS);
  }
}

/** The error with what was learned; after an interruption nothing of the sweep waits in the queue any more. */
async function told(
  error: unknown,
  queue: Queue<SweepJob>,
  plan: SweepPlan,
  folder: QueueFolder,
  total: number,
): Promise<unknown> {
  if (!(error instanceof SimError)) return error;
  const { fault } = error;
  if (fault.kind === 'worker-lost') {
    const done = folder.finished().length;
    return new SimError({
      kind: 'bad-argument',
      detail: `${fault.detail} ${done} of ${total} runs are in the folder. Give the same command when it is back: it goes on from there.`,
    });
  }
  const rows = Array.from({ length: total }, (_, row) => row).filter((row) => !folder.has(row));
  // One that is being run can not be taken out; it ends by itself.
  await Promise.allSettled(rows.map((row) => queue.remove(jobId({ plan: plan.hash, row }))));
  return error;
}
