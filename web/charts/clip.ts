import { dateOfDay } from '../format/date.ts';
import type { ChartLine } from './chart-line.ts';
import { lineIndex, type Period } from './geometry.ts';

/** The part of a line that lies in the period, so that sentence and table speak about what the drawing shows. */
export function clipLine(line: ChartLine, period: Period): ChartLine {
  const from = Math.max(0, lineIndex(line, period, 0));
  const to = Math.max(from, lineIndex(line, period, period.days));
  const part = (values: ChartLine['mean']) => values.slice(from, to);
  const startDate = dateOfDay(line.startDate, from).toISOString().slice(0, 10);
  return { ...line, startDate, mean: part(line.mean), low: part(line.low), high: part(line.high) };
}
