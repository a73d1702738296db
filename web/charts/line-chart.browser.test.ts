import { describe, expect, it } from 'vitest';
import type { ChartLine, ChartSize } from './chart-line.ts';
import { type ChartGeometry, layoutChart } from './geometry.ts';
import { lineChart } from './line-chart.ts';
import { serialised } from './testing/serialised.ts';
import { layoutPanel, type TimelinePanel } from './timeline-panel.ts';

const PERIOD = { startDate: '2023-11-06', days: 120 };

function weekly(role: ChartLine['role'], label: string, level: number, growth: number): ChartLine {
  const days = Array.from({ length: PERIOD.days }, (_, day) => day);
  const mean = days.map((day) => (day % 7 >= 5 ? null : level + growth * day));
  const times = (factor: number) => mean.map((value) => (value === null ? null : value * factor));
  return { role, label, startDate: PERIOD.startDate, mean, low: times(0.8), high: times(1.25) };
}

/** The drawing of lines as text. */
function drawn(lines: readonly ChartLine[], size: ChartSize, cursorDay: number | null): string {
  return drawnIn(layoutChart(lines, PERIOD, size), lines, cursorDay);
}

function drawnIn(geometry: ChartGeometry, lines: readonly ChartLine[], cursorDay: number | null): string {
  const content = lineChart(geometry, { lines, period: PERIOD, locale: 'nb', cursorDay });
  return serialised(content, lines.map((line) => line.label).join(', '));
}

describe('lineChart', () => {
  it('draws base and scenario with bands, names, dates and a crosshair', async () => {
    const lines = [weekly('base', 'Dagens drift', 40, 0), weekly('scenario', '125 000, bølge', 45, 2)];
    await expect(drawn(lines, { width: 680, height: 280 }, 40)).toMatchFileSnapshot('./golden/two-lines.svg');
  });

  it('draws one line on a narrow screen with its name inside the plot', async () => {
    const lines = [weekly('base', 'Dagens drift', 0.4, 0)];
    await expect(drawn(lines, { width: 256, height: 230 }, null)).toMatchFileSnapshot('./golden/narrow.svg');
  });

  it('draws a panel of layers with a limit, without names of months where another panel follows', async () => {
    const lines = [weekly('own', 'Faste ansatte', 20, 0), weekly('reserve1', 'Reserve 1', 0, 0.05)];
    const panel: TimelinePanel = {
      id: 'staff',
      caption: 'Veiledere på jobb',
      help: '',
      words: { unit: 'veiledere', silence: 'er ingen på jobb' },
      kind: 'stack',
      lines: [...lines, weekly('base', 'Dagens drift', 20, 0)],
      limits: [{ value: 30, label: 'grense: 30' }],
      leastTop: 0,
    };
    const { geometry, lines: stacked } = layoutPanel(panel, PERIOD, 680, false);
    await expect(drawnIn(geometry, stacked, 40)).toMatchFileSnapshot('./golden/layers.svg');
  });

  it('writes no style attribute, which the content security policy would refuse', () => {
    expect(drawn([weekly('base', 'x', 1, 0)], { width: 680, height: 280 }, 3)).not.toContain('style=');
  });
});
