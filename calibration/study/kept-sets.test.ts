import { describe, expect, it } from 'vitest';
import { KEY_FIGURE_IDS } from '../../sim-core/contract.ts';
import { claimReports } from './claim-reports.ts';
import { type KeptSet, meanOfSet } from './kept-sets.ts';
import { keyFigureReports } from './key-figure-reports.ts';
import { targetReports } from './target-reports.ts';

/** A set whose base year has these key figures, one list of values per figure; all others are 1. */
function madeSet(weight: number, figures: Readonly<Record<string, readonly number[]>>): KeptSet {
  const base = [0, 1].map((r) => KEY_FIGURE_IDS.map((id) => figures[id]?.[r] ?? 1));
  return { weight, outcome: { base, capacityUsers: 1 } } as unknown as KeptSet;
}

describe('kept sets', () => {
  it('have the mean of their replications', () => {
    expect(meanOfSet(madeSet(1, { activeUsers: [10, 14] }), 'activeUsers')).toBe(12);
  });
});

describe('the claim', () => {
  it('is arithmetic on the base year: ten times the users with the same staff', () => {
    const set = madeSet(1, {
      handlingMinutesPerEntry: [40, 40],
      utilisation: [0.8, 0.8],
      activeUsers: [10_000, 10_000],
    });
    expect(claimReports([set], [100_000])).toEqual([
      {
        users: 100_000,
        minutesPerEntryNeeded: { mean: 40, low: 40, high: 40 },
        minutesPerEntryAvailable: { mean: 5, low: 5, high: 5 },
        utilisation: { mean: 8, low: 8, high: 8 },
        handlingTimeFactor: { mean: 0.125, low: 0.125, high: 0.125 },
      },
    ]);
  });
});

describe('key figures', () => {
  it('blame luck when replications differ and sets do not, and the sets when it is the other way', () => {
    const lucky = [madeSet(0.5, { activeUsers: [9, 11] }), madeSet(0.5, { activeUsers: [11, 9] })];
    const unknown = [madeSet(0.5, { activeUsers: [9, 9] }), madeSet(0.5, { activeUsers: [11, 11] })];
    const shares = (sets: KeptSet[]) => {
      const { shareNotKnowing, shareLuck } = keyFigureReports(sets).find(({ id }) => id === 'activeUsers')!;
      return [shareNotKnowing, shareLuck];
    };
    expect(shares(lucky)).toEqual([0, 1]);
    expect(shares(unknown)).toEqual([1, 0]);
  });
});

describe('targets', () => {
  const target = {
    id: 'stock',
    keyFigure: 'activeUsers',
    evidence: ['S0-172'],
    value: 10,
    unit: 'persons',
    tolerance: { low: 9, high: 11 },
    statement: 'Active users.',
  };
  const report = (a: number, b: number) =>
    targetReports(
      'fit',
      [target],
      [madeSet(0.5, { activeUsers: [a, a] }), madeSet(0.5, { activeUsers: [b, b] })],
      [],
    )[0]!;

  it('are hit by the mean of the ensemble', () => {
    expect(report(9, 11)).toMatchObject({ hit: true, mean: 10, predictionInterval: [9, 11] });
  });

  it('say of a miss whether any year would have met them', () => {
    expect(report(10, 16)).toMatchObject({ hit: false, sentence: expect.stringContaining('some years') });
    expect(report(15, 16)).toMatchObject({ hit: false, sentence: expect.stringContaining('no parameter set') });
  });
});
