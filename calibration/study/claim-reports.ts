import type { ClaimReport } from '../report/calibration-report.ts';
import { type KeptSet, meanOfSet } from './kept-sets.ts';
import { estimate } from './weighted-rows.ts';

/** Staff time in one set at a number of active users. */
export interface StaffTime {
  /** Minutes each entry takes, and minutes there are for it. */
  readonly needed: number;
  readonly available: number;
  /** Needed over available. */
  readonly utilisation: number;
  /** What handling times have to be multiplied by. */
  readonly factor: number;
}

/**
 * What a number of active users asks of the staff of the base year, in one set. Work grows as the users do: every task of
 * the model belongs to an entry or to a user's time in NOE, so what the base year took for each entry is taken for each
 * entry of a larger unit, and its staff have the time they have.
 */
export function staffTimeAt(set: KeptSet, users: number): StaffTime {
  const needed = meanOfSet(set, 'handlingMinutesPerEntry');
  const utilisation = (meanOfSet(set, 'utilisation') * users) / meanOfSet(set, 'activeUsers');
  return { needed, available: needed / utilisation, utilisation, factor: 1 / utilisation };
}

/** The claim at each number of users: minutes there are and minutes it takes, utilisation, and by what handling time must fall. */
export function claimReports(kept: readonly KeptSet[], claimedUsers: readonly number[]): ClaimReport[] {
  const weights = kept.map(({ weight }) => weight);
  return claimedUsers.map((users) => {
    const rows = kept.map((set) => staffTimeAt(set, users));
    const of = (pick: (row: (typeof rows)[number]) => number) => estimate(rows.map(pick), weights);
    return {
      users,
      minutesPerEntryAvailable: of(({ available }) => available),
      minutesPerEntryNeeded: of(({ needed }) => needed),
      utilisation: of(({ utilisation }) => utilisation),
      handlingTimeFactor: of(({ factor }) => factor),
    };
  });
}
