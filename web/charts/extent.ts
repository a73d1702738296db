/** Where a daily series starts, ends and is highest; the raw material of a summary sentence. */
export interface SeriesExtent {
  /** Mean of the first and of the last four weeks with values: single days swing with the weekend. */
  readonly start: number;
  readonly end: number;
  /** Largest mean over seven days, and the day it ends on. */
  readonly peak: number;
  readonly peakDay: number;
}

const EDGE_DAYS = 28;
const PEAK_DAYS = 7;

/**
 * Summarises a daily series.
 *
 * @param values - One value per day, null where nothing was observed.
 * @returns Null when fewer than four weeks of a longer period have a value: nothing general can be said then.
 */
export function seriesExtent(values: readonly (number | null)[]): SeriesExtent | null {
  const first = values.findIndex((value) => value !== null);
  const last = values.length - 1 - [...values].reverse().findIndex((value) => value !== null);
  const start = windowMean(values, first, first + EDGE_DAYS);
  const end = windowMean(values, last + 1 - EDGE_DAYS, last + 1);
  if (first < 0 || start === null || end === null) return null;
  if (last - first + 1 < Math.min(EDGE_DAYS, values.length / 2)) return null;
  let peak = Number.NEGATIVE_INFINITY;
  let peakDay = 0;
  for (let day = Math.min(PEAK_DAYS, values.length); day <= values.length; day++) {
    const mean = windowMean(values, day - PEAK_DAYS, day);
    if (mean !== null && mean > peak) {
      peak = mean;
      peakDay = day - 1;
    }
  }
  return { start, end, peak, peakDay };
}

/** The longest run of days without a value. */
export interface Silence {
  /** First and last day of it. */
  readonly from: number;
  readonly to: number;
}

/**
 * The longest silence of a series, for example months in which nobody got an answer.
 *
 * @param leastDays - Shorter ones (weekends, holidays) are not worth a word.
 * @returns Null when there is none that long.
 */
export function longestSilence(values: readonly (number | null)[], leastDays: number): Silence | null {
  let longest: Silence | null = null;
  let from = 0;
  values.forEach((value, day) => {
    if (value !== null) {
      from = day + 1;
      return;
    }
    const length = day - from + 1;
    if (length >= leastDays && (longest === null || length > longest.to - longest.from + 1))
      longest = { from, to: day };
  });
  return longest;
}

function windowMean(values: readonly (number | null)[], from: number, to: number): number | null {
  let sum = 0;
  let count = 0;
  for (let day = Math.max(0, from); day < to; day++) {
    const value = values[day];
    if (value !== null && value !== undefined) {
      sum += value;
      count++;
    }
  }
  return count === 0 ? null : sum / count;
}
