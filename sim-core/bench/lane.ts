import { fork } from 'node:child_process';
import { type EventEmitter, once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answer, Job } from './jobs.ts';

const SOURCE = new URL('./lane.worker.ts', import.meta.url);

/** A place of its own where jobs run one after the other. */
export interface Lane {
  /** @throws Error when the lane ends without an answer. */
  run(job: Job): Promise<Answer>;
  stop(): Promise<void>;
}

/** A process of its own: own heap, own memory account, own compiled code. */
export function processLane(): Lane {
  const child = fork(fileURLToPath(SOURCE), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: process.execArgv,
  });
  const ended = once(child, 'exit');
  return {
    run: asker((job) => child.send(job), child),
    async stop() {
      if (child.exitCode === null) child.kill();
      await ended;
    },
  };
}

/** A worker thread: own heap and own compiled code in this process, as replications run in the product. */
export function threadLane(): Lane {
  const worker = new Worker(new URL('./lane.worker.ts', import.meta.url));
  return {
    run: asker((job) => worker.postMessage(job), worker),
    async stop() {
      await worker.terminate();
    },
  };
}

/** Sends a job and waits for the one answer; a lane does one job at a time. */
function asker(send: (job: Job) => void, lane: EventEmitter): Lane['run'] {
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;
  const fail = (reason: string) => waiting?.reject(new Error(`The lane ended without an answer: ${reason}.`));
  lane.on('message', (answer: Answer) => waiting?.resolve(answer));
  lane.on('error', (error: Error) => fail(error.message));
  lane.on('exit', (code: number | null) => fail(`exit code ${code}`));
  return (job) =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      send(job);
    });
}

/** Uses a lane and stops it in any case. */
export async function withLane<T>(start: () => Lane, use: (lane: Lane) => Promise<T>): Promise<T> {
  const lane = start();
  try {
    return await use(lane);
  } finally {
    await lane.stop();
  }
}
