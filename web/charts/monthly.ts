import { dateOfDay } from '../format/date.ts';
import type { ChartLine } from './chart-line.ts';

/** One calendar month of a daily series. */
export interface MonthRow {
  /** First day of the month. */
  readonly month: Date;
  /** Mean over the days with a value; null when there is none. */
  readonly mean: number | null;
  /** Mean over the same days of the band's edges. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A line by calendar month, for the table beside the chart. Months at the ends may be partial. */
export function monthlyRows(line: ChartLine): MonthRow[] {
  const days = new Map<number, number[]>();
  line.mean.forEach((_, day) => {
    const date = dateOfDay(line.startDate, day);
    const month = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
    const list = days.get(month) ?? [];
    list.push(day);
    days.set(month, list);
  });
  return [...days].map(([month, list]) => ({
    month: new Date(month),
    mean: meanOf(line.mean, list),
    low: meanOf(line.low, list),
    high: meanOf(line.high, list),
  }));
}

function meanOf(values: readonly (number | null)[], days: readonly number[]): number | null {
  const seen = days.map((day) => values[day]).filter((value) => value !== null && value !== undefined);
  return seen.length === 0 ? null : seen.reduce((sum, value) => sum + value, 0) / seen.length;
}
