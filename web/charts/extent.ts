/** Where a daily series starts, ends and is highest; the raw material of a summary sentence. */
export interface SeriesExtent {
  /** Mean of the first and of the last four weeks: single days swing with the weekend. */
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
 * @returns Null when there is no value at all.
 */
export function seriesExtent(values: readonly (number | null)[]): SeriesExtent | null {
  const start = windowMean(values, 0, EDGE_DAYS);
  const end = windowMean(values, values.length - EDGE_DAYS, values.length);
  if (start === null || end === null) return null;
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
