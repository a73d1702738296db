import { dateOfDay, formatDate, formatDayWithWeek } from '../format/date.ts';
import { formatFigure } from '../format/number.ts';
import { CHARTS } from '../i18n/charts.ts';
import type { Locale } from '../i18n/language.ts';
import type { ChartLine } from './chart-line.ts';
import { seriesExtent } from './extent.ts';
import { lineIndex, type Period } from './geometry.ts';

/** Below this ratio of highest week to ends a line is called flat; above it the peak is named. */
const NAMED_PEAK = 1.25;
const FLAT_CHANGE = 0.15;

/**
 * What a line does over the period, in one sentence for everyone who does not see the drawing.
 *
 * @param unit - Word after each number.
 */
export function describeLine(line: ChartLine, unit: string, locale: Locale): string {
  const texts = CHARTS[locale];
  const extent = seriesExtent(line.mean);
  if (extent === null) return texts.empty(line.label);
  const say = (value: number) => `${formatFigure(value, locale)} ${unit}`;
  const { start, end, peak, peakDay } = extent;
  const ends = Math.max(start, end);
  if (peak > NAMED_PEAK * ends) {
    const date = formatDate(dateOfDay(line.startDate, peakDay), locale);
    return texts.peak(line.label, say(start), say(peak), date, say(end));
  }
  if (Math.abs(end - start) <= FLAT_CHANGE * ends) return texts.flat(line.label, say((start + end) / 2));
  return texts.change(line.label, say(start), say(end));
}

/** One day of all lines in words: what the crosshair says. */
export function describeDay(
  lines: readonly ChartLine[],
  period: Period,
  day: number,
  unit: string,
  locale: Locale,
): { readonly date: string; readonly values: readonly string[] } {
  const values = lines.map((line) => `${line.label}: ${describeValue(line, lineIndex(line, period, day), unit, locale)}`);
  return { date: formatDayWithWeek(dateOfDay(period.startDate, day), locale), values };
}

function describeValue(line: ChartLine, index: number, unit: string, locale: Locale): string {
  const texts = CHARTS[locale];
  const mean = line.mean[index] ?? null;
  if (mean === null) return texts.nothing;
  const low = line.low[index] ?? null;
  const high = line.high[index] ?? null;
  const text = `${formatFigure(mean, locale)} ${unit}`;
  if (low === null || high === null || low === high) return text;
  return `${text} ${texts.between(formatFigure(low, locale), formatFigure(high, locale))}`;
}
