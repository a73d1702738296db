import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../kernel/civil-date.ts';
import { runNoe } from '../test/noe-run.ts';
import { smallDocument } from '../test/small-document.ts';
import { compileScenario } from './compile.ts';
import { STATE } from './person-table.ts';

const MIN_PER_DAY = 1440;
const FLAT = new Array(12).fill(1);
const AMPLE = { warmUpStaffing: 'ample' };

/** Expected registrations of a source on each day of the run. */
function byDay(perHour: Float64Array): number[] {
  return Array.from({ length: perHour.length / 24 }, (_, day) =>
    perHour.subarray(24 * day, 24 * (day + 1)).reduce((sum, one) => sum + one, 0),
  );
}

describe('a number of users', () => {
  it('as a stock is the inflow factor that is its multiple of the base stock, to the last bit', () => {
    const stock = smallDocument({ demand: { inflowFactor: 1, users: { reading: 'stock', persons: 125_000 } } });
    const factor = smallDocument({ demand: { inflowFactor: 125_000 / 12_000 } });
    const [a, b] = [stock, factor].map((document) => compileScenario(document).sources[0]!.expectedPerHour);
    expect(a).toEqual(b);
  });

  it('as a stock is the number of active users when nobody has had to wait, within the tolerance of the base stock', () => {
    const persons = 1200;
    const document = smallDocument({
      run: { ...AMPLE, warmUpDays: 420, measuredDays: 1 },
      demand: { inflowFactor: 1, monthFactors: FLAT, users: { reading: 'stock', persons } },
    });
    const stocks = [0, 1].map((replication) => runNoe(document, replication).noe.recorder.active.value);
    const mean = stocks.reduce((sum, one) => sum + one, 0) / stocks.length;
    expect(mean).toBeGreaterThan(0.9 * persons);
    expect(mean).toBeLessThan(1.1 * persons);
  });

  it.each([
    ['as it is', {}, 560],
    [
      'where all come through offices that take their time',
      {
        people: { statedObstacleShare: 1, laidOffShare: 0.6 },
        office: { delayDays: 60, handToNoeShare: 1 },
        hazards: { laidOffLimitWeeks: 6 },
      },
      900,
    ],
  ])('as a throughput is how many of a year’s registrations come to NOE: %s', (_, world, measuredDays) => {
    const persons = 5000;
    const document = smallDocument({
      ...world,
      run: { ...AMPLE, warmUpDays: 30, measuredDays },
      demand: { inflowFactor: 1, dayToDayCv: 0, users: { reading: 'throughput', persons } },
      messages: { perUserMonth: 0, caseSystemPerUserMonth: 0, misroutedPerUserMonth: 0 },
      checkpoints: [],
    });
    const runs = [0, 1, 2];
    const [fromMin, toMin] = [30 * MIN_PER_DAY, 395 * MIN_PER_DAY];
    let came = 0;
    for (const replication of runs) {
      const { persons: table } = runNoe(document, replication).noe;
      for (let row = 0; row < table.count; row++) {
        const registeredMin = table.registeredMin(row);
        if (registeredMin >= fromMin && registeredMin < toMin && table.enteredMin[row]! < Infinity) came++;
      }
    }
    const expected = persons * runs.length;
    const error = Math.sqrt(expected); // Poisson
    expect(error / expected).toBeLessThan(0.01);
    expect(Math.abs(came - expected)).toBeLessThan(4 * error);
  });

  it('as a throughput of people none of whom can come is refused', () => {
    const nobody = { profiling: { ageFrom: 18, ageTo: 18 }, people: { digitalReservationShare: 1 } };
    const users = { reading: 'throughput', persons: 100 };
    expect(() => compileScenario(smallDocument({ ...nobody, demand: { inflowFactor: 1, users } }))).toThrow(
      'Nobody who registers can come to NOE',
    );
  });
});

