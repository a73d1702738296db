import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../random/normal-quantile.ts';
import { uniformSequence } from '../../random/uniform-sequence.ts';
import { conductHere } from '../procedure/conduct.ts';
import { morrisScreening } from './morris.ts';
import { tornado } from './tornado.ts';
import { type FigureShares, varianceShares } from './variance-shares.ts';

const luckOf = (replication: number): number => normalQuantile(uniformSequence(`luck ${replication}`)());

describe('a tornado', () => {
  /** Input 0 changes the figure by ∓3, input 1 by ±1, input 2 not at all; the luck is much larger and the same. */
  const effects = [3, -1, 0];
  const rule = { inputs: 3, replications: 10, level: 0.95 };

  it('has the largest effect first, with intervals that are sharp because the luck is the same', () => {
    const [bars] = conductHere(tornado(rule), (setting, r) => {
      const side = setting === null ? 0 : effects[setting.input]! * (setting.end === 'low' ? -1 : 1);
      return [50 + 20 * luckOf(r) + side + 0.01 * luckOf(r + 1000) * (setting?.input ?? 0)];
    });
    expect(bars!.map(({ input }) => input)).toEqual([0, 1, 2]);
    expect(bars![0]!.high.mean).toBeCloseTo(3, 10);
    expect(bars![1]!.low.mean).toBeCloseTo(1, 1);
    expect(bars![1]!.low.interval![1] - bars![1]!.low.interval![0]).toBeLessThan(0.05);
    expect(bars![2]!.low.interval![0] <= 0 && bars![2]!.low.interval![1] >= 0).toBe(true);
  });

  it('shows several figures, and takes two runs at least', () => {
    const found = conductHere(tornado(rule), (setting) => [setting?.input === 1 ? 5 : 0, setting?.input === 2 ? 5 : 0]);
    expect(found.map((bars) => bars[0]!.input)).toEqual([1, 2]);
    expect(() => conductHere(tornado({ ...rule, replications: 1 }), () => [0])).toThrow('two runs or more');
  });
});

describe('a screening by Morris', () => {
  const rule = { inputs: 4, trajectories: 12, seed: 'screening', level: 0.95 };

  it('gives the effect over the whole range, and no spread where it is a straight line', () => {
    const [effects] = conductHere(morrisScreening(rule), ([a, b, , d], r) => [
      7 * a! - 2 * b! + 4 * d! * b! + luckOf(r),
    ]);
    expect(effects!.map(({ input }) => input)).toEqual([0, 3, 1, 2]);
    expect(effects![0]).toMatchObject({
      mean: expect.closeTo(7, 10),
      meanSize: expect.closeTo(7, 10),
      sd: expect.closeTo(0, 10),
    });
    expect(effects![1]!.sd).toBeGreaterThan(0.5);
    expect(effects![3]).toMatchObject({ mean: expect.closeTo(0, 10), meanSize: expect.closeTo(0, 10) });
  });

  it('moves one input at a time by two thirds of its range, within it, on one luck a walk', () => {
    const seen: { readonly setting: readonly number[]; readonly replication: number }[] = [];
    conductHere(morrisScreening(rule), (setting, replication) => {
      seen.push({ setting, replication });
      return [0];
    });
    expect(seen).toHaveLength(12 * 5);
    seen.forEach(({ setting, replication }, i) => {
      expect(setting.every((place) => place >= 0 && place <= 1)).toBe(true);
      expect(replication).toBe(Math.floor(i / 5));
      if (i % 5 === 0) return;
      const moved = setting.map((place, d) => Math.abs(place - seen[i - 1]!.setting[d]!)).filter((by) => by > 0);
      expect(moved).toEqual([expect.closeTo(2 / 3, 12)]);
    });
  });
});

describe('shares of variance', () => {
  /** Ishigami and Homma (1990); indices from the closed form. */
  const ishigami = ([x, y, z]: readonly number[]): number => {
    const angle = (u: number): number => Math.PI * (2 * u - 1);
    return Math.sin(angle(x!)) + 7 * Math.sin(angle(y!)) ** 2 + 0.1 * angle(z!) ** 4 * Math.sin(angle(x!));
  };
  const rule = { inputs: 3, samples: 2048, seed: 'ishigami', level: 0.95 };

  it('are those of the closed form without luck', () => {
    const [{ inputs, luck, variance }] = conductHere(varianceShares(rule), (setting) => [ishigami(setting)]) as [
      FigureShares,
    ];
    expect(variance).toBeCloseTo(13.84, 0);
    expect(luck.share).toBeCloseTo(0, 1);
    const byInput = [...inputs].sort((a, b) => a.input - b.input);
    const known = [
      [0.3139, 0.5576],
      [0.4424, 0.4424],
      [0, 0.2437],
    ] as const;
    byInput.forEach(({ main, total }, i) => {
      expect(Math.abs(main.share - known[i]![0])).toBeLessThan(0.09);
      expect(Math.abs(total.share - known[i]![1])).toBeLessThan(0.09);
      expect(total.interval[0]).toBeLessThanOrEqual(known[i]![1] + 0.02);
      expect(total.interval[1]).toBeGreaterThanOrEqual(known[i]![1] - 0.02);
    });
  });

  it('have luck as a share of its own', () => {
    // Var: 4/12 of the first input, 1/12 of the second, and 1/12 of luck.
    const [{ inputs, luck }] = conductHere(varianceShares({ ...rule, inputs: 2, samples: 512 }), ([x, y], r) => [
      2 * x! + y! + uniformSequence(`share ${r}`)(),
    ]) as [FigureShares];
    expect(luck.share).toBeCloseTo(1 / 6, 1);
    expect(inputs[0]).toMatchObject({ input: 0 });
    expect(inputs[0]!.main.share).toBeCloseTo(4 / 6, 1);
    expect(inputs[0]!.total.share).toBeCloseTo(4 / 6, 1);
  });
});
