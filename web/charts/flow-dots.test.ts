import { describe, expect, it } from 'vitest';
import type { Traces } from '../../sim-core/contract.ts';
import { flowAt, flowFrame, inNoeAt, riverPath } from './flow-dots.ts';

/** Four people: out of the register in week 2, moved in week 5 and in week 26 after a review, and one still there. */
const TRACES: Traces = {
  size: 4,
  of: 40,
  weeks: 52,
  registeredMin: Float64Array.of(0, 0, 0, 0),
  arrivedWeek: Float32Array.of(0, 3, 0, 0),
  leftWeek: Float32Array.of(2.5, 5.5, 26.5, Infinity),
  end: Uint8Array.of(1, 2, 3, 0),
};

describe('people at a week', () => {
  const frame = flowFrame(960, 52);
  const counts = (week: number) => {
    const { inNoe, notCome, dots } = flowAt(TRACES, frame, week);
    return [inNoe, notCome, ...dots.map(({ count }) => count)];
  };

  it.each([
    [0, [3, 1, 0, 0, 0]],
    [3, [3, 0, 1, 0, 0]],
    [6, [2, 0, 1, 1, 0]],
    [52, [1, 0, 1, 1, 1]],
  ])('in week %d nobody is lost', (week, expected) => {
    expect(counts(week)).toEqual(expected);
    expect(counts(week).reduce((sum, one) => sum + one, 0)).toBe(TRACES.size);
  });

  it('lie above the river when out of the register, and below it at the office', () => {
    const [register, office, review] = flowAt(TRACES, frame, 52).dots.map(({ path }) =>
      Number(/M[\d.]+ ([\d.]+)/.exec(path)![1]),
    );
    expect(register!).toBeLessThan(frame.riverY);
    expect(office!).toBeGreaterThan(frame.riverY);
    expect(review).toBe(office);
  });

  it('lie in the week they left', () => {
    const [register] = flowAt(TRACES, frame, 52).dots;
    const x = Number(/M([\d.]+)/.exec(register!.path)![1]);
    expect(x).toBeGreaterThan(frame.x(2));
    expect(x).toBeLessThan(frame.x(3));
  });

  it('are on their way right after they left', () => {
    const y = (week: number) => Number(/M[\d.]+ ([\d.]+)/.exec(flowAt(TRACES, frame, week).dots[0]!.path)![1]);
    expect(y(2.6)).toBeGreaterThan(y(3.5));
    expect(y(2.6)).toBeLessThan(frame.riverY);
  });
});

describe('the picture of people', () => {
  it('has the same size whatever the numbers, and a river as thick as there are people in NOE', () => {
    expect(flowFrame(960, 52).size).toEqual({ width: 960, height: 350 });
    expect(flowFrame(320, 52).binWeeks).toBe(2);
    expect([0, 3, 6, 52].map((week) => inNoeAt(TRACES, week))).toEqual([3, 3, 2, 1]);
    expect(riverPath(TRACES, flowFrame(960, 52), 1)).toMatch(/^M12 \d+L30 [\d.]+L30 [\d.]+L12 [\d.]+Z$/);
  });

  it('keeps every dot inside, also when all leave in one week', () => {
    const size = 240;
    const leave = (end: number): Traces => ({
      ...TRACES,
      size,
      arrivedWeek: new Float32Array(size),
      leftWeek: new Float32Array(size).fill(13.2),
      end: new Uint8Array(size).fill(end),
    });
    for (const width of [320, 960]) {
      const frame = flowFrame(width, 52);
      for (const end of [1, 3]) {
        const paths = flowAt(leave(end), frame, 52)
          .dots.map(({ path }) => path)
          .join('');
        const ys = [...paths.matchAll(/M[\d.]+ (-?[\d.]+)/g)].map((match) => Number(match[1]));
        expect(ys).toHaveLength(size);
        expect(Math.min(...ys)).toBeGreaterThan(0);
        expect(Math.max(...ys)).toBeLessThan(frame.size.height - 42);
      }
    }
  });
});
