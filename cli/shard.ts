import { InvalidArgumentError } from 'commander';
import type { Host } from './host.ts';

/** One part of several that together are the whole. */
export interface Shard {
  /** From 0. */
  readonly shard: number;
  readonly shards: number;
}

/** Reads `i/n`, i from 0 to n - 1. */
export function shardOption(text: string): Shard {
  const [, shard, shards] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const found = { shard: Number(shard), shards: Number(shards) };
  if (!(found.shard < found.shards)) throw new InvalidArgumentError('Give i/n with i from 0 to n - 1, such as 0/4.');
  return found;
}

/** What the options and the scheduler say of the part to run; nothing: the whole. */
export type ShardChoice = { readonly shard?: Shard; readonly problem?: string };

/**
 * The part to run: `--shard i/n`, or `--shards n` with the place from the scheduler: `JOB_COMPLETION_INDEX` of a Kubernetes
 * indexed job, or `SLURM_ARRAY_TASK_ID` of a Slurm array, which also tells n itself.
 */
export function chosenShard(
  { shard, shards }: { readonly shard?: Shard; readonly shards?: number },
  { env }: Pick<Host, 'env'>,
): ShardChoice {
  if (shard !== undefined) {
    return shards === undefined || shards === shard.shards
      ? { shard }
      : { problem: '--shard and --shards name different numbers of parts. Give one of them.' };
  }
  const task = env['SLURM_ARRAY_TASK_ID'];
  if (task !== undefined && env['JOB_COMPLETION_INDEX'] === undefined) {
    const count = shards ?? Number(env['SLURM_ARRAY_TASK_COUNT']);
    return placed(Number(task) - Number(env['SLURM_ARRAY_TASK_MIN'] ?? 0), count, 'SLURM_ARRAY_TASK_ID');
  }
  if (shards === undefined) return {};
  return placed(Number(env['JOB_COMPLETION_INDEX'] ?? Number.NaN), shards, 'JOB_COMPLETION_INDEX');
}

function placed(shard: number, shards: number, variable: string): ShardChoice {
  if (Number.isInteger(shard) && Number.isInteger(shards) && shard >= 0 && shard < shards) {
    return { shard: { shard, shards } };
  }
  return {
    problem: `The part to run is not known: place ${shard} of ${shards} parts. Set ${variable} from 0 to below the number of parts, or give --shard i/n.`,
  };
}
