import {
  area,
  curveLinear,
  curveStep,
  type ScaleLinear,
  type ScaleTime,
  scaleLinear,
  scaleUtc,
  line as shapeLine,
  utcMonth,
} from 'd3';
import { dateOfDay } from '../format/date.ts';
import { type ChartLimit, type ChartLine, type ChartSize, NARROW_BELOW } from './chart-line.ts';
import { LABEL_LENGTH } from './line-letters.ts';

const MS_PER_DAY = 86_400_000;

/** Weekends and Easter are bridged; a longer silence is shown as a gap. */
const BRIDGE_DAYS = 7;

/** Room for names at the line ends, pixels. */
const LABEL_ROOM = 156;
/** A generous mean width of a letter, pixels: a name that ends here starts inside the plot. */
const LETTER_WIDTH = 8;
/** Room a month's name needs to the right of its tick, pixels. */
const MONTH_WIDTH = 26;

/** Room around the plot, pixels. */
interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** One line, ready to draw. */
interface DrawnLine {
  readonly role: ChartLine['role'];
  readonly label: string;
  /** SVG path data, pixels with one decimal. */
  readonly meanPath: string;
  readonly bandPath: string;
  readonly labelX: number;
  readonly labelY: number;
}

/** Everything a drawing needs, in pixels; pure data. */
export interface ChartGeometry {
  readonly size: ChartSize;
  readonly narrow: boolean;
  readonly namesMonths: boolean;
  readonly margin: Margin;
  readonly lines: readonly DrawnLine[];
  readonly limits: readonly { readonly y: number; readonly label: string }[];
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  readonly xTicks: readonly { readonly x: number; readonly date: Date; readonly showYear: boolean }[];
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** What a chart may have besides its lines. */
export interface LayoutOptions {
  /** They are always within the value axis. */
  readonly limits?: readonly ChartLimit[];
  /** False for a chart that stands above others with the same time axis: it has ticks, and no names of months. */
  readonly namesMonths?: boolean;
  /** `step`: a value holds all day and then changes at once. */
  readonly curve?: 'line' | 'step';
  /** Where the value axis ends at least. */
  readonly leastTop?: number;
}

/** The period all charts of a page share. */
export interface Period {
  readonly startDate: string;
  /** Number of measured days, at least 1. */
  readonly days: number;
}

interface Point {
  readonly date: Date;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** True for the artificial point that breaks the line. */
  readonly gap?: boolean;
}

/** Room below a plot with and without the names of months, pixels. */
const AXIS_ROOM = 40;
const TICK_ROOM = 10;

/**
 * Lays out a chart: scales, ticks, paths and label places.
 *
 * @param lines - Values outside the period are left out.
 */
export function layoutChart(
  lines: readonly ChartLine[],
  period: Period,
  size: ChartSize,
  { limits = [], namesMonths = true, curve = 'line', leastTop = 0 }: LayoutOptions = {},
): ChartGeometry {
  const narrow = size.width < NARROW_BELOW;
  const margin = { top: 14, right: narrow ? 8 : LABEL_ROOM, bottom: namesMonths ? AXIS_ROOM : TICK_ROOM, left: 60 };
  const from = dateOfDay(period.startDate, 0);
  const to = dateOfDay(period.startDate, period.days);
  const x = scaleUtc([from, to], [margin.left, size.width - margin.right]);
  const points = lines.map((line) => pointsOf(line, from, to));
  const highest = Math.max(0, ...points.flat().map((point) => (point.gap ? 0 : Math.max(point.mean, point.high))));
  const lowest = Math.min(0, ...points.flat().map((point) => (point.gap ? 0 : Math.min(point.mean, point.low))));
  const top = Math.max(highest, leastTop, ...limits.map(({ value }) => value));
  const y = scaleLinear([lowest, top === 0 && lowest === 0 ? 1 : top], [size.height - margin.bottom, margin.top]).nice(
    4,
  );
  const drawn = lines.map((line, i) => drawLine(line, points[i] ?? [], { x, y, margin, narrow, curve }));
  return {
    size,
    narrow,
    namesMonths,
    margin,
    x,
    y,
    lines: spreadLabels(drawn, margin.top + 4, size.height - margin.bottom - 2),
    limits: limits.map(({ value, label }) => ({ label, y: round(y(value)) })),
    yTicks: y.ticks(4).map((value) => ({ value, y: round(y(value)) })),
    xTicks: monthTicks(from, to, narrow)
      .map(({ date, showYear }) => ({ date, showYear, x: round(Math.max(x(date), margin.left)) }))
      .filter((tick) => tick.x + MONTH_WIDTH <= size.width),
  };
}

/** The middle of a measured day on the time axis, pixels. */
export function dayX(geometry: ChartGeometry, period: Period, day: number): number {
  return round(geometry.x(new Date(dateOfDay(period.startDate, day).getTime() + MS_PER_DAY / 2)));
}

/** The measured day under a place on the time axis; clamped to the period. */
export function dayAtX(geometry: ChartGeometry, period: Period, xPx: number): number {
  const ms = geometry.x.invert(xPx).getTime() - Date.parse(`${period.startDate}T00:00:00Z`);
  return Math.min(period.days - 1, Math.max(0, Math.floor(ms / MS_PER_DAY)));
}

/** Index into a line's values for a day of the period; may lie outside the line. */
export function lineIndex(line: ChartLine, period: Period, day: number): number {
  const shift = Date.parse(`${period.startDate}T00:00:00Z`) - Date.parse(`${line.startDate}T00:00:00Z`);
  return day + Math.round(shift / MS_PER_DAY);
}

function pointsOf(line: ChartLine, from: Date, to: Date): Point[] {
  const points: Point[] = [];
  let lastDay: number | undefined;
  line.mean.forEach((mean, day) => {
    // Half a day in: the value stands for the whole day.
    const date = new Date(dateOfDay(line.startDate, day).getTime() + MS_PER_DAY / 2);
    if (mean === null || date < from || date >= to) return;
    if (lastDay !== undefined && day - lastDay > BRIDGE_DAYS)
      points.push({ date, mean: 0, low: 0, high: 0, gap: true });
    points.push({ date, mean, low: line.low[day] ?? mean, high: line.high[day] ?? mean });
    lastDay = day;
  });
  return points;
}

function drawLine(
  line: ChartLine,
  points: readonly Point[],
  { x, y, margin, narrow, curve }: Pick<ChartGeometry, 'x' | 'y' | 'margin' | 'narrow'> & { curve: 'line' | 'step' },
): DrawnLine {
  const shown = (point: Point) => !point.gap;
  const between = curve === 'step' ? curveStep : curveLinear;
  const mean = shapeLine<Point>(
    (p) => x(p.date),
    (p) => y(p.mean),
  )
    .defined(shown)
    .curve(between)
    .digits(1);
  const band = area<Point>(
    (p) => x(p.date),
    (p) => y(p.low),
    (p) => y(p.high),
  )
    .defined(shown)
    .curve(between)
    .digits(1);
  const last = points.at(-1);
  const endX = last === undefined ? margin.left : x(last.date);
  const endY = last === undefined ? y(0) : y(last.mean);
  const label = shortened(line.label);
  return {
    role: line.role,
    label,
    meanPath: mean(points) ?? '',
    bandPath: band(points) ?? '',
    labelX: round(narrow ? Math.max(endX - 2, margin.left + LETTER_WIDTH * label.length) : endX + 8),
    labelY: round(narrow ? endY - 10 : endY + 4),
  };
}

/** Moves labels apart so that two ends at nearly the same height stay readable. */
function spreadLabels(lines: readonly DrawnLine[], topY: number, bottomY: number): DrawnLine[] {
  const spacing = 18;
  // Of two that end at one height the later comes first: a layer stands above those before it.
  const byHeight = [...lines].reverse().sort((a, b) => a.labelY - b.labelY);
  const placed = new Map<DrawnLine, number>();
  let lowest = bottomY - spacing * (byHeight.length - 1);
  let highest = topY;
  for (const line of byHeight) {
    const y = Math.min(lowest, Math.max(highest, line.labelY));
    placed.set(line, y);
    highest = y + spacing;
    lowest += spacing;
  }
  return lines.map((line) => ({ ...line, labelY: round(placed.get(line) ?? line.labelY) }));
}

function monthTicks(from: Date, to: Date, narrow: boolean): { date: Date; showYear: boolean }[] {
  // A period that starts in the first days of a month shows that month's name too.
  const first = from.getUTCDate() <= 7 ? utcMonth.floor(from) : utcMonth.ceil(from);
  const months = utcMonth.range(first, to);
  const most = narrow ? 5 : 13;
  const step = [1, 2, 3, 6, 12].find((every) => months.length / every <= most) ?? 12;
  const kept = months.filter((date) => date.getUTCMonth() % step === 0);
  return kept.map((date, i) => ({ date, showYear: i === 0 || date.getUTCMonth() === 0 }));
}

function shortened(label: string): string {
  return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
