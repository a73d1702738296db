import { describe, expect, it } from 'vitest';
import type { ChartLine } from './chart-line.ts';
import { dayX } from './geometry.ts';
import { layoutPanel, type TimelinePanel } from './timeline-panel.ts';

const PERIOD = { startDate: '2024-01-01', days: 40 };

function panelOf(
  kind: TimelinePanel['kind'],
  lines: readonly ChartLine[],
  extra: Partial<TimelinePanel> = {},
): TimelinePanel {
  const words = { unit: 'timer', silence: 'finnes det ingen tall' };
  return { id: kind, caption: kind, help: '', words, kind, lines, limits: [], leastTop: 0, ...extra };
}

function lineOf(role: ChartLine['role'], value: (day: number) => number): ChartLine {
  const mean = Array.from({ length: PERIOD.days }, (_, day) => value(day));
  return { role, label: role, startDate: PERIOD.startDate, mean, low: mean, high: mean };
}

describe('panels of one timeline', () => {
  it('have every day at the same place, whatever they show', () => {
    const panels = [
      panelOf('lines', [lineOf('base', () => 5), lineOf('scenario', (day) => 100_000 * day)]),
      panelOf('stack', [lineOf('own', () => 20), lineOf('reserve1', () => 5)]),
      panelOf('step', [lineOf('scenario', (day) => Math.floor(day / 10))], { leastTop: 3 }),
    ];
    for (const width of [288, 960]) {
      const places = panels.map((panel, i) => dayX(layoutPanel(panel, PERIOD, width, i === 2).geometry, PERIOD, 17));
      expect(new Set(places).size).toBe(1);
    }
  });

  it('name the months below the last one only', () => {
    const panel = panelOf('lines', [lineOf('base', () => 5)]);
    const [upper, last] = [false, true].map((isLast) => layoutPanel(panel, PERIOD, 680, isLast).geometry);
    expect([upper!.namesMonths, last!.namesMonths]).toEqual([false, true]);
    const plotHeight = ({ size, margin }: typeof last & object) => size.height - margin.top - margin.bottom;
    expect(plotHeight(last!)).toBe(plotHeight(upper!));
  });

  it('stack means of seven days, and leave a level as it is', () => {
    const spiky = (day: number) => (day % 7 === 0 ? 7 : 0);
    const stack = layoutPanel(
      panelOf('stack', [lineOf('own', () => 20), lineOf('reserve1', spiky)]),
      PERIOD,
      680,
      true,
    );
    expect(stack.lines[1]!.mean[20]).toBe(21);
    expect(stack.geometry.y.domain()[1]).toBeGreaterThanOrEqual(21);
    const step = layoutPanel(panelOf('step', [lineOf('scenario', spiky)]), PERIOD, 680, true);
    expect(step.lines[0]!.mean[21]).toBe(7);
  });

  it('reach their limits and the least top', () => {
    const limits = [{ value: 48, label: 'grense' }];
    const { geometry } = layoutPanel(
      panelOf('lines', [lineOf('base', () => 5)], { limits, leastTop: 60 }),
      PERIOD,
      680,
      true,
    );
    expect(geometry.y.domain()[1]).toBeGreaterThanOrEqual(60);
    expect(geometry.limits[0]!.y).toBeCloseTo(geometry.y(48), 1);
  });
});
