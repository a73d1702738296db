import type { ChartLine } from './chart-line.ts';

/**
 * Lines as layers on top of each other: each band reaches from the sum of the layers below to that sum and its own
 * mean, and the line is its upper edge. A line of another role than a layer’s, such as the base, stays as it is.
 *
 * Layers have no bands of their own: what is stacked are means.
 */
export function stackLines(lines: readonly ChartLine[]): ChartLine[] {
  let below: readonly (number | null)[] = [];
  return lines.map((line) => {
    if (line.role === 'base' || line.role === 'scenario') return line;
    const low = line.mean.map((value, day) => (value === null ? null : (below[day] ?? 0)));
    const top = line.mean.map((value, day) => (value === null ? null : value + (low[day] ?? 0)));
    below = top;
    return { ...line, mean: top, low, high: top };
  });
}

/** The part of the whole that is not in the part, day by day; null where one of them is not known. */
export function restOf(whole: ChartLine['mean'], part: ChartLine['mean']): (number | null)[] {
  return whole.map((value, day) => {
    const taken = part[day] ?? null;
    return value === null || taken === null ? null : value - taken;
  });
}
