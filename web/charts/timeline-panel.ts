import type { ChartLimit, ChartLine, ChartSize } from './chart-line.ts';
import { NARROW_BELOW } from './chart-line.ts';
import type { SeriesWords } from './describe.ts';
import { type ChartGeometry, layoutChart, type Period } from './geometry.ts';
import { smoothLine } from './smooth.ts';
import { stackLines } from './stack.ts';

/** One chart of several on one time axis. */
export interface TimelinePanel {
  readonly id: string;
  readonly caption: string;
  /** One sentence on what is measured. */
  readonly help: string;
  readonly words: SeriesWords;
  /** `stack`: layers on each other; `step`: a level that holds all day, drawn as it is and not as a mean of seven days. */
  readonly kind: 'lines' | 'stack' | 'step';
  readonly lines: readonly ChartLine[];
  readonly limits: readonly ChartLimit[];
  /** Where the value axis ends at least. */
  readonly leastTop: number;
}

/** Heights of a panel, pixels: names of months take room in the last one. */
const PANEL_HEIGHT = 150;
const STEP_HEIGHT = 104;
const LAST_EXTRA = 30;
const NARROW_EXTRA = 20;

/** What a panel draws and where. */
export interface DrawnPanel {
  /** Lines as they are drawn: means of seven days, layers on each other. */
  readonly lines: readonly ChartLine[];
  /** The same lines as they are read: a layer has its own height. */
  readonly read: readonly ChartLine[];
  readonly geometry: ChartGeometry;
}

/** Lays out a panel; all panels of one width have the same time axis. */
export function layoutPanel(panel: TimelinePanel, period: Period, width: number, isLast: boolean): DrawnPanel {
  const { kind, limits, leastTop } = panel;
  const read = kind === 'step' ? panel.lines : panel.lines.map(smoothLine);
  const lines = kind === 'stack' ? stackLines(read) : read;
  const size: ChartSize = { width, height: heightOf(kind, width, isLast) };
  const curve = kind === 'step' ? 'step' : 'line';
  return { lines, read, geometry: layoutChart(lines, period, size, { limits, leastTop, curve, namesMonths: isLast }) };
}

function heightOf(kind: TimelinePanel['kind'], width: number, isLast: boolean): number {
  const narrow = width < NARROW_BELOW ? NARROW_EXTRA : 0;
  return (kind === 'step' ? STEP_HEIGHT : PANEL_HEIGHT + narrow) + (isLast ? LAST_EXTRA : 0);
}
