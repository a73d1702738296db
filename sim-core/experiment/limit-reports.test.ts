import { describe, expect, it } from 'vitest';
import { type ReplicationResult, SERIES_IDS, type SeriesId } from '../measure/result.ts';
import { dayOverRuns } from './day-over-runs.ts';
import { limitReports } from './limit-reports.ts';
import { wilsonInterval } from './wilson.ts';

const DAYS = 14;
const CONTEXT = { measuredDays: DAYS, staffHoursPerWeek: 100 };

/** A replication of which only some series are known. */
function replication(index: number, known: Partial<Record<SeriesId, readonly number[]>>): ReplicationResult {
  const series = new Float64Array(SERIES_IDS.length * DAYS).fill(NaN);
  for (const [id, values] of Object.entries({ staffOnDuty: Array(DAYS).fill(3), ...known })) {
    series.set(values, SERIES_IDS.indexOf(id as SeriesId) * DAYS);
  }
  const none = new Float64Array(0);
  const start = { warmUp: none, oldest: none, startFound: new Int32Array(0) };
  return { replication: index, keyFigures: none, series, ...start, trace: 0 };
}

/** High from one day until before another, low else. */
const hump = (from: number, to: number, high: number): number[] =>
  Array.from({ length: DAYS }, (_, day) => (day >= from && day < to ? high : 10));

describe('limitReports', () => {
  const limits = [{ measure: 'decisionTimeClockHours', atMost: 48 }] as const;
  const runs = [hump(2, 8, 60), hump(4, 14, 80), hump(0, 4, 50), hump(3, 9, 70)].map((values, r) =>
    replication(r, { decisionTimeClockHours: values }),
  );
  const [report] = limitReports(runs, { ...CONTEXT, limits });

  it('counts the replications that broke the limit, and of these those that keep it again, with Wilson’s interval', () => {
    expect(report!.broken).toEqual({ runs: 3, of: 4, share: 0.75, ci95: wilsonInterval(3, 4, 0.95) });
    expect(report!.recovered).toEqual({ runs: 2, of: 3, share: 2 / 3, ci95: wilsonInterval(2, 3, 0.95) });
  });

  it('dates breach, peak and recovery by the median, with what did not happen later than the run', () => {
    expect(report!.brokenOnDay).toEqual({ n: 4, median: 3, ci95: null }); // 2, 3, 4, never
    expect(report!.recoveredOnDay).toEqual({ n: 3, median: 9, ci95: null }); // 8, 9, not within the run
    expect(report!.daysToRecover).toEqual({ n: 3, median: 6, ci95: null });
    expect(report!.peakOnDay).toEqual({ n: 4, median: 2, ci95: null }); // 0, 2, 3, 4
  });

  it('sums days and area over the limit, and averages the peak', () => {
    expect(report!.daysOver).toMatchObject({ mean: (6 + 10 + 4 + 6) / 4, unit: 'days', n: 4 });
    expect(report!.areaOver).toMatchObject({ mean: (6 * 12 + 10 * 32 + 4 * 2 + 6 * 22) / 4, unit: 'hours × days' });
    expect(report!.peak).toMatchObject({ mean: (60 + 80 + 50 + 70) / 4, unit: 'hours' });
  });

  it('says that nothing recovered when nothing broke', () => {
    const [kept] = limitReports(runs, { ...CONTEXT, limits: [{ ...limits[0], atMost: 99 }] });
    expect(kept).toMatchObject({ recovered: null, broken: { runs: 0, of: 4, share: 0 } });
    expect(kept!.brokenOnDay.median).toBeNull();
    expect(kept!.recoveredOnDay).toEqual({ n: 0, median: null, ci95: null });
  });

  it('counts backlog in weeks of nominal staff hours, and only days on which anybody works', () => {
    const staffOnDuty = Array.from({ length: DAYS }, (_, day) => (day % 7 > 4 ? NaN : 3));
    const backlogHours = hump(2, 10, 250);
    const [weeks] = limitReports([replication(0, { staffOnDuty, backlogHours })], {
      ...CONTEXT,
      limits: [{ measure: 'backlogWeeks', atMost: 2 }],
    });
    expect(weeks!.peak).toMatchObject({ mean: 2.5, unit: 'weeks' });
    expect(weeks!.daysOver.mean).toBe(6); // days 2, 3, 4, 7, 8, 9
    expect(weeks!.areaOver.mean).toBeCloseTo(3, 12);
    expect(weeks!.brokenOnDay.median).toBe(2);
  });
});

describe('dayOverRuns', () => {
  it('takes ranks 6 and 15 of 20 for the interval of the median', () => {
    const days = Array.from({ length: 20 }, (_, i) => 100 - i);
    expect(dayOverRuns(days)).toEqual({ n: 20, median: 90, ci95: [86, 95] });
  });

  it('has an open end when the upper rank did not happen within the run, and no median when half did not', () => {
    const days = (happened: number): number[] => Array.from({ length: 20 }, (_, i) => (i < happened ? i : Infinity));
    expect(dayOverRuns(days(12))).toEqual({ n: 20, median: 9, ci95: [5, null] });
    expect(dayOverRuns(days(7))).toEqual({ n: 20, median: null, ci95: [5, null] });
    expect(dayOverRuns(days(3))).toEqual({ n: 20, median: null, ci95: [null, null] });
  });

  it('covers the true median in 95 % of samples or a little more, also with a fifth censored', () => {
    let covered = 0;
    const samples = 4000;
    let state = 12345;
    const uniform = (): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state / 2147483648;
    };
    for (let i = 0; i < samples; i++) {
      const days = Array.from({ length: 20 }, uniform).map((u) => (u > 0.8 ? Infinity : u));
      const [low, high] = dayOverRuns(days).ci95!;
      if ((low ?? Infinity) <= 0.5 && 0.5 <= (high ?? Infinity)) covered++;
    }
    expect(covered / samples).toBeGreaterThan(0.95);
    expect(covered / samples).toBeLessThan(0.97);
  });

  it('leaves out replications in which it could not happen', () => {
    expect(dayOverRuns([NaN, 3, NaN])).toEqual({ n: 1, median: 3, ci95: null });
  });
});

describe('the interval of the probability of a breach', () => {
  it('covers the true one in about 95 % of samples, near 0 and 1 as well', () => {
    for (const p of [0.05, 0.2, 0.5, 0.9]) {
      // The exact coverage: the probabilities of all counts whose interval holds p.
      let coverage = 0;
      let ways = 1;
      for (let k = 0; k <= 40; k++) {
        const [low, high] = wilsonInterval(k, 40, 0.95);
        if (low <= p && p <= high) coverage += ways * p ** k * (1 - p) ** (40 - k);
        ways = (ways * (40 - k)) / (k + 1);
      }
      expect(coverage).toBeGreaterThan(0.92);
      expect(coverage).toBeLessThan(0.99);
    }
  });
});
