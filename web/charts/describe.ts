import { capitalised } from '../format/capitalised.ts';
import { dateOfDay, formatDate, formatDayWithWeek } from '../format/date.ts';
import { decimalsFor, formatBrief, formatNumber, sharedDecimals } from '../format/number.ts';
import { CHARTS } from '../i18n/charts.ts';
import type { Locale } from '../i18n/language.ts';
import type { ChartLine } from './chart-line.ts';
import { longestSilence, seriesExtent } from './extent.ts';
import { lineIndex, type Period } from './geometry.ts';

/** Below this ratio of highest week to ends a line is called flat; above it the peak is named. */
const NAMED_PEAK = 1.25;
const FLAT_CHANGE = 0.15;

/** A silence of two weeks or more is told; Easter and Christmas are shorter. */
const TOLD_SILENCE_DAYS = 14;

/** Words of one series. */
export interface SeriesWords {
  /** After each number; empty where the name of the line says it. */
  readonly unit: string;
  /** Whether values are steps such as levels, and not measured: then with one decimal at most. */
  readonly steps?: boolean;
  /** What a stretch without values means: «blir ingen meldinger besvart». */
  readonly silence: string;
}

/** Words of one value. */
type ValueWords = Pick<SeriesWords, 'unit' | 'steps'>;

/** What a line does over the period, in one or two sentences for everyone who does not see the drawing. */
export function describeLine(line: ChartLine, words: SeriesWords, locale: Locale): string {
  const parts = [describeCourse(line, words, locale), describeSilence(line, words, locale)];
  const told = parts.filter((part) => part !== '');
  if (told.length === 0) return CHARTS[locale].empty(line.label);
  return `${line.label}: ${told[0]}${told[1] === undefined ? '' : ` ${capitalised(told[1])}`}`;
}

function describeCourse(line: ChartLine, words: ValueWords, locale: Locale): string {
  const texts = CHARTS[locale];
  const extent = seriesExtent(line.mean);
  if (extent === null) return '';
  const say = (value: number) => withUnit(value, words, locale);
  const { start, end, peak, peakDay } = extent;
  const ends = Math.max(start, end);
  if (peak > NAMED_PEAK * ends) {
    const date = formatDate(dateOfDay(line.startDate, peakDay), locale);
    return texts.peak(say(start), say(peak), date, say(end));
  }
  if (Math.abs(end - start) <= FLAT_CHANGE * ends) return texts.flat(say((start + end) / 2));
  return texts.change(say(start), say(end));
}

function describeSilence(line: ChartLine, words: SeriesWords, locale: Locale): string {
  const silence = longestSilence(line.mean, TOLD_SILENCE_DAYS);
  if (silence === null) return '';
  const date = (day: number) => formatDate(dateOfDay(line.startDate, day), locale);
  const lasts = silence.to >= line.mean.length - 1;
  return lasts
    ? CHARTS[locale].silentFrom(date(silence.from), words.silence)
    : CHARTS[locale].silentBetween(date(silence.from), date(silence.to), words.silence);
}

/** One day of all lines in words: what the crosshair says. */
export function describeDay(
  lines: readonly ChartLine[],
  period: Period,
  day: number,
  words: ValueWords,
  locale: Locale,
): { readonly date: string; readonly values: readonly string[] } {
  const values = lines.map(
    (line) => `${line.label}: ${describeValue(line, lineIndex(line, period, day), words, locale)}`,
  );
  return { date: formatDayWithWeek(dateOfDay(period.startDate, day), locale), values };
}

function describeValue(line: ChartLine, index: number, words: ValueWords, locale: Locale): string {
  const texts = CHARTS[locale];
  const mean = line.mean[index] ?? null;
  if (mean === null) return texts.nothing;
  const low = line.low[index] ?? null;
  const high = line.high[index] ?? null;
  if (low === null || high === null || low === high) return withUnit(mean, words, locale);
  const decimals = sharedDecimals([mean, low, high]);
  const [least, most] = [low, high].map((end) => figureOf(end, words, locale, decimals)) as [string, string];
  return `${withUnit(mean, words, locale, decimals)} ${texts.between(least, most)}`;
}

function withUnit(value: number, words: ValueWords, locale: Locale, decimals?: number): string {
  const figure = figureOf(value, words, locale, decimals);
  return words.unit === '' ? figure : `${figure}\u00a0${words.unit}`;
}

function figureOf(value: number, { steps }: ValueWords, locale: Locale, decimals = decimalsFor(value)): string {
  return steps ? formatBrief(value, locale) : formatNumber(value, locale, decimals);
}
