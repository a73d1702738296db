import type { ChartLine } from './chart-line.ts';

/** Days on each side of the day that count. */
const HALF_WEEK = 3;

/**
 * The mean of the seven days around each day, so that weekends do not hide what the year does.
 *
 * Days without a value do not count; at the ends the window is shorter. Null where the whole window is empty. The
 * edges of a band are smoothed the same way, which makes it a little wider than a band of weekly means.
 */
export function smoothLine(line: ChartLine): ChartLine {
  return { ...line, mean: smooth(line.mean), low: smooth(line.low), high: smooth(line.high) };
}

function smooth(values: readonly (number | null)[]): (number | null)[] {
  return values.map((_, day) => {
    const window = values.slice(Math.max(0, day - HALF_WEEK), day + HALF_WEEK + 1);
    const seen = window.filter((value) => value !== null);
    return seen.length === 0 ? null : seen.reduce((sum, value) => sum + value, 0) / seen.length;
  });
}
