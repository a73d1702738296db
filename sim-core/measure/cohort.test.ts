import { describe, expect, it } from 'vitest';
import { lcg } from '../test/lcg.ts';
import { cohortFigures } from './cohort.ts';

const MONTH = 43_830;

interface Person {
  readonly exit: number;
  readonly left: number;
  readonly isTransferred: boolean;
}

/** Months of a made-up person: the exit, and perhaps a transfer before it. */
function randomPeople(count: number, seed: number): Person[] {
  const random = lcg(seed);
  const exponential = (mean: number): number => -mean * Math.log((random(1_000_000) + 0.5) / 1_000_000);
  return Array.from({ length: count }, () => {
    const exit = random(20) === 0 ? Infinity : exponential(6);
    const transfer = exponential(14);
    return { exit, left: Math.min(exit, transfer), isTransferred: transfer < exit };
  });
}

/** The figures of the people; a row behind them is not in the cohort. */
function figuresOf(people: readonly Person[]): ReturnType<typeof cohortFigures> {
  const all: Person[] = [...people, { exit: 0.1, left: 0.1, isTransferred: true }];
  return cohortFigures(
    {
      size: people.length,
      exitAfterMin: Float64Array.from(all, ({ exit }) => exit * MONTH),
      leftAfterMin: Float64Array.from(all, ({ left }) => left * MONTH),
      transferred: Uint8Array.from(all, ({ isTransferred }) => (isTransferred ? 1 : 0)),
    },
    MONTH,
  );
}

/** Share of the people for whom it is true. */
function share(people: readonly Person[], isTrue: (person: Person) => boolean): number {
  return people.filter(isTrue).length / people.length;
}

/** Product-limit share not transferred at an age in months, with exact times. */
function naiveNotTransferred(people: readonly Person[], months: number): number {
  const transfers = people.filter(({ isTransferred, left }) => isTransferred && left <= months);
  return transfers.reduce((product, { left }) => product * (1 - 1 / people.filter((p) => p.left >= left).length), 1);
}

describe('cohortFigures', () => {
  const people = randomPeople(3000, 1);
  const figures = figuresOf(people);

  it('counts exits within 6 and 3.5 months person by person', () => {
    expect(figures.exitsWithin6Months).toBe(share(people, ({ exit }) => exit <= 6));
    expect(figures.exitsWithin3To4Months).toBe(share(people, ({ exit }) => exit <= 3.5));
  });

  it('has the share in NOE at month 6 as the average over the seventh month', () => {
    const snapshots = Array.from({ length: 400 }, (_, i) => share(people, ({ left }) => left > 6 + (i + 0.5) / 400));
    const mean = snapshots.reduce((sum, value) => sum + value, 0) / snapshots.length;
    expect(figures.inNoeAtMonth6).toBeCloseTo(mean, 4);
  });

  it('has the share not transferred at month 4 as the product-limit estimate over the fifth month', () => {
    const snapshots = Array.from({ length: 20 }, (_, i) => naiveNotTransferred(people, 4 + (i + 0.5) / 20));
    const mean = snapshots.reduce((sum, value) => sum + value, 0) / snapshots.length;
    expect(Math.abs(figures.notTransferredAtMonth4 - mean)).toBeLessThan(0.003);
  });

  it('finds the month at whose end most transfers are first seen', () => {
    const peaked = people.map((person, i) =>
      i % 3 === 0 ? { ...person, left: 4.9, exit: 9, isTransferred: true } : person,
    );
    const seen = new Map<number, number>();
    for (const { left, isTransferred } of peaked) {
      if (!isTransferred) continue;
      for (let offset = 0; offset < 50; offset++) {
        const month = Math.ceil(left - (offset + 0.5) / 50);
        seen.set(month, (seen.get(month) ?? 0) + 1);
      }
    }
    const peak = [...seen].reduce((best, one) => (one[1] > best[1] ? one : best));
    expect(figuresOf(peaked).transferPeakMonth).toBe(peak[0]);
    expect(peak[0]).toBe(5);
  });

  it('knows nothing of an empty cohort', () => {
    for (const value of Object.values(figuresOf([]))) expect(value).toBeNaN();
  });

  it('keeps those who never leave', () => {
    const stays = figuresOf([{ exit: Infinity, left: Infinity, isTransferred: false }]);
    expect(stays).toEqual({
      exitsWithin6Months: 0,
      exitsWithin3To4Months: 0,
      inNoeAtMonth6: 1,
      notTransferredAtMonth4: 1,
      transferPeakMonth: Number.NaN,
    });
  });
});
