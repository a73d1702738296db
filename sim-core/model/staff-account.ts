import type { StaffPools } from '../kernel/staff-pools.ts';

/** Minutes at work and on duty, summed over all teams since the start of the run. */
export interface StaffAccount {
  readonly busyMin: number;
  readonly dutyMin: number;
}

/** The account of all teams up to now. */
export function staffAccount(pools: StaffPools): StaffAccount {
  let busyMin = 0;
  let dutyMin = 0;
  for (let p = 0; p < pools.count; p++) {
    busyMin += pools.levels.busyMin(p);
    dutyMin += pools.levels.dutyMin(p);
  }
  return { busyMin, dutyMin };
}
