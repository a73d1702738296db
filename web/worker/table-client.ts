import * as Comlink from 'comlink';
import { fileTooLarge, MOST_FILE_BYTES, type ReadTableFile, SimError } from '../../sim-core/contract.ts';
import type { TableWorkerApi } from './table.worker.ts';
import TableWorker from './table.worker.ts?worker&inline';

/**
 * Reads a file as tables in a worker of its own, which is gone afterwards: the page answers meanwhile. A file that is too
 * large is refused unread.
 *
 * @throws {SimError} `worker-lost` if the worker broke down; whatever the browser says of a file it cannot read
 */
export async function readTables(file: Blob): Promise<ReadTableFile> {
  if (file.size > MOST_FILE_BYTES) return { ok: false, issues: [fileTooLarge(file.size)] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new TableWorker();
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new SimError({ kind: 'worker-lost', detail: event.message })));
  });
  const remote = Comlink.wrap<TableWorkerApi>(worker);
  try {
    return await Promise.race([remote.read(Comlink.transfer(bytes, [bytes.buffer])), broken]);
  } finally {
    remote[Comlink.releaseProxy]();
    worker.terminate();
  }
}
