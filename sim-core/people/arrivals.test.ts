import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../kernel/civil-date.ts';
import { Streams } from '../random/streams.ts';
import { countsScore, uniformDistance } from '../test/chi-square.ts';
import { ordinaryPerHour, type WaveShape, wavePerHour } from './arrival-rate.ts';
import { ArrivalSource } from './arrivals.ts';

const FIRST_DATE = '2023-01-01';
const DAYS = 730;
const PER_MONTH = 15_000;
const SHAPE = {
  monthFactors: [1.25, 1, 0.95, 0.92, 0.88, 1, 1, 1.12, 1.03, 1, 0.98, 0.87],
  weekdayFactors: [1.6, 1.35, 1.25, 1.2, 1.05, 0.25, 0.3],
  hourFactors: Array.from({ length: 24 }, (_, hour) => (hour < 6 ? 0.1 : 1 + hour / 24)),
};
const FLAT = {
  monthFactors: new Array(12).fill(1),
  weekdayFactors: new Array(7).fill(1),
  hourFactors: new Array(24).fill(1),
};

/** All arrivals of one source, minutes. */
function arrivals(perHour: Float64Array, source: number, seed: string, replication = 0): number[] {
  const streams = new Streams(seed);
  streams.startReplication(replication);
  const one = new ArrivalSource(source, perHour, streams);
  const times: number[] = [];
  for (let h = 1; h <= perHour.length; h += 17) {
    const n = one.takeUntil(h);
    expect(one.firstIndex).toBe(times.length);
    for (let i = 0; i < n; i++) times.push(one.timeMin(i));
    expect(n === 0 || times.at(-1)! <= h * 60).toBe(true);
  }
  const rest = one.takeUntil(Infinity);
  for (let i = 0; i < rest; i++) times.push(one.timeMin(i));
  return times;
}

/** Expected registrations up to each minute, straight from the rate. */
function expectedUpTo(perHour: Float64Array, timeMin: number): number {
  const hour = Math.floor(timeMin / 60);
  let sum = 0;
  for (let h = 0; h < hour; h++) sum += perHour[h]!;
  return sum + ((perHour[hour] ?? 0) * (timeMin - hour * 60)) / 60;
}

/** Month, weekday (0 Monday) and hour of a time of the run, by the platform's dates. */
function placeOf(timeMin: number): readonly [month: number, weekday: number, hour: number] {
  const at = new Date(Date.parse(`${FIRST_DATE}T00:00:00Z`) + timeMin * 60_000);
  return [at.getUTCMonth(), (at.getUTCDay() + 6) % 7, at.getUTCHours()];
}

describe('ArrivalSource', () => {
  const perHour = ordinaryPerHour(parseIsoDate(FIRST_DATE), DAYS, PER_MONTH, SHAPE);
  const times = arrivals(perHour, 0, 'arrivals');

  it('comes in order, and its expected numbers between arrivals are unit exponentials', () => {
    const few = ordinaryPerHour(parseIsoDate(FIRST_DATE), 120, 3000, SHAPE);
    const own = arrivals(few, 0, 'increments');
    const upTo = own.map((time) => expectedUpTo(few, time));
    const shares = upTo.map((value, i) => 1 - Math.exp(-(value - (upTo[i - 1] ?? 0))));
    expect(own.length).toBeGreaterThan(10_000);
    expect(uniformDistance(shares)).toBeLessThan(1.95);
    expect(own.every((time, i) => i === 0 || time >= own[i - 1]!)).toBe(true);
  });

  it('has Poisson counts by month, weekday and hour of the day around the shape', () => {
    const cells = [12, 7, 24];
    const counts = cells.map((n) => new Array<number>(n).fill(0));
    const expected = cells.map((n) => new Array<number>(n).fill(0));
    for (const time of times) {
      for (const [part, cell] of placeOf(time).entries()) counts[part]![cell]!++;
    }
    perHour.forEach((rate, hour) => {
      placeOf(hour * 60).forEach((cell, part) => {
        expected[part]![cell]! += rate;
      });
    });
    counts.forEach((count, part) => {
      expect(Math.abs(countsScore(count, expected[part]!))).toBeLessThan(3.5);
    });
  });

  it('has Poisson counts from day to day: their variance is their mean', () => {
    const counts = new Array<number>(DAYS).fill(0);
    for (const time of times) counts[Math.floor(time / 1440)]!++;
    const expected = counts.map((_, day) =>
      perHour.slice(day * 24, day * 24 + 24).reduce((sum, rate) => sum + rate, 0),
    );
    expect(Math.abs(countsScore(counts, expected))).toBeLessThan(3.5);
  });

  it('does not move one source when another has more people', () => {
    const alone = arrivals(perHour, 1, 'arrivals');
    expect(arrivals(perHour, 1, 'arrivals')).toEqual(alone);
    expect(alone).not.toEqual(times);
    expect(arrivals(perHour, 0, 'arrivals', 1)).not.toEqual(times);
    // Twice the rate: the same exponentials at half the distance.
    const [flat, double] = [10, 20].map((rate) => arrivals(new Float64Array(500).fill(rate), 2, 'arrivals'));
    for (let k = 0; k < flat!.length; k += 97) expect(double![k]).toBeCloseTo(flat![k]! / 2, 2);
  });

  it('skips hours without registrations', () => {
    const gap = new Float64Array(48).fill(50);
    gap.fill(0, 10, 30);
    const inGap = arrivals(gap, 0, 'gap').filter((time) => time > 600 + 1 / 1024 && time < 1800);
    expect(inGap).toEqual([]);
    expect(arrivals(new Float64Array(100), 0, 'nobody')).toEqual([]);
  });
});

describe('the rate of registrations', () => {
  it('adds up to the level of each month', () => {
    const perHour = ordinaryPerHour(parseIsoDate('2023-01-02'), 7 * 4, PER_MONTH, SHAPE);
    const total = perHour.reduce((sum, rate) => sum + rate, 0);
    expect(total).toBeCloseTo((PER_MONTH * 12 * 28 * 1.25) / 365.25, 6);
  });

  it('is even when the shape is', () => {
    const perHour = ordinaryPerHour(parseIsoDate('2023-05-20'), 10, 730.5, FLAT);
    for (const rate of perHour) expect(rate).toBeCloseTo(1, 12);
  });

  it.each<WaveShape>(['block', 'ramp', 'peak', 'decay'])(
    'of a wave adds up to its people, as a %s, and stays inside it',
    (form) => {
      const wave = { startDay: 20, lengthDays: 28, persons: 12_345, form };
      const perHour = wavePerHour(parseIsoDate(FIRST_DATE), 100, wave, SHAPE);
      const sum = (from: number, to: number): number =>
        perHour.slice(from * 24, to * 24).reduce((all, rate) => all + rate, 0);
      expect(sum(20, 48)).toBeCloseTo(12_345, 6);
      expect(sum(0, 20) + sum(48, 100)).toBe(0);
      const weeks = [0, 1, 2, 3].map((week) => sum(20 + 7 * week, 27 + 7 * week));
      if (form === 'block') for (const week of weeks) expect(week).toBeCloseTo(12_345 / 4, 6);
      if (form === 'ramp') expect([...weeks].sort((a, b) => a - b)).toEqual(weeks);
      if (form === 'decay') expect([...weeks].sort((a, b) => b - a)).toEqual(weeks);
      if (form === 'decay') expect(weeks[0]!).toBeGreaterThan(5 * weeks[3]!);
      if (form === 'peak') expect(weeks[1]! + weeks[2]!).toBeGreaterThan(2 * (weeks[0]! + weeks[3]!));
    },
  );
});
