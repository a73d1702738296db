import { describe, expect, it } from 'vitest';
import { NoeYear, type NoeYearInput, standardServers } from './noe-year.ts';
import { NoeYearSimjs } from './noe-year-simjs.ts';
import { loadClasses } from './simjs-classes.ts';

const PEOPLE = 25_000;
const base = (seed: number): NoeYearInput => ({
  people: PEOPLE,
  servers: standardServers(PEOPLE),
  shifts: false,
  seed,
});

/** The C yardstick: mean and standard error over 400 replications (waits in hours). */
const TABLE = {
  eventsPerPerson: { mean: 6.7126, se: 0.0014 },
  waitAssessment: { mean: 0.03744, se: 0.00029 },
  waitMessage: { mean: 0.01002, se: 0.00008 },
  meanQueue: { mean: 0.1468, se: 0.0011 },
};

function meanAndError(values: readonly number[]): { mean: number; se: number } {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  const variance = values.reduce((sum, v) => sum + (v - mean) * (v - mean), 0) / (values.length - 1);
  return { mean, se: Math.sqrt(variance / values.length) };
}

function expectAgreement(values: readonly number[], table: { mean: number; se: number }, largestError: number): void {
  const here = meanAndError(values);
  expect(here.se / here.mean).toBeLessThan(largestError);
  expect(Math.abs(here.mean - table.mean)).toBeLessThan(4 * Math.hypot(here.se, table.se));
}

describe('NOE-year on the kernel', () => {
  const workload = new NoeYear(PEOPLE);
  const years = Array.from({ length: 60 }, (_, r) => workload.run(base(r + 1)));

  it('has the events, waits and queue of the yardsticks', () => {
    expectAgreement(
      years.map((y) => y.events / PEOPLE),
      TABLE.eventsPerPerson,
      0.001,
    );
    expectAgreement(
      years.map((y) => y.meanWaitMin[0]! / 60),
      TABLE.waitAssessment,
      0.03,
    );
    expectAgreement(
      years.map((y) => y.meanWaitMin[4]! / 60),
      TABLE.waitMessage,
      0.03,
    );
    expectAgreement(
      years.map((y) => y.meanQueue),
      TABLE.meanQueue,
      0.03,
    );
  });

  it('gives the same year for the same seed, whatever ran before', () => {
    const again = new NoeYear(PEOPLE);
    again.run({ ...base(99), shifts: true });
    expect(again.run(base(1))).toEqual(years[0]);
    expect(years[1]).not.toEqual(years[0]);
  });

  it('is overloaded with shifts as the yardsticks are', () => {
    const values = Array.from({ length: 12 }, (_, r) => workload.run({ ...base(r + 1), shifts: true }));
    // 250 000 people: 1.542 M events, mean queue 108 000, wait of assessments 925 to 940 h; linear in the people.
    const events = meanAndError(values.map((y) => y.events / PEOPLE));
    expect(events.mean).toBeGreaterThan(6.1);
    expect(events.mean).toBeLessThan(6.24);
    const queue = meanAndError(values.map((y) => y.meanQueue));
    expect(Math.abs(queue.mean - 10_800)).toBeLessThan(4 * queue.se + 100);
    const wait = meanAndError(values.map((y) => y.meanWaitMin[0]! / 60));
    expect(Math.abs(wait.mean - 932)).toBeLessThan(4 * wait.se + 8);
  });
});

describe('NOE-year on simjs', () => {
  it('agrees with the kernel, always open and with shifts', async () => {
    const simjs = await loadClasses();
    const people = 2500;
    const workload = new NoeYear(people);
    for (const shifts of [false, true]) {
      const input = (seed: number) => ({ people, servers: 1, shifts, seed });
      const ours = Array.from({ length: 60 }, (_, r) => workload.run(input(r + 1)));
      const theirs = Array.from({ length: 12 }, (_, r) => new NoeYearSimjs(simjs, input(r + 1)).run());
      const a = meanAndError(ours.map((y) => y.events / people));
      const b = meanAndError(theirs.map((y) => y.events / people));
      expect(Math.abs(a.mean - b.mean)).toBeLessThan(4 * Math.hypot(a.se, b.se));
      const waitA = meanAndError(ours.map((y) => y.meanWaitMin[0]!));
      const waitB = meanAndError(theirs.map((y) => y.meanWaitMin[0]!));
      expect(waitB.se / waitB.mean).toBeLessThan(0.2);
      expect(Math.abs(waitA.mean - waitB.mean)).toBeLessThan(4 * Math.hypot(waitA.se, waitB.se));
    }
  });
});
