/** Days in a row over a limit that break it, and within it that end the breach. */
export const LASTING_DAYS = 5;

/** How one series of days fared against a limit. Days are places in the series. */
export interface LimitCrossing {
  /** First of five days in a row over the limit; Infinity if there are none. */
  readonly brokenOnDay: number;
  /**
   * First of the five days in a row within the limit that end the last breach; Infinity if it lasts to the end, NaN if
   * there was none.
   */
  readonly recoveredOnDay: number;
  readonly daysOver: number;
  /** Sum of what is above the limit, unit times days. */
  readonly areaOver: number;
  /** Largest value and the first day it was reached; NaN if nothing was observed. */
  readonly peak: number;
  readonly peakOnDay: number;
}

/**
 * When a limit is broken and kept again. Between breach and recovery a few days within it change nothing, and between
 * recovery and breach a few days over it: a Monday after a weekend is no breach. A series that is nowhere lower is never
 * broken later or less long, and never recovers earlier.
 *
 * @param values - One per day; NaN on days that do not count: they neither go on with a row nor end it.
 * @param atMost - Largest value within the limit.
 */
export function limitCrossing(values: ArrayLike<number>, atMost: number): LimitCrossing {
  let isBroken = false;
  let brokenOnDay = Infinity;
  let recoveredOnDay = NaN;
  let daysOver = 0;
  let areaOver = 0;
  let peak = NaN;
  let peakOnDay = NaN;
  let row = 0; // days in a row on the other side of the limit
  let rowFrom = 0;
  for (let day = 0; day < values.length; day++) {
    const value = values[day]!;
    if (Number.isNaN(value)) continue;
    if (!(value <= peak)) [peak, peakOnDay] = [value, day];
    const isOver = value > atMost;
    if (isOver) {
      daysOver++;
      areaOver += value - atMost;
    }
    if (isOver === isBroken) {
      row = 0;
      continue;
    }
    if (row++ === 0) rowFrom = day;
    if (row < LASTING_DAYS) continue;
    row = 0;
    isBroken = isOver;
    recoveredOnDay = isBroken ? Infinity : rowFrom;
    if (isBroken) brokenOnDay = Math.min(brokenOnDay, rowFrom);
  }
  return { brokenOnDay, recoveredOnDay, daysOver, areaOver, peak, peakOnDay };
}
