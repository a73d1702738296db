import type { TraceEnd, Traces } from '../../sim-core/contract.ts';
import { type ChartSize, NARROW_BELOW } from './chart-line.ts';

/** Ends of a stay, in the order of `TRACE_ENDS`; charts may use types of the engine only. */
const ENDS: readonly TraceEnd[] = ['stillThere', 'register', 'office', 'officeAfterReview'];
const SIDE = 12;
/** Share of the height above the river, and height of the axis below all. */
const ABOVE = 0.36;
const AXIS = 42;
const RIVER_HALF = 32;
const GAP = 4;
const PITCH = 6;
/** Weeks a dot takes from the river to its place. */
const FALL_WEEKS = 0.8;

/** Where a picture of people by week has what; the same for every run, since it follows from the size alone. */
export interface FlowFrame {
  readonly size: ChartSize;
  readonly weeks: number;
  /** Weeks that share one column of dots. */
  readonly binWeeks: number;
  readonly riverY: number;
  readonly x: (week: number) => number;
}

/** One end of stays, as dots. */
export interface FlowDots {
  readonly end: TraceEnd;
  /** Every dot a point of zero length: its size and shape are the pen's. */
  readonly path: string;
  readonly count: number;
}

/** People at a week. */
export interface FlowState {
  readonly inNoe: number;
  /** Still at their office, on the way to NOE. */
  readonly notCome: number;
  readonly dots: readonly FlowDots[];
}

/** The height that holds the highest column there can be. */
export function flowFrame(width: number, weeks: number): FlowFrame {
  const height = width < NARROW_BELOW ? 380 : 350;
  return {
    size: { width, height },
    weeks,
    binWeeks: width < NARROW_BELOW ? 2 : 1,
    riverY: Math.round((height - AXIS) * ABOVE),
    x: (week) => SIDE + ((width - 2 * SIDE) * week) / weeks,
  };
}

/** People in NOE at a week after their registration. */
export function inNoeAt({ size, arrivedWeek, leftWeek }: Traces, week: number): number {
  let count = 0;
  for (let i = 0; i < size; i++) if (arrivedWeek[i]! <= week && leftWeek[i]! > week) count++;
  return count;
}

/** The river: as thick at each week as there are people in NOE, up to a week. */
export function riverPath(traces: Traces, frame: FlowFrame, untilWeek: number): string {
  const top: string[] = [];
  const bottom: string[] = [];
  for (let week = 0; week <= untilWeek; week++) {
    const half = (RIVER_HALF * inNoeAt(traces, week)) / Math.max(1, traces.size);
    const x = round(frame.x(week));
    top.push(`${x} ${round(frame.riverY - half)}`);
    bottom.unshift(`${x} ${round(frame.riverY + half)}`);
  }
  return `M${[...top, ...bottom].join('L')}Z`;
}

/** Everybody at a week: those who have left lie in the column of the week they left, above or below the river. */
export function flowAt(traces: Traces, frame: FlowFrame, week: number): FlowState {
  const columns = new Map<string, number>();
  const points: Record<TraceEnd, string[]> = { stillThere: [], register: [], office: [], officeAfterReview: [] };
  let notCome = 0;
  for (const i of byEnd(traces)) {
    if (traces.arrivedWeek[i]! > week) notCome++;
    if (traces.leftWeek[i]! > week) continue;
    const end = ENDS[traces.end[i]!]!;
    points[end].push(pointOf(traces, i, frame, week, columns));
  }
  const dots = ENDS.slice(1).map((end) => ({ end, path: points[end].join(''), count: points[end].length }));
  return { inNoe: inNoeAt(traces, week), notCome, dots };
}

/** Those moved after a review lie nearest to the river, so that they stand together. */
function byEnd({ size, end }: Traces): number[] {
  return Array.from({ length: size }, (_, i) => i).sort((a, b) => end[b]! - end[a]! || a - b);
}

function pointOf(traces: Traces, i: number, frame: FlowFrame, week: number, columns: Map<string, number>): string {
  const { binWeeks, riverY, x } = frame;
  const isUp = ENDS[traces.end[i]!] === 'register';
  const leftWeek = traces.leftWeek[i]!;
  const bin = Math.min(Math.floor(leftWeek / binWeeks), Math.ceil(frame.weeks / binWeeks) - 1);
  const key = `${isUp} ${bin}`;
  const place = columns.get(key) ?? 0;
  columns.set(key, place + 1);
  const across = Math.max(1, Math.floor((x(binWeeks) - x(0)) / PITCH));
  const row = Math.floor(place / across);
  const column = place % across;
  const room = (isUp ? riverY : frame.size.height - AXIS - riverY) - RIVER_HALF - GAP - PITCH;
  // Room for a quarter of all in one column; what is more lies on top of each other.
  const pitch = Math.min(PITCH, room / Math.ceil(traces.size / (4 * across)));
  const away = RIVER_HALF + GAP + Math.min(room, row * pitch);
  const fallen = Math.min(1, (week - leftWeek) / FALL_WEEKS);
  const px = round(x(bin * binWeeks) + PITCH / 2 + column * PITCH);
  const py = round(riverY + (isUp ? -1 : 1) * away * fallen);
  return `M${px} ${py}h.01`; // a square cap of no length at all is not painted in a PDF
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
