import { describe, expect, it } from 'vitest';
import type { DayOverRuns, KeyFigureSummary, LimitReport, RunResult } from '../sim-core/contract.ts';
import { limitLines } from './limit-text.ts';
import { limitsCsv } from './result-csv.ts';

const amount = (mean: number, unit: string): KeyFigureSummary => ({
  unit,
  mean,
  sd: 1,
  ci95: [mean - 1, mean + 1],
  n: 9,
});
const day = (median: number | null, ci95: DayOverRuns['ci95']): DayOverRuns => ({ n: 9, median, ci95 });

const BROKEN: LimitReport = {
  measure: 'decisionTimeClockHours',
  unit: 'hours',
  atMost: 48,
  broken: { runs: 9, of: 20, share: 0.45, ci95: [0.26, 0.66] },
  brokenOnDay: day(null, [30, null]),
  daysOver: amount(40.5, 'days'),
  areaOver: amount(1234.5, 'hours × days'),
  peak: amount(151, 'hours'),
  peakOnDay: day(60, [58, 63]),
  recovered: { runs: 8, of: 9, share: 0.89, ci95: [0.57, 0.98] },
  recoveredOnDay: day(90, [85, null]),
  daysToRecover: day(55, [49, null]),
};

const resultOf = (...limits: LimitReport[]): RunResult => ({ startDate: '2023-01-02', limits }) as unknown as RunResult;

describe('limits in words', () => {
  it('say how likely the breach is, from when, how high, and until when, each with its interval', () => {
    expect(limitLines(resultOf(BROKEN))).toEqual([
      'Limit: time to decision at most 48 hours. BROKEN in 9 of 20 runs (probability 26 to 66 %), from: after the run (2023-02-01 to after the run).',
      '  Peak 151.0 (150.0 to 152.0) hours on 2023-03-03 (2023-03-01 to 2023-03-06); 40.50 (39.50 to 41.50) working days over it, by 1235 (1234 to 1236) hours × days in all.',
      '  Kept again for good in 8 of 9 runs (probability 57 to 98 %), from: 2023-04-02 (2023-03-28 to after the run). Days it took: 55 (49 to after the run).',
    ]);
  });

  it('say that a limit is kept, and that it is not kept again', () => {
    const never = day(null, null);
    const kept = { ...BROKEN, broken: { runs: 0, of: 20, share: 0, ci95: [0, 0.16] as const }, recovered: null };
    expect(limitLines(resultOf({ ...kept, brokenOnDay: never }))[0]).toBe(
      'Limit: time to decision at most 48 hours. Kept: broken in 0 of 20 runs (probability 0 to 16 %).',
    );
    const lost = { ...BROKEN, recovered: { runs: 0, of: 9, share: 0, ci95: [0, 0.3] as const } };
    expect(limitLines(resultOf(lost)).at(-1)).toBe('  Not kept again before the run ends in any of them.');
    expect(limitLines(resultOf())).toEqual([]);
    const rare = { ...BROKEN, brokenOnDay: day(null, [null, null]) };
    expect(limitLines(resultOf(rare))[0]).toMatch(/from: after the run\.$/);
  });

  it('are a row of CSV each, with nothing where it is later than the run', () => {
    const [head, row, end] = limitsCsv(resultOf(BROKEN)).split('\n');
    const cells = new Map(head!.split(',').map((name, i) => [name, row!.split(',')[i]]));
    expect(end).toBe('');
    expect([...cells.values()]).not.toContain(undefined);
    const wanted = {
      measure: 'decisionTimeClockHours',
      atMost: '48',
      brokenRuns: '9',
      brokenOf: '20',
      recoveredRuns: '8',
    };
    expect(Object.fromEntries(cells)).toMatchObject({
      ...wanted,
      brokenOnDay: '',
      brokenOnDayCi95Low: '30',
      peak: '151',
    });
  });
});
