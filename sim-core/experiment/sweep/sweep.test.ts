import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { uniformSequence } from '../../random/uniform-sequence.ts';
import type { ScenarioDocument } from '../../scenario/document.ts';
import { parseScenarioText } from '../../scenario/parse.ts';
import { conductHere } from '../procedure/conduct.ts';
import { evidenceAbove, evidenceBelow, lastingBounds } from '../share-evidence.ts';
import { type BreachMapRule, breachMap, mapCell, usualMapRule } from './breach-map.ts';
import { evenly, gridDesign, hypercubeDesign } from './design.ts';
import { documentAt, placeOfRow, rowsOfShard, sweepPlan } from './sweep-plan.ts';

const parsed = parseScenarioText(
  readFileSync(new URL('../../../scenarios/theory/theory-mmc-8-10.json', import.meta.url), 'utf8'),
);
const base = (parsed.ok ? parsed.document : undefined) as ScenarioDocument;

describe('designs', () => {
  it('a grid has every combination once, the last place changing fastest', () => {
    const { paths, points } = gridDesign([
      { path: 'staff.fte', values: [10, 20] },
      { path: 'tasks.scale', values: evenly(0.5, 1.5, 3) },
    ]);
    expect(paths).toEqual(['staff.fte', 'tasks.scale']);
    expect(points).toEqual([
      [10, 0.5],
      [10, 1],
      [10, 1.5],
      [20, 0.5],
      [20, 1],
      [20, 1.5],
    ]);
  });

  it('a Latin hypercube covers each range evenly, whole numbers equally often', () => {
    const ranges = [
      { path: 'a', low: 2, high: 6, isInteger: false },
      { path: 'b', low: 1, high: 4, isInteger: true },
    ];
    const { points } = hypercubeDesign(ranges, 8, 'lhs');
    expect(points.map(([a]) => Math.floor((a! - 2) * 2)).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(points.map(([, b]) => b!).sort()).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(hypercubeDesign(ranges, 8, 'lhs').points).toEqual(points);
    expect(hypercubeDesign(ranges, 8, 'other').points).not.toEqual(points);
  });

  it.each([
    [() => gridDesign([]), 'There is no setting to run'],
    [() => gridDesign([{ path: 'a', values: [] }]), 'There is no setting to run'],
    [() => hypercubeDesign([{ path: 'a', low: 1, high: 1, isInteger: false }], 4, 's'), 'low end is below'],
    [() => gridDesign(['a', 'a'].map((path) => ({ path, values: [1] }))), 'a is named twice'],
    [() => gridDesign(['a', 'b'].map((path) => ({ path, values: evenly(0, 1, 2000) }))), 'more than 1000000'],
  ])('refuse what can not be run (%#)', (make, message) => expect(make).toThrow(message));
});

describe('a plan of a sweep', () => {
  const design = gridDesign([{ path: 'staff.teams[mottak].fte', values: [9, 10, 11] }]);
  const plan = sweepPlan(base, design, 4);

  it('gives every row to one shard, and each shard some of every setting', () => {
    const shards = [0, 1, 2].map((shard) => rowsOfShard(plan, shard, 3));
    expect(shards.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, row) => row));
    for (const rows of shards) expect(new Set(rows.map((row) => placeOfRow(plan, row).point)).size).toBe(3);
    expect(rowsOfShard(plan, 12, 13)).toEqual([]);
  });

  it('has another hash when anything in it is another', () => {
    const others = [
      sweepPlan(base, design, 5),
      sweepPlan({ ...base, run: { ...base.run, seed: 'other' } }, design, 4),
      sweepPlan(base, gridDesign([{ path: 'staff.fte', values: [9, 10, 11] }]), 4),
    ];
    expect(new Set([plan, ...others].map(({ hash }) => hash)).size).toBe(4);
  });

  it('changes the scenario at its places, and lists the issues of values that do not fit', () => {
    expect(documentAt(plan, 2).staff.teams[0]!.fte).toBe(11);
    const wrong = sweepPlan(base, gridDesign([{ path: 'run.measuredDays', values: [-1] }]), 1);
    expect(() => documentAt(wrong, 0)).toThrow('scenario.run.measuredDays');
  });
});

