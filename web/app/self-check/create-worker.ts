import packed from '../../worker/self-check/self-check.worker.ts?packed';
import { unpack } from '../unpack.ts';

/** A new worker for the self-check, with the simjs of its own. Only this page loads it. */
export async function createSelfCheckWorker(): Promise<Worker> {
  return workerOf(packed);
}

/** A worker of a packed script. */
export async function workerOf(script: string): Promise<Worker> {
  const address = URL.createObjectURL(new Blob([await unpack(script)], { type: 'text/javascript' }));
  try {
    return new Worker(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}
