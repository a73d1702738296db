/** One daily series as a chart shows it: a mean line in a band over replications. */
export interface ChartLine {
  /** Decides colour and dash: the base is quiet, the scenario stands out. */
  readonly role: 'base' | 'scenario';
  /** Name at the end of the line. */
  readonly label: string;
  /** ISO date of the first value. */
  readonly startDate: string;
  /** One value per day; null on days nothing was observed. */
  readonly mean: readonly (number | null)[];
  /** Lower and upper edge of the band, same length; equal to `mean` where there is one run. */
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** Size of the whole picture in CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Plot sizes, smallest first. A chart takes the widest that fits its place, so its size changes with the window and
 * never with the data.
 */
export const CHART_SIZES: readonly ChartSize[] = [
  { width: 256, height: 230 },
  { width: 320, height: 240 },
  { width: 440, height: 260 },
  { width: 560, height: 270 },
  { width: 680, height: 280 },
  { width: 800, height: 290 },
];

/** Below this width line labels stand inside the plot and months are thinned out. */
export const NARROW_BELOW = 440;

/** The widest size that fits; the smallest when none does. */
export function chartSizeFor(availableWidth: number): ChartSize {
  const fitting = CHART_SIZES.filter((size) => size.width <= availableWidth);
  return (fitting.at(-1) ?? CHART_SIZES[0])!;
}
