import { nothing, type SVGTemplateResult, svg } from 'lit';
import { formatMonthShort } from '../format/date.ts';
import { decimalsFor, formatNumber } from '../format/number.ts';
import type { Locale } from '../i18n/language.ts';
import type { ChartLine } from './chart-line.ts';
import { type ChartGeometry, dayX, lineIndex, type Period } from './geometry.ts';

/** What a drawing shows besides its geometry. */
export interface LineChartOptions {
  readonly lines: readonly ChartLine[];
  readonly period: Period;
  readonly locale: Locale;
  /** Measured day of the crosshair, or null for none. */
  readonly cursorDay: number | null;
}

/**
 * The inside of a line chart: bands below, grid, lines on top, names at the line ends, crosshair.
 *
 * Colours and dashes come from the style sheet by class, so one drawing serves light, dark, forced colours and print.
 *
 * @returns Content for an `<svg>` whose viewBox is the geometry's size.
 */
export function lineChart(geometry: ChartGeometry, options: LineChartOptions): SVGTemplateResult {
  return svg`
    ${yAxis(geometry, options.locale)}
    ${xAxis(geometry, options.locale)}
    ${geometry.lines.map((line) => svg`<path class="band band--${line.role}" d=${line.bandPath}></path>`)}
    ${geometry.limits.map((limit) => limitLine(geometry, limit))}
    ${geometry.lines.map((line) => svg`<path class="line line--${line.role}" d=${line.meanPath}></path>`)}
    ${geometry.limits.map((limit) => limitLabel(geometry, limit))}
    ${geometry.lines.map((line) => endLabel(line, geometry.narrow))}
    ${options.cursorDay === null ? nothing : cursor(geometry, options, options.cursorDay)}
  `;
}

function yAxis(geometry: ChartGeometry, locale: Locale): SVGTemplateResult {
  const { margin, size, yTicks } = geometry;
  const largest = Math.max(...yTicks.map(({ value }) => Math.abs(value)), 0);
  const decimals = yTicks.every(({ value }) => Number.isInteger(value)) ? 0 : Math.min(2, decimalsFor(largest));
  return svg`<g class="axis">${yTicks.map(
    (tick) => svg`
      <line class=${tick.value === 0 && (yTicks[0]?.value ?? 0) < 0 ? 'zero' : 'grid'} x1=${margin.left} x2=${size.width - margin.right} y1=${tick.y} y2=${tick.y}></line>
      <text class="tick" x=${margin.left - 8} y=${tick.y + 4} text-anchor="end">${formatNumber(tick.value, locale, decimals)}</text>`,
  )}</g>`;
}

function xAxis(geometry: ChartGeometry, locale: Locale): SVGTemplateResult {
  const bottom = geometry.size.height - geometry.margin.bottom;
  const mark = (x: number) => svg`<line class="tickmark" x1=${x} x2=${x} y1=${bottom} y2=${bottom + 5}></line>`;
  if (!geometry.namesMonths) return svg`<g class="axis">${geometry.xTicks.map((tick) => mark(tick.x))}</g>`;
  return svg`<g class="axis">${geometry.xTicks.map(
    (tick) => svg`
      ${mark(tick.x)}
      <text class="tick" x=${tick.x + 2} y=${bottom + 18}>${formatMonthShort(tick.date, locale)}</text>
      ${tick.showYear ? svg`<text class="tick tick--year" x=${tick.x + 2} y=${bottom + 34}>${tick.date.getUTCFullYear()}</text>` : nothing}`,
  )}</g>`;
}

function limitLine({ margin, size }: ChartGeometry, { y }: ChartGeometry['limits'][number]): SVGTemplateResult {
  return svg`<line class="limit" x1=${margin.left} x2=${size.width - margin.right} y1=${y} y2=${y}></line>`;
}

/** Above the lines, so that none strikes it through. */
function limitLabel({ margin }: ChartGeometry, { y, label }: ChartGeometry['limits'][number]): SVGTemplateResult {
  return svg`<text class="limit-label" x=${margin.left + 4} y=${y - 4}>${label}</text>`;
}

function endLabel(line: ChartGeometry['lines'][number], narrow: boolean): SVGTemplateResult {
  const anchor = narrow ? 'end' : 'start';
  return svg`<text class="end-label end-label--${line.role}" x=${line.labelX} y=${line.labelY} text-anchor=${anchor}>${line.label}</text>`;
}

function cursor(geometry: ChartGeometry, options: LineChartOptions, day: number): SVGTemplateResult {
  const { margin, size } = geometry;
  const x = dayX(geometry, options.period, day);
  const dots = options.lines.map((line) => {
    const value = line.mean[lineIndex(line, options.period, day)];
    if (value === undefined || value === null) return nothing;
    return svg`<circle class="dot dot--${line.role}" cx=${x} cy=${Math.round(geometry.y(value) * 10) / 10} r="4.5"></circle>`;
  });
  return svg`<g class="cursor">
    <line class="crosshair" x1=${x} x2=${x} y1=${margin.top} y2=${size.height - margin.bottom}></line>
    ${dots}
  </g>`;
}
