import { describe, expect, it } from 'vitest';
import { type ChartLine, chartSizeFor } from './chart-line.ts';
import { dayAtX, dayX, layoutChart, lineIndex } from './geometry.ts';

const PERIOD = { startDate: '2024-01-01', days: 60 };
const SIZE = { width: 680, height: 280 };

function lineOf(mean: (number | null)[], role: ChartLine['role'] = 'base', startDate = PERIOD.startDate): ChartLine {
  return { role, label: role, startDate, mean, low: mean, high: mean };
}

const moves = (path: string) => path.match(/M/g)?.length ?? 0;

describe('layoutChart', () => {
  it('bridges a weekend and a long Easter, and breaks the line at a longer silence', () => {
    const easter = Array.from({ length: 60 }, (_, day) => (day > 20 && day < 27 ? null : 5));
    const silence = Array.from({ length: 60 }, (_, day) => (day > 20 && day < 30 ? null : 5));
    expect(moves(layoutChart([lineOf(easter)], PERIOD, SIZE).lines[0]!.meanPath)).toBe(1);
    expect(moves(layoutChart([lineOf(silence)], PERIOD, SIZE).lines[0]!.meanPath)).toBe(2);
  });

  it('starts the value axis at zero and covers the upper edge of the band', () => {
    const line = { ...lineOf([10, 10]), high: [97, 10] };
    const [bottom, top] = layoutChart([line], PERIOD, SIZE).y.domain();
    expect(bottom).toBe(0);
    expect(top).toBeGreaterThanOrEqual(97);
  });

  it('keeps labels of lines that end together at least 18 pixels apart and inside the plot', () => {
    const lines = [lineOf(Array(60).fill(0)), lineOf(Array(60).fill(0.01), 'scenario')];
    const { lines: drawn, size, margin } = layoutChart(lines, PERIOD, SIZE);
    const heights = drawn.map((line) => line.labelY).sort((a, b) => a - b);
    expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(18);
    expect(heights[1]).toBeLessThanOrEqual(size.height - margin.bottom);
  });

  it('has a tick for each month start and the year at January', () => {
    const ticks = layoutChart([lineOf([1])], { startDate: '2023-11-15', days: 90 }, SIZE).xTicks;
    expect(ticks.map((tick) => [tick.date.toISOString().slice(0, 7), tick.showYear])).toEqual([
      ['2023-12', true],
      ['2024-01', true],
      ['2024-02', false],
    ]);
  });

  it('draws an empty series as nothing', () => {
    expect(layoutChart([lineOf([null, null])], PERIOD, SIZE).lines[0]!.meanPath).toBe('');
  });
});

describe('days and pixels', () => {
  it('are each other’s inverse on every day', () => {
    const geometry = layoutChart([lineOf([1])], PERIOD, SIZE);
    for (let day = 0; day < PERIOD.days; day++) expect(dayAtX(geometry, PERIOD, dayX(geometry, PERIOD, day))).toBe(day);
  });

  it('clamps to the period', () => {
    const geometry = layoutChart([lineOf([1])], PERIOD, SIZE);
    expect([dayAtX(geometry, PERIOD, -50), dayAtX(geometry, PERIOD, 5000)]).toEqual([0, 59]);
  });

  it('finds the value of a line that starts on another date', () => {
    expect(lineIndex(lineOf([], 'base', '2023-12-30'), PERIOD, 0)).toBe(2);
    expect(lineIndex(lineOf([], 'base', '2024-01-11'), PERIOD, 0)).toBe(-10);
  });
});

describe('chartSizeFor', () => {
  it('fits its place in steps of 16 pixels, from 256 to 960', () => {
    expect([100, 320, 700, 5000].map((width) => chartSizeFor(width).width)).toEqual([256, 320, 688, 960]);
  });
});
