import { describe, expect, it } from 'vitest';
import { KEY_FIGURE_IDS } from '../../sim-core/contract.ts';
import { onScale, startOf, UNKNOWNS } from '../fit/unknowns.ts';
import type { SetResult } from './set-job.ts';
import { importanceWeights } from './weights.ts';

const start = UNKNOWNS.map(startOf);
const set = (index: number, peakMonth: number, standardShare = 0.29): SetResult => ({
  index,
  at: start.map((at, u) =>
    UNKNOWNS[u]!.name === 'officeStandardWithoutWork' ? onScale('log-odds', standardShare) : at,
  ),
  misses: [],
  outcome: {
    base: [KEY_FIGURE_IDS.map((id) => (id === 'transferPeakMonth' ? peakMonth : 1))],
    capacityUsers: 1,
  },
});

describe('importance weights', () => {
  it('sum to one and leave out sets without a solution or with the peak in another month', () => {
    const weights = importanceWeights([set(0, 6), { index: 1, at: [], misses: [] }, set(2, 3), set(3, 5)]);
    expect(weights).toEqual([0.5, 0, 0, 0.5]);
  });

  it('follow the law of a published number that was solved', () => {
    const [likely, halfway] = importanceWeights([set(0, 6, 0.29), set(1, 6, 0.335)]);
    expect(halfway! / likely!).toBeCloseTo(0.5, 3); // half-way down from the mode 0.29 to the end 0.38
  });

  it('say what to do when nothing agrees', () => {
    expect(() => importanceWeights([{ index: 0, at: [], misses: [] }])).toThrow(/No parameter set agrees/);
  });
});
