import type { Worker } from 'node:worker_threads';

/** Exit codes of every command. */
export const EXIT = { ok: 0, failed: 1, badInput: 2, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command knows of the world outside; tests give another one. */
export interface Host {
  /** Writes data, to standard output. */
  readonly out: (text: string) => void;
  /** Writes what is meant for the person, to standard error. */
  readonly err: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Environment variables, of which `NO_COLOR` is honoured. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the person interrupts the command. */
  readonly signal: AbortSignal;
  /** Processors that may be used, at least 1. */
  readonly processors: number;
  /** Makes one worker that answers the replication protocol. */
  readonly createWorker: () => Worker;
}

/** Whether standard output may carry colours and bold text. @see https://no-color.org */
export function mayStyle(host: Pick<Host, 'outIsTerminal' | 'env'>): boolean {
  return host.outIsTerminal && !host.env['NO_COLOR'] && host.env['TERM'] !== 'dumb';
}
