/**
 * What a study of capacity found, as plain data: how many users there is room for, and what would have to be true for a
 * claimed number. Written by `npm run study -- <name> --write`. Shares are fractions of 1.
 */
export interface CapacityReport {
  /** Name of the study in scenarios/studies. */
  readonly study: string;
  readonly title: Words;
  readonly question: Words;
  /** Hash of the study, its scenarios, the parameter sets and the records behind them. */
  readonly inputsHash: string;
  readonly engineVersion: string;
  readonly seed: string;
  /** Day the report was made, `2026-11-25`. */
  readonly madeOn: string;
  /** Sets of the ensemble, and those that stand for all of them: for how many there is room for, and for the levers. */
  readonly ensembleSets: number;
  readonly sets: { readonly capacity: number; readonly levers: number };
  readonly limits: LimitsReport;
  readonly nominalFte: number;
  readonly readings: readonly ReadingReport[];
  readonly levels: readonly LevelReport[];
  readonly today: TodayReport;
  /** The base year of the first set in full digits: run again, it must be the same. */
  readonly check: Readonly<Record<string, number | boolean | null>>;
  readonly rooms: readonly RoomReport[];
  readonly levers: readonly LeverReport[];
  readonly undone: readonly UndoneReport[];
  readonly facts: readonly { readonly id: string; readonly statement: string }[];
}

/** Bokmål and English. */
export interface Words {
  readonly nb: string;
  readonly en: string;
}

/** Weighted median over the parameter sets, and the range that holds nine of ten of them. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** What counts as keeping the limits. */
export interface LimitsReport {
  readonly decisionShare: number;
  readonly decisionHours: number;
  readonly responseHours: number;
  readonly backlogWeeks: number;
  readonly growthHoursPerFteAndWeek: number;
}

/** What "N users" means, and how it is judged. */
export interface ReadingReport {
  readonly id: string;
  readonly name: Words;
  readonly users: Words;
  readonly why: Words;
  /** Fewest users tried. */
  readonly fewest: number;
}

/** Ordinary operation or a readiness level, with the number claimed for it. */
export interface LevelReport {
  readonly id: string;
  readonly name: Words;
  readonly claimedUsers: number;
  /** Limit under which levers are asked; null where none is. */
  readonly leverLimit: string | null;
  /** Tasks still done; null for all. */
  readonly done: readonly string[] | null;
}

/** The base year with the same sets. */
export interface TodayReport {
  readonly activeUsers: Spread;
  readonly entriesPerYear: Spread;
  readonly decisionShare: Spread;
  readonly responseClockHours: Spread;
  readonly responseWorkingHours: Spread;
  readonly requiredFte: Spread;
}

/** How many users there is room for. */
export interface RoomReport {
  readonly reading: string;
  readonly level: string;
  /** `decisions` alone, or answers too, by hours of opening time or by the clock. */
  readonly limit: string;
  /** Sets without any room count as 0. */
  readonly users: Spread;
  readonly ofClaimed: Spread;
  /** Over the active users, or the people who come in a year, of the same set's base year; null for a wave. */
  readonly ofToday: Spread | null;
  /** Share of the sets in which not even the fewest users hold. */
  readonly noneShare: number;
  /** Share of the sets in which each condition gives way first; several can at once. */
  readonly givesWay: Readonly<Record<string, number>>;
  /** Standard deviation of luck, as a share of the number of users; null when too few numbers were found. */
  readonly luck: number | null;
  /** Mean response time with the fewest users, clock hours. */
  readonly fewestResponseClockHours: Spread;
}

/** How far one lever alone must be turned for the claimed number to hold. */
export interface LeverReport {
  readonly reading: string;
  readonly level: string;
  readonly lever: string;
  readonly name: Words;
  /** Share of the sets in which the lever alone reaches it. */
  readonly reachedShare: number;
  /** What is multiplied by so much; over the sets that reach it, null when none does. */
  readonly at: Spread | null;
  /** Room with the lever at its end; null for a lever without an end. */
  readonly usersAtEnd: Spread | null;
}

/** What is left undone with as many users as there is room for. */
export interface UndoneReport {
  readonly reading: string;
  readonly level: string;
  readonly users: Spread;
  readonly droppedPerWeek: Spread;
  readonly reviewsNotMadePerWeek: Spread;
  readonly needOverlookedAtEnd: Spread;
}
