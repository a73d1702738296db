import { describe, expect, it } from 'vitest';
import { SERIES_IDS } from '../../measure/result.ts';
import { smallDocument } from '../../test/small-document.ts';
import { decomposeBacklog } from '../explain/decompose-backlog.ts';
import { pairedSeries } from '../paired-series.ts';
import { createRunner } from '../run-scenario.ts';
import { createComparer } from './compared-replication.ts';
import { moversOverRuns } from './movers-over-runs.ts';

const DAYS = 20;
const run = { warmUpDays: 20, measuredDays: DAYS };
const BASE = smallDocument({ run });
const FEWER = smallDocument({
  run,
  staff: {
    teams: [
      { id: 'all', role: 'intake', fte: 2 },
      { id: 'one', role: 'followUp', fte: 0.5 },
    ],
  },
});

describe('several scenarios side by side', () => {
  const compare = createComparer([BASE, FEWER, BASE]);
  const days: number[] = [];
  const all = [0, 1, 2].map((replication) =>
    compare(replication, (day, ofDays) => {
      days.push(day / ofDays);
      return true;
    }),
  );
  const columns = [0, 1, 2].map((scenario) => all.map(({ results }) => results[scenario]!));

  it('give the results of ordinary runs and tell progress over all of them', () => {
    const runner = createRunner(FEWER);
    expect(all[1]!.results[1]).toEqual(runner.runReplication(1));
    expect(Math.max(...days)).toBeLessThanOrEqual(1);
    expect(days.filter((share) => share > 0.7).length).toBeGreaterThan(0);
    expect(days.slice(0, 3 * (20 + DAYS)).every((share, i, shares) => i === 0 || share >= shares[i - 1]!)).toBe(true);
  });

  it('move nobody between a scenario and itself, and somebody where staff is cut', () => {
    const same = moversOverRuns(all.map(({ movers }) => movers[1]!)).firstContactMin.all;
    expect([same.lessShare.mean, same.longerShare.mean, same.meanChangeMin.mean]).toEqual([0, 0, 0]);
    const cut = moversOverRuns(all.map(({ movers }) => movers[0]!)).firstContactMin;
    expect(cut.all.persons.mean).toBeGreaterThan(0);
    expect(cut.all.longerShare).toMatchObject({ n: 3 });
    expect(cut.all.lessShare.mean! + cut.all.longerShare.mean!).toBeGreaterThan(0);
    expect(cut.all.longerShare.ci95![0]).toBeLessThanOrEqual(cut.all.longerShare.mean!);
  });

  it('explain the backlog by accounts that add up', () => {
    const backlog = SERIES_IDS.indexOf('backlogTasks');
    for (const { accounts, results } of all) {
      const { difference } = decomposeBacklog(accounts[0]!, accounts[1]!);
      const last = (scenario: number) => results[scenario]!.series[(backlog + 1) * DAYS - 1]!;
      expect(difference).toBe(last(1) - last(0));
    }
  });

  it('differ day by day by nothing from themselves, and by an interval around the mean from another', () => {
    const none = pairedSeries(columns[2]!, columns[0]!, 'backlogHours');
    expect(none.mean).toEqual(Array(DAYS).fill(0));
    const { mean, low, high } = pairedSeries(columns[1]!, columns[0]!, 'backlogHours');
    expect(mean).toHaveLength(DAYS);
    mean.forEach((value, day) => {
      expect(low[day]!).toBeLessThanOrEqual(value!);
      expect(high[day]!).toBeGreaterThanOrEqual(value!);
    });
    expect(mean.some((value, day) => value !== 0 && high[day]! > low[day]!)).toBe(true);
    const one = pairedSeries(columns[1]!.slice(0, 1), columns[0]!.slice(0, 1), 'backlogHours');
    expect(one.low).toEqual(one.mean);
  });
});
