import { MAX_POOLS } from '../kernel/staff-pools.ts';

/** Tasks of a simulated office as small integers. */
export * as OFFICE_TASK from './office-task.ts';

/** How many there are. */
export const OFFICE_TASKS = 10;
/** Of which so many, the first, are channels of contact with users who are not simulated. */
export const CHANNELS = 4;

/** Bits of a pool in the data of a service end; the task and its number have the others. */
export const OFFICE_POOL_BITS = 13;
/** Most pools the offices can have. */
export const MOST_OFFICE_POOLS = 1 << OFFICE_POOL_BITS;
const TASK_BITS = 4;

/** Pool in the data of a service end. */
export function officePoolOf(data: number): number {
  return data & (MOST_OFFICE_POOLS - 1);
}

/** Task and number in the data of a service end. */
export function officeMetaOf(data: number): number {
  return data >>> OFFICE_POOL_BITS;
}

/** A task's place in the bits beside the pool: which one, and the k-th of its kind; k counts modulo 2^15. */
export function officeMeta(task: number, k: number): number {
  return task | ((k & 0x7fff) << TASK_BITS);
}

/** Which task. */
export function officeTaskOf(meta: number): number {
  return meta & 15;
}

/** Which of its kind. */
export function officeNumberOf(meta: number): number {
  return (meta >>> TASK_BITS) & 0x7fff;
}

/** Head numbers of office pools start above those of the unit. */
export const FIRST_OFFICE_POOL = MAX_POOLS;