describe('evidence about a probability', () => {
  it('is the average likelihood ratio above the threshold', () => {
    // Seven of seven: ∫ q⁷ dq over (½, 1), over ½ of it and over ½⁷.
    expect(evidenceAbove(7, 7, 0.5)).toBeCloseTo((1 - 0.5 ** 8) / 8 / 0.5 / 0.5 ** 7, 10);
    expect(evidenceAbove(0, 0, 0.3)).toBeCloseTo(1, 12);
    expect(evidenceBelow(0, 7, 0.5)).toBeCloseTo(evidenceAbove(7, 7, 0.5), 10);
    expect(evidenceAbove(10_000, 20_000, 0.9)).toBeLessThan(1e-6);
  });

  it('gives bounds that hold the share and are wider than those of one look', () => {
    const [low, high] = lastingBounds(3, 40, 0.025);
    expect(low).toBeLessThan(0.02584);
    expect(high).toBeGreaterThan(0.19864);
    expect(evidenceAbove(3, 40, low)).toBeCloseTo(40, 3);
    expect(lastingBounds(0, 30, 0.05)[0]).toBe(0);
    expect(lastingBounds(30, 30, 0.05)[1]).toBe(1);
  });

  it('seldom speaks for what is not so, although it is looked at after every outcome', () => {
    const repeats = 400;
    let wrong = 0;
    for (let i = 0; i < repeats; i++) {
      const random = uniformSequence(`evidence ${i}`);
      for (let n = 1, successes = 0; n <= 150; n++) {
        successes += random() < 0.7 ? 1 : 0;
        if (evidenceAbove(successes, n, 0.7) < 10) continue;
        wrong++;
        break;
      }
    }
    expect(wrong / repeats).toBeLessThan(0.1);
  });
});

describe('a map of breach probabilities', () => {
  /** Cell c breaks its limit with probability c / 11. */
  const broken = (cell: number, replication: number): number[] => [
    uniformSequence(`map ${replication}`)() < cell / 11 ? 1 : 0,
  ];
  const rule: BreachMapRule = {
    cells: 12,
    threshold: 0.3,
    level: 0.95,
    first: 5,
    batch: 5,
    mostEach: 400,
    budget: 1500,
  };

  it('decides the cells and spends the runs where the threshold is near', () => {
    const { cells, runs, decided } = conductHere(breachMap(rule), broken);
    expect(decided).toBeGreaterThanOrEqual(11);
    for (const [cell, { verdict }] of cells.entries()) {
      if (verdict !== 'undecided') expect(verdict).toBe(cell / 11 > 0.3 ? 'above' : 'below');
    }
    expect(cells[3]!.runs).toBeGreaterThan(3 * cells[11]!.runs);
    expect(runs).toBe(cells.reduce((sum, cell) => sum + cell.runs, 0));
    expect(runs).toBeLessThanOrEqual(rule.budget);
  });

  it('says of the runs so far what it says of the whole', () => {
    const { cells } = conductHere(breachMap(rule), broken);
    const { runs, broken: count } = cells[3]!;
    expect(mapCell(rule, runs, count)).toEqual(cells[3]);
    expect(mapCell(rule, 0, 0)).toEqual({ runs: 0, broken: 0, interval: [0, 1], verdict: 'undecided' });
    expect(usualMapRule(12, { threshold: 0.3, level: 0.95 })).toMatchObject({ cells: 12, budget: 480, mostEach: 1000 });
  });

  it('leaves cells undecided when the budget ends, with what is known of them', () => {
    const { cells, runs } = conductHere(breachMap({ ...rule, budget: 60 }), broken);
    expect(runs).toBe(60);
    const [low, high] = cells[3]!.interval;
    expect(cells[3]!.verdict).toBe('undecided');
    expect(low < 0.3 && high > 0.3).toBe(true);
    expect(() => conductHere(breachMap({ ...rule, budget: 59 }), broken)).toThrow('at least 60 runs');
  });
});
