import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's folder, absolute. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a finished command left behind. */
export interface Outcome {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the real command as a process of its own, as `npm run noe-sim --` does. For tests. */
export function startNoeSim(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['cli/dev/run-ts.mjs', 'cli/noe-sim.ts', ...args], { cwd: ROOT });
}

/** Runs the real command to its end. For tests. */
export function noeSim(...args: string[]): Promise<Outcome> {
  return outcomeOf(startNoeSim(...args));
}

/** Collects what a started command says until it ends. For tests. */
export function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: stdout.join(''), stderr: stderr.join('') }));
  });
}
