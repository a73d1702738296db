import { describe, expect, it } from 'vitest';
import type { KeyFigureId, KeyFigureSummary, RunResult, ScenarioDocument } from '../sim-core/contract.ts';
import { policyLines } from './policy-text.ts';

const same = (mean: number): KeyFigureSummary => ({ unit: '', mean, sd: 0, ci95: [mean, mean], n: 6 });
const FIGURES: Partial<Record<KeyFigureId, KeyFigureSummary>> = {
  daysAtLevel1: same(3),
  daysAtLevel2: { ...same(12.5), ci95: [11, 14] },
  tasksDropped: { ...same(1234), ci95: [1200, 1268] },
  tasksPostponed: same(70),
  reviewsNotMade: same(0),
  needOverlookedAtEnd: same(0),
  reserveFteDays: { ...same(180), ci95: [170, 190] },
  reserveDays: same(36),
  reserveCalls: same(1.5),
  reserveFirstCallDay: { ...same(42.4), n: 5 },
};
const level = { dropped: [] };
const reserve = { id: 'reserve-1', fte: 5 };

function lines(levels: number, reserves: number, changes: typeof FIGURES = {}): string[] {
  const document = {
    readiness: { levels: Array(levels).fill(level) },
    reserves: Array(reserves).fill(reserve),
  } as unknown as ScenarioDocument;
  const result = { startDate: '2023-01-02', keyFigures: { ...FIGURES, ...changes } } as unknown as RunResult;
  return policyLines(document, result);
}

describe('what levels and reserves did, in words', () => {
  it('says how long each level lasted and what was left undone', () => {
    expect(lines(2, 0)).toEqual([
      'Readiness, working days at level 1: 3.000; level 2: 12.50 (11.00 to 14.00).',
      '  Tasks dropped 1234 (1200 to 1268), laid aside 70.00; reviews not made 0; users at the end with a need nobody has found 0.',
    ]);
  });

  it('says what the lenders gave, from when, and in how many runs', () => {
    expect(lines(0, 1)).toEqual([
      'Reserves reserve-1 (5 FTE): FTE-days 180.0 (170.0 to 190.0) on 36.00 working days.',
      '  Calls 1.500, the first on 2023-02-13 in the 5 of 6 runs with a call.',
    ]);
    expect(lines(0, 1, { reserveFirstCallDay: same(42.4) })[1]).toBe('  Calls 1.500, the first on 2023-02-13.');
  });

  it('says that a reserve was not called, and nothing where there is no policy', () => {
    const never: KeyFigureSummary = { unit: '', mean: null, sd: null, ci95: null, n: 0 };
    expect(lines(0, 1, { reserveFirstCallDay: never })).toEqual(['Reserves reserve-1 (5 FTE): not called in any run.']);
    expect(lines(0, 0)).toEqual([]);
  });
});
