import { scaleLog } from 'd3';
import { type SVGTemplateResult, svg } from 'lit';
import { NARROW_BELOW } from './chart-line.ts';

/** Room for users in one reading, beside the number that is claimed. */
export interface RoomRow {
  readonly label: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly claimed: number;
}

const ROW_HEIGHT = 34;
const NARROW_ROW_HEIGHT = 50;
const LABEL_WIDTH = 290;
const AXIS_HEIGHT = 30;
const EDGE = 30;
/** Axis from a thousand to half a million, whatever is drawn. */
const DOMAIN = [1000, 500_000] as const;
const TICKS = [1000, 10_000, 100_000];

/** Height of the picture. */
export function roomChartHeight(rows: number, width: number): number {
  return AXIS_HEIGHT + rows * rowHeight(width);
}

/**
 * Rooms with their ranges on a logarithmic axis, each beside its claim. What lies below the axis is drawn at its edge.
 *
 * @returns Content for an `<svg>` whose viewBox is width by {@link roomChartHeight}.
 */
export function roomChart(rows: readonly RoomRow[], width: number, text: (users: number) => string): SVGTemplateResult {
  const isNarrow = width < NARROW_BELOW;
  const height = roomChartHeight(rows.length, width);
  const x = scaleLog([...DOMAIN], [isNarrow ? EDGE : LABEL_WIDTH, width - EDGE]).clamp(true);
  const at = (users: number) => Math.round(10 * x(Math.max(DOMAIN[0], users))) / 10;
  return svg`${TICKS.map(
    (users) => svg`<line class="grid" x1=${at(users)} x2=${at(users)} y1="0" y2=${height - AXIS_HEIGHT + 6}></line>
      <text class="tick" x=${at(users)} y=${height - 8} text-anchor="middle">${text(users)}</text>`,
  )}
  ${rows.map((row, i) => {
    const y = i * rowHeight(width) + (isNarrow ? NARROW_ROW_HEIGHT - 14 : ROW_HEIGHT / 2);
    return svg`<g class="ratio">
      <text class="ratio__label" x="0" y=${isNarrow ? y - 16 : y + 5}>${row.label}</text>
      <line class="ratio__interval" x1=${at(row.low)} x2=${at(row.high)} y1=${y} y2=${y}></line>
      <circle class="ratio__mark" cx=${at(row.median)} cy=${y} r="5"></circle>
      <path class="ratio__estimate" d="M${at(row.claimed)} ${y - 9}l9 9l-9 9l-9 -9z"></path>
    </g>`;
  })}`;
}

function rowHeight(width: number): number {
  return width < NARROW_BELOW ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
}
