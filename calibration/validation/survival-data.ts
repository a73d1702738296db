/** When each person is under observation and how it ends; a row per person, times in any one unit. */
export interface SurvivalData {
  /** Observation begins after this time (delayed entry); 0 or less for persons seen from the start. */
  readonly entry: Float64Array;
  /** Observation ends at this time, later than `entry`. */
  readonly exit: Float64Array;
  /** 1 if it ends with the event, 0 if it is cut off (right censoring). */
  readonly event: Uint8Array;
}

/** How events at equal times are counted; Efron is close to what continuous time would give, Breslow is pulled to 0. */
export type Ties = 'efron' | 'breslow';

/** Survival data with covariates, a column each. */
export interface CoxData extends SurvivalData {
  readonly names: readonly string[];
  readonly covariates: readonly Float64Array[];
}

/**
 * Refuses data no estimator can use.
 * @throws Error naming the row, what was found and what to change.
 */
export function checkSurvivalData({ entry, exit, event }: SurvivalData): void {
  if (entry.length !== exit.length || event.length !== exit.length) {
    throw new Error(
      `Survival data: ${entry.length} entries, ${exit.length} exits and ${event.length} events. Give every person one of each.`,
    );
  }
  for (let i = 0; i < exit.length; i++) {
    if (entry[i]! < exit[i]! && Number.isFinite(exit[i]!)) continue;
    throw new Error(
      `Survival data, person ${i}: observed from ${entry[i]} to ${exit[i]}. Leave out persons who are never observed; exits must be finite.`,
    );
  }
}

/** Rows in ascending order of a column. */
export function ascending(column: Float64Array): Uint32Array {
  return Uint32Array.from(column.keys()).sort((a, b) => column[a]! - column[b]!);
}
