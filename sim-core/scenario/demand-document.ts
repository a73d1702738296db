// How many register and when: the part of a scenario document about demand.

/** Extra registrations on top of the ordinary ones. They never change who the ordinary people are. */
export interface Wave {
  /** First day, counted from the first measured day (negative lies in the warm-up). */
  readonly startDay: number;
  readonly lengthDays: number;
  /** Registrations the wave adds in all. */
  readonly extraPersons: number;
  /** Share of the wave that is temporarily laid off, 0 to 1. */
  readonly laidOffShare: number;
  /**
   * `block`: even; `ramp`: grows linearly to the last day; `peak`: grows to the middle and falls; `decay`: highest at once
   * and falls linearly to the last day, as lay-offs in a pandemic.
   */
  readonly shape: 'block' | 'ramp' | 'peak' | 'decay';
  /** Share of the wave's laid-off whom their employer calls back (S0-182), 0 to 1: they then leave the register. */
  readonly recallShare: number;
  /** First day on which anyone is called back, counted as `startDay`; not before the wave is over. */
  readonly recallStartDay: number;
  /** Days over which those called back are spread evenly. Nobody is called back after the lay-off limit. */
  readonly recallLengthDays: number;
}

/** Ways to read “N users”. A surge is a wave. */
export const USER_READINGS = ['none', 'stock', 'throughput'] as const;

/** Kinds of levels a path can give, and lengths of its periods. */
export const PATH_KINDS = ['registrations', 'factors'] as const;
export const PATH_UNITS = ['month', 'week'] as const;

/** Registrations given period by period; they replace the ordinary ones over the periods named, and nothing outside them. */
export interface DemandPath {
  /**
   * `registrations`: the expected number of ordinary registrations of the period, whatever the inflow factor, the reading
   * and the month; `factors`: the level that stands in place of the month factor, 1 being the average month.
   */
  readonly kind: (typeof PATH_KINDS)[number];
  readonly unit: (typeof PATH_UNITS)[number];
  readonly periods: readonly DemandPeriod[];
}

/** One period of a path. Within it registrations follow the weekday and hour factors. */
export interface DemandPeriod {
  /** First day, ISO date: the first of a month, or a Monday. */
  readonly start: string;
  /** Registrations or factor, at least 0. */
  readonly level: number;
}

/**
 * One team's portfolio multiplied for a limited time, as NOE tried it in January 2024 (S0-160). The users come from the
 * other follow-up teams and go back afterwards.
 */
export interface PortfolioTest {
  /** Id of a follow-up team. */
  readonly team: string;
  /** The team's number of users during the test, as a multiple of its ordinary number; at most all users of NOE. */
  readonly factor: number;
  /** First day, counted from the first measured day. */
  readonly startDay: number;
  readonly lengthDays: number;
}
