/** `npm run noe-sim -- <command>`: the simulator in a terminal. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { EvidenceError } from '../calibration/evidence/evidence-error.ts';
import { EXIT, type Host } from './host.ts';

const interruption = new AbortController();
// Only the first time: a second Ctrl+C ends the process the ordinary way, should the first one not get through.
process.once('SIGINT', () => interruption.abort());

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has seen enough, as in `noe-sim run … | head`: nothing is left to do.
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}

const host: Host = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  env: process.env,
  signal: interruption.signal,
  processors: availableParallelism(),
  createWorker: () => new Worker(new URL('./replication.worker.ts', import.meta.url)),
};

// The exit code is set, not forced: what is written to a pipe must first get through.
try {
  // Loaded here because the numbers of the world are checked while they are loaded.
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2), host);
} catch (error) {
  if (!(error instanceof EvidenceError)) throw error;
  host.err(`${error.message}\n`);
  process.exitCode = EXIT.badInput;
}