describe('shocks', () => {
  const users = { reading: 'stock', persons: 24_000 };
  const path = {
    kind: 'registrations',
    periods: [
      { start: '2023-11-01', level: 9000 },
      { start: '2023-12-01', level: 1000 },
    ],
  };
  const wave = { startDay: 20, lengthDays: 14, extraPersons: 700, shape: 'ramp' };
  const waves = [wave, { ...wave, startDay: 25, extraPersons: 1300, shape: 'peak' }];
  const run = { startDate: '2023-10-02', warmUpDays: 10, measuredDays: 120 };

  it('combine: stock, path and waves add up day by day', () => {
    const alone = (demand: object): number[][] =>
      compileScenario(smallDocument({ run, demand: { inflowFactor: 1, ...demand } })).sources.map((source) =>
        byDay(source.expectedPerHour),
      );
    const [ordinary] = alone({ users });
    const [, first] = alone({ waves: [waves[0]] });
    const [, second] = alone({ waves: [waves[1]] });
    const [withPath] = alone({ path });
    const together = alone({ users, path, waves });
    const from = parseIsoDate('2023-11-01') - parseIsoDate('2023-10-02') + 10;
    for (let day = 0; day < 130; day++) {
      const inPath = day >= from && day < from + 61;
      const expected = (inPath ? withPath! : ordinary!)[day]! + first![day]! + second![day]!;
      const all = together.reduce((sum, source) => sum + source[day]!, 0);
      expect(all).toBeCloseTo(expected, 8);
    }
    const sumOf = (days: number[]): number => days.reduce((sum, one) => sum + one, 0);
    expect(sumOf(first!) + sumOf(second!)).toBeCloseTo(2000, 6);
    expect(sumOf(together[0]!.slice(from, from + 61))).toBeCloseTo(10_000, 6);
  });

  it('combine in a run as expected, and never change who the others are', () => {
    const few = { registrationsPerMonth: 1500, users: { reading: 'stock', persons: 24_000 } };
    const both = smallDocument({ run, demand: { inflowFactor: 1, ...few, path, waves } });
    const { fates, noe } = runNoe(both);
    const expected = compileScenario(both).sources.reduce(
      (sum, source) =>
        sum +
        byDay(source.expectedPerHour)
          .slice(10)
          .reduce((a, b) => a + b, 0),
      0,
    );
    const error = Math.sqrt(expected);
    expect(error / expected).toBeLessThan(0.02);
    const registered = noe.recorder.counts.registrations;
    expect(Math.abs(registered - expected)).toBeLessThan(
      4 * error * Math.sqrt(1 + (both.demand.dayToDayCv ** 2 * expected) / 120),
    );
    const without = runNoe(smallDocument({ run, demand: { inflowFactor: 1, ...few, path } })).fates;
    for (const [id, fate] of without) expect(fates.get(id)).toEqual(fate);
  });
});

describe('recall', () => {
  const wave = { startDay: 5, lengthDays: 20, extraPersons: 6000, laidOffShare: 0.7, shape: 'block' };
  const recall = { recallShare: 0.6, recallStartDay: 40, recallLengthDays: 30 };
  const before = runNoe(smallDocument({ demand: { waves: [wave] } }));
  const after = runNoe(smallDocument({ demand: { waves: [{ ...wave, ...recall }] } }));
  const fromMin = (60 + 40) * MIN_PER_DAY;
  const toMin = fromMin + 30 * MIN_PER_DAY;

  it('takes its share of the wave’s laid-off out of the register, evenly over the period, and nobody else', () => {
    let [asked, recalled, timeSum] = [0, 0, 0];
    for (const [id, fate] of before.fates) {
      const other = after.fates.get(id)!;
      const mayBeRecalled = id >>> 27 === 1 && (fate.fromRegistration & STATE.laidOffAtStart) !== 0;
      if (mayBeRecalled && fate.exitMin >= toMin) asked++;
      if (other.exitMin === fate.exitMin) continue;
      expect(mayBeRecalled).toBe(true);
      expect(other).toEqual({ ...fate, exitMin: other.exitMin });
      expect(other.exitMin).toBeLessThan(fate.exitMin);
      expect(other.exitMin).toBeGreaterThanOrEqual(fromMin);
      expect(other.exitMin).toBeLessThan(toMin);
      if (fate.exitMin < toMin) continue;
      recalled++;
      timeSum += (other.exitMin - fromMin) / (toMin - fromMin);
    }
    const error = Math.sqrt((0.6 * 0.4) / asked);
    expect(error).toBeLessThan(0.03);
    expect(Math.abs(recalled / asked - 0.6)).toBeLessThan(4 * error);
    expect(Math.abs(timeSum / recalled - 0.5)).toBeLessThan(4 / Math.sqrt(12 * recalled));
    expect(after.fates.size).toBeGreaterThanOrEqual(before.fates.size);
  });

  it('comes to nobody whose lay-off is over', () => {
    const limit = { hazards: { laidOffLimitWeeks: 6 } };
    const short = (change: object) => runNoe(smallDocument({ ...limit, demand: { waves: [{ ...wave, ...change }] } }));
    const [plain, called] = [short({}), short({ ...recall, recallShare: 1 })];
    let [moved, late] = [0, 0];
    for (const [id, fate] of plain.fates) {
      const limitMin = fate.registeredMin + 42 * MIN_PER_DAY;
      const { exitMin } = called.fates.get(id)!;
      if (exitMin !== fate.exitMin) {
        moved++;
        expect(exitMin).toBeLessThan(limitMin);
      } else if (id >>> 27 === 1 && fate.exitMin >= toMin) late++;
    }
    expect(moved).toBeGreaterThan(50);
    expect(late).toBeGreaterThan(50);
  });
});
