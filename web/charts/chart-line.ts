/** One daily series as a chart shows it: a mean line in a band over replications. */
export interface ChartLine {
  /**
   * Decides colour and dash: the base is quiet, the scenario stands out, `second` to `fourth` are further scenarios; the
   * others are layers of a stack.
   */
  readonly role: 'base' | 'scenario' | 'second' | 'third' | 'fourth' | 'own' | 'reserve1' | 'reserve2';
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

/** A value that is not to be passed. */
export interface ChartLimit {
  readonly value: number;
  readonly label: string;
}

/** Size of the whole picture in CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** Smallest and largest width of a chart, and the step between widths, CSS pixels. */
const LEAST_WIDTH = 256;
const MOST_WIDTH = 960;
const WIDTH_STEP = 16;

/** Below this width line labels stand inside the plot and months are thinned out. */
export const NARROW_BELOW = 540;

/** The size that fits a place. It changes with the window in steps, and never with the data. */
export function chartSizeFor(availableWidth: number): ChartSize {
  const stepped = Math.floor(availableWidth / WIDTH_STEP) * WIDTH_STEP;
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, stepped));
  return { width, height: width < NARROW_BELOW ? 240 : 280 };
}
