import { type ScaleLogarithmic, scaleLog } from 'd3';
import { nothing, type SVGTemplateResult, svg } from 'lit';
import { type ChartSize, NARROW_BELOW } from './chart-line.ts';

/** How one figure changes: new over old, 1 being no change. */
export interface RatioRow {
  readonly label: string;
  /** NaN where there is no run yet, or nothing to divide by. */
  readonly ratio: number;
  /** Ends of the interval; NaN where there is none. */
  readonly low: number;
  readonly high: number;
  /** What the closed form says; NaN where it says nothing. */
  readonly estimate: number;
}

/** A place on the axis with its name. */
export interface RatioTick {
  readonly ratio: number;
  readonly label: string;
}

/** Always the same, so that two runs can be held side by side; what lies outside is drawn at the edge as an arrow. */
const DOMAIN = [0.25, 4] as const;
const ROW_HEIGHT = 34;
const LABEL_WIDTH = 210;
const AXIS_HEIGHT = 30;
const EDGE = 18;

/** Height of the picture: it follows from the number of rows and never from the numbers. */
export function ratioChartHeight(rows: number, width: number): number {
  return AXIS_HEIGHT + rows * rowHeight(width);
}

/**
 * Changes on a ratio axis: halving and doubling are equally far from no change.
 *
 * @returns Content for an `<svg>` whose viewBox is the size.
 */
export function ratioChart(rows: readonly RatioRow[], ticks: readonly RatioTick[], size: ChartSize): SVGTemplateResult {
  const left = isNarrow(size.width) ? EDGE : LABEL_WIDTH;
  const x = scaleLog([...DOMAIN], [left, size.width - EDGE * 2]).clamp(true);
  return svg`
    ${ticks.map((tick) => axisTick(tick, x, size))}
    ${rows.map((row, i) => drawnRow(row, i, x, size))}
  `;
}

function axisTick({ ratio, label }: RatioTick, x: ScaleLogarithmic<number, number>, size: ChartSize) {
  const at = round(x(ratio));
  return svg`<line class=${ratio === 1 ? 'tickmark' : 'grid'} x1=${at} x2=${at} y1="0" y2=${size.height - AXIS_HEIGHT + 6}></line>
    <text class="tick" x=${at} y=${size.height - 8} text-anchor="middle">${label}</text>`;
}

function drawnRow(row: RatioRow, i: number, x: ScaleLogarithmic<number, number>, { width }: ChartSize) {
  const height = rowHeight(width);
  const narrow = isNarrow(width);
  const y = round(i * height + (narrow ? height - 12 : height / 2));
  return svg`<g class="ratio">
    <text class="ratio__label" x="0" y=${narrow ? y - 14 : y + 5}>${row.label}</text>
    ${interval(row, x, y)}
    ${Number.isFinite(row.estimate) ? svg`<path class="ratio__estimate" d=${diamond(x(row.estimate), y)}></path>` : nothing}
    ${Number.isFinite(row.ratio) ? mark(row.ratio, x, y) : nothing}
  </g>`;
}

function interval({ low, high }: RatioRow, x: ScaleLogarithmic<number, number>, y: number) {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return nothing;
  // An interval that reaches below nothing begins at the edge.
  const from = low > 0 ? x(low) : x(DOMAIN[0]);
  return svg`<line class="ratio__interval" x1=${round(from)} x2=${round(high > 0 ? x(high) : from)} y1=${y} y2=${y}></line>`;
}

function mark(ratio: number, x: ScaleLogarithmic<number, number>, y: number) {
  const at = round(ratio > 0 ? x(ratio) : x(DOMAIN[0]));
  if (ratio > DOMAIN[1]) return svg`<path class="ratio__mark" d="M${at - 6} ${y - 6}l12 6l-12 6z"></path>`;
  if (ratio < DOMAIN[0]) return svg`<path class="ratio__mark" d="M${at + 6} ${y - 6}l-12 6l12 6z"></path>`;
  return svg`<circle class="ratio__mark" cx=${at} cy=${y} r="5"></circle>`;
}

function diamond(at: number, y: number): string {
  return `M${round(at)} ${y - 9}l9 9l-9 9l-9 -9z`;
}

function isNarrow(width: number): boolean {
  return width < NARROW_BELOW;
}

function rowHeight(width: number): number {
  return isNarrow(width) ? ROW_HEIGHT + 12 : ROW_HEIGHT;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
