import type { StaffPools } from '../kernel/staff-pools.ts';

/** Minutes at work and on duty, summed over all teams since the start of the run. */
export interface StaffAccount {
  readonly busyMin: number;
  readonly dutyMin: number;
}

/** The account of all teams up to `nowMin`. */
export function staffAccount({ all }: StaffPools, nowMin: number): StaffAccount {
  let busyMin = 0;
  let dutyMin = 0;
  for (const pool of all) {
    busyMin += pool.busyMin(nowMin);
    dutyMin += pool.dutyMin(nowMin);
  }
  return { busyMin, dutyMin };
}
