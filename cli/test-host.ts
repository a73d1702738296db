import { MessageChannel, type Worker } from 'node:worker_threads';
import * as Comlink from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { Host } from './host.ts';
import { main } from './main.ts';
import { replicationService } from './replication-service.ts';

/** What a command in this process wrote, and its exit code. */
export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Answers as a worker does, by the same protocol, in this thread: no program and no thread has to start. */
function workerOfThisThread(): Worker {
  const { port1, port2 } = new MessageChannel();
  Comlink.expose(replicationService(), nodeEndpoint(port1));
  const terminate = async (): Promise<number> => {
    port1.close();
    port2.close();
    return 0;
  };
  return Object.assign(port2, { terminate }) as unknown as Worker;
}

/** A host of this process that keeps what it is told. For tests. */
export function testHost(changes: Partial<Host> = {}): {
  readonly host: Host;
  readonly said: () => Omit<Said, 'code'>;
} {
  const out: string[] = [];
  const err: string[] = [];
  const host: Host = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    ...{ outIsTerminal: false, errIsTerminal: false, env: {}, processors: 1 },
    signal: new AbortController().signal,
    createWorker: workerOfThisThread,
    ...changes,
  };
  return { host, said: () => ({ stdout: out.join(''), stderr: err.join('') }) };
}

/** Runs one command line in this process. For tests. */
export async function runCommand(args: readonly string[], changes: Partial<Host> = {}): Promise<Said> {
  const { host, said } = testHost(changes);
  const code = await main(args, host);
  return { code, ...said() };
}
