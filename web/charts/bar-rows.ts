import { type ScaleLinear, scaleLinear } from 'd3';
import { nothing, type SVGTemplateResult, svg } from 'lit';
import { decimalsFor, formatNumber } from '../format/number.ts';
import type { Locale } from '../i18n/language.ts';
import { type ChartSize, NARROW_BELOW } from './chart-line.ts';

/** One bar on the axis of its row. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Decides colour and pattern: `more` and `less` are apart in both, `total` is quiet. */
  readonly role: 'total' | 'more' | 'less';
  /** Ends of the interval of `to`; null for none. */
  readonly interval: readonly [number, number] | null;
}

/** A row: its name, its bars, and what they say as a text at the end. */
export interface BarRow {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly text: string;
}

/** A value of the axis in words, with the decimals its neighbours need. */
export type TickText = (value: number, decimals: number) => string;

const ROW_HEIGHT = 34;
const NARROW_EXTRA = 16;
const LABEL_WIDTH = 230;
const TEXT_WIDTH = 130;
const AXIS_HEIGHT = 28;
const BAR_HEIGHT = 16;
const EDGE = 12;
/** Half a tick of five digits. */
const TICK_EDGE = 24;
/** A bar without length is drawn as a stroke, so that it can be seen to be there. */
const LEAST_WIDTH = 1.5;

/** Height of the picture: it follows from the number of rows and never from the numbers. */
export function barRowsHeight(rows: number, width: number): number {
  return AXIS_HEIGHT + rows * rowHeight(width);
}

/**
 * Bars on one linear axis with a line at nothing: parts that add up, or differences to both sides.
 *
 * @returns Content for an `<svg>` whose viewBox is the size.
 */
export function barRows(
  rows: readonly BarRow[],
  size: ChartSize,
  locale: Locale,
  tickText: TickText = (value, decimals) => formatNumber(value, locale, decimals),
): SVGTemplateResult {
  const narrow = isNarrow(size.width);
  const [left, right] = narrow ? [EDGE, size.width - EDGE] : wideRange(rows, size.width);
  const x = scaleLinear(extentOf(rows), [left, right]).nice(4);
  return svg`
    ${axis(x, size, tickText)}
    ${rows.map((row, i) => drawnRow(row, i, x, size))}
  `;
}

/** Rows that say nothing at the end leave that room to their names. */
function wideRange(rows: readonly BarRow[], width: number): readonly [number, number] {
  const isSilent = rows.every(({ text }) => text === '');
  return isSilent ? [LABEL_WIDTH + TEXT_WIDTH - TICK_EDGE, width - TICK_EDGE] : [LABEL_WIDTH, width - TEXT_WIDTH];
}

function extentOf(rows: readonly BarRow[]): readonly [number, number] {
  const values = rows.flatMap(({ bars }) => bars.flatMap(({ from, to, interval }) => [from, to, ...(interval ?? [])]));
  const seen = values.filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...seen), Math.max(0, ...seen)];
  return low === high ? [0, 1] : [low, high];
}

function axis(x: ScaleLinear<number, number>, { width, height }: ChartSize, tickText: TickText): SVGTemplateResult {
  const ticks = x.ticks(isNarrow(width) ? 3 : 5);
  const decimals = ticks.every(Number.isInteger) ? 0 : Math.min(2, decimalsFor(Math.max(...ticks.map(Math.abs))));
  const bottom = height - AXIS_HEIGHT + 4;
  return svg`${ticks.map((tick) => {
    const at = round(x(tick));
    return svg`<line class=${tick === 0 ? 'tickmark' : 'grid'} x1=${at} x2=${at} y1="0" y2=${bottom}></line>
      <text class="tick" x=${at} y=${height - 6} text-anchor="middle">${tickText(tick, decimals)}</text>`;
  })}`;
}

function drawnRow({ label, bars, text }: BarRow, i: number, x: ScaleLinear<number, number>, { width }: ChartSize) {
  const height = rowHeight(width);
  const narrow = isNarrow(width);
  const middle = round(i * height + (narrow ? height - BAR_HEIGHT / 2 - 4 : height / 2));
  const textY = narrow ? middle - BAR_HEIGHT / 2 - 6 : middle + 5;
  return svg`<g class="bar-row">
    <text class="bar-row__label" x="0" y=${textY}>${label}</text>
    ${bars.map((bar) => drawnBar(bar, x, middle))}
    <text class="bar-row__text" x=${width} y=${textY} text-anchor="end">${text}</text>
  </g>`;
}

function drawnBar({ from, to, role, interval }: Bar, x: ScaleLinear<number, number>, middle: number) {
  const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
  const length = Math.max(LEAST_WIDTH, end - start);
  return svg`<rect class="bar bar--${role}" x=${round(start)} y=${middle - BAR_HEIGHT / 2} width=${round(length)} height=${BAR_HEIGHT}></rect>
    ${interval === null ? nothing : svg`<line class="bar__interval" x1=${round(x(interval[0]))} x2=${round(x(interval[1]))} y1=${middle} y2=${middle}></line>`}`;
}

function isNarrow(width: number): boolean {
  return width < NARROW_BELOW;
}

function rowHeight(width: number): number {
  return isNarrow(width) ? ROW_HEIGHT + NARROW_EXTRA : ROW_HEIGHT;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
