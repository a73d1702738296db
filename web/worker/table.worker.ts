import * as Comlink from 'comlink';
import { type ReadTableFile, readTableFile } from '../../sim-core/contract.ts';

/** What the worker offers through Comlink. Never throws. */
const api = {
  read: (bytes: Uint8Array): Promise<ReadTableFile> =>
    readTableFile(bytes, (text, encoding) => new TextDecoder(encoding).decode(text)),
};
export type TableWorkerApi = typeof api;

Comlink.expose(api);
