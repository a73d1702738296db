import type { Command } from 'commander';
import type { CliCommand } from './command.ts';
import { workerCount } from './option-values.ts';
import type { WorkerFlags } from './queue-worker.ts';

/** `noe-sim worker --redis <url>`: makes runs of sweeps that others submit, until it is interrupted. */
export const WORKER: CliCommand = {
  name: 'worker',
  define(command: Command, host, finish) {
    command
      .description('make runs of sweeps submitted with --redis, until interrupted; any number of them, on any machine')
      .requiredOption('--redis <url>', 'where Redis or Valkey is, such as redis://127.0.0.1:6379')
      .requiredOption('--out <folder>', 'the folder of the sweep, shared with whoever submits it')
      .option('--workers <n>', 'threads; all processors when left out', workerCount)
      .action(async (flags: WorkerFlags) => {
        const { work } = await import('./queue-worker.ts'); // only this command pays for loading it
        finish(await work(flags, host));
      });
  },
};
