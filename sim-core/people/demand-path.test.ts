import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../kernel/civil-date.ts';
import { Streams } from '../random/streams.ts';
import { ordinaryPerHour } from './arrival-rate.ts';
import { ArrivalSource } from './arrivals.ts';
import { type PathOfLevels, replaceByPath } from './demand-path.ts';

const FIRST = parseIsoDate('2024-01-15');
const DAYS = 120;
const PER_MONTH = 3000;
const SHAPE = {
  monthFactors: [1.25, 1, 0.95, 0.92, 0.88, 1, 1, 1.12, 1.03, 1, 0.98, 0.87],
  weekdayFactors: [1.6, 1.35, 1.25, 1.2, 1.05, 0.25, 0.3],
  hourFactors: Array.from({ length: 24 }, (_, hour) => (hour < 6 ? 0.1 : 1 + hour / 24)),
};
const month = (date: string, days: number, level: number) => ({ firstDay: parseIsoDate(date), days, level });

function rates(path: PathOfLevels): { path: Float64Array; ordinary: Float64Array } {
  const ordinary = ordinaryPerHour(FIRST, DAYS, PER_MONTH, SHAPE);
  const changed = ordinary.slice();
  replaceByPath(changed, FIRST, PER_MONTH, path, SHAPE);
  return { path: changed, ordinary };
}

function sum(perHour: Float64Array, date: string, days: number): number {
  const from = (parseIsoDate(date) - FIRST) * 24;
  return perHour.subarray(from, from + days * 24).reduce((all, one) => all + one, 0);
}

const REGISTRATIONS: PathOfLevels = {
  kind: 'registrations',
  periods: [month('2024-02-01', 29, 7000), month('2024-03-01', 31, 123.5), month('2024-04-01', 30, 0)],
};

describe('a path', () => {
  it('gives each period exactly its registrations, and leaves every other day as it was', () => {
    const { path, ordinary } = rates(REGISTRATIONS);
    expect(sum(path, '2024-02-01', 29)).toBeCloseTo(7000, 8);
    expect(sum(path, '2024-03-01', 31)).toBeCloseTo(123.5, 9);
    expect(sum(path, '2024-04-01', 30)).toBe(0);
    expect(path.subarray(0, 17 * 24)).toEqual(ordinary.subarray(0, 17 * 24));
    expect(path.subarray(107 * 24)).toEqual(ordinary.subarray(107 * 24));
  });

  it('keeps the shape of the week and the day', () => {
    const { path, ordinary } = rates(REGISTRATIONS);
    const from = (parseIsoDate('2024-02-01') - FIRST) * 24;
    const ratio = path[from]! / ordinary[from]!;
    for (let h = from; h < from + 29 * 24; h++) expect(path[h]! / ordinary[h]!).toBeCloseTo(ratio, 10);
  });

  it('of month factors is the ordinary year when it repeats them, and multiplies it when it does not', () => {
    const { path, ordinary } = rates({
      kind: 'factors',
      periods: [month('2024-02-01', 29, 1), month('2024-03-01', 31, 1.9)],
    });
    const [february, march] = [17 * 24, 46 * 24];
    for (let h = february; h < march; h++) expect(path[h]).toBeCloseTo(ordinary[h]!, 12);
    for (let h = march; h < march + 31 * 24; h++) expect(path[h]).toBeCloseTo(2 * ordinary[h]!, 12);
  });

  it('that reaches beyond the run has its other registrations there', () => {
    const { path } = rates({
      kind: 'registrations',
      periods: [month('2024-01-01', 31, 3100), month('2024-05-01', 31, 310)],
    });
    const weights = Array.from({ length: 31 }, (_, i) => SHAPE.weekdayFactors[i % 7]!); // 1 January 2024 is a Monday
    const all = weights.reduce((a, b) => a + b, 0);
    const inside = weights.slice(14).reduce((a, b) => a + b, 0);
    expect(sum(path, '2024-01-15', 17)).toBeCloseTo((3100 * inside) / all, 8);
  });

  it('has Poisson numbers: mean and variance of a period are its level', () => {
    const level = 200;
    const { path } = rates({ kind: 'registrations', periods: [month('2024-02-01', 29, level)] });
    const streams = new Streams('path');
    const counts = Array.from({ length: 400 }, (_, replication) => {
      streams.startReplication(replication);
      const source = new ArrivalSource(0, path, streams);
      source.takeUntil(17 * 24);
      return source.takeUntil(46 * 24);
    });
    const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
    const variance = counts.reduce((a, b) => a + (b - mean) ** 2, 0) / (counts.length - 1);
    const meanError = Math.sqrt(level / counts.length);
    const dispersionError = Math.sqrt(2 / (counts.length - 1));
    expect(meanError).toBeLessThan(0.8);
    expect(Math.abs(mean - level)).toBeLessThan(4 * meanError);
    expect(Math.abs(variance / level - 1)).toBeLessThan(4 * dispersionError);
  });
});
