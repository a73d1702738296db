import { describe, expect, it } from 'vitest';
import { type RatioRow, ratioChart, ratioChartHeight } from './ratio-chart.ts';
import { serialised } from './testing/serialised.ts';

const TICKS = [0.25, 0.5, 1, 2, 4].map((ratio) => ({ ratio, label: `×${ratio}` }));
const row = (label: string, ratio: number, half = 0.1, estimate = ratio): RatioRow => ({
  label,
  ratio,
  low: ratio - half,
  high: ratio + half,
  estimate,
});

function drawn(rows: readonly RatioRow[], width = 680): string {
  const height = ratioChartHeight(rows.length, width);
  return serialised(ratioChart(rows, TICKS, { width, height }), rows.map(({ label }) => label).join(', '));
}

/** Places of the marks along the axis. */
const marks = (text: string) =>
  [...text.matchAll(/class="ratio__mark" r="5" cx="([\d.]+)"/g)].map((match) => Number(match[1]));

describe('ratioChart', () => {
  it('draws figures with interval and estimate on its fixed axis', async () => {
    await expect(drawn([row('Vurderinger', 1.75, 0.2, 1.85), row('Ventetid', 0.64)])).toMatchFileSnapshot(
      './golden/ratios.svg',
    );
  });

  it('draws half and double equally far from no change, and the same whatever else is drawn', () => {
    const [half, same, double] = marks(drawn([row('a', 0.5), row('b', 1), row('c', 2)])) as [number, number, number];
    expect(same - half).toBeCloseTo(double - same, 1);
    expect(marks(drawn([row('a', 0.5), row('b', 3.9)]))[0]).toBe(half);
  });

  it('shows what lies beyond the axis as an arrow at its edge, and what nobody knows not at all', () => {
    expect(marks(drawn([row('a', 9), row('b', 0.01)]))).toEqual([]);
    expect(drawn([row('a', 9)])).toMatch(/ratio__mark" d="M/);
    const unknown = { label: 'a', ratio: Number.NaN, low: Number.NaN, high: Number.NaN, estimate: Number.NaN };
    expect(drawn([unknown])).not.toMatch(/ratio__(mark|interval|estimate)/);
  });

  it('keeps an interval that reaches below nothing at the edge', () => {
    expect(drawn([row('a', 0.3, 0.5)])).not.toContain('NaN');
  });

  it('has the names above the lines where it is narrow', () => {
    expect(ratioChartHeight(2, 320)).toBeGreaterThan(ratioChartHeight(2, 680));
    expect(drawn([row('a', 1)], 320)).not.toContain('style=');
  });
});
