import { describe, expect, it } from 'vitest';
import { MOVER_GROUP_IDS, WAIT_IDS } from '../../measure/mover-groups.ts';
import type { Movers } from '../movers.ts';
import type { MoversByWait } from './compared-replication.ts';
import { moversOverRuns } from './movers-over-runs.ts';

/** A replication in which every group moved alike. */
function replication(movers: Movers): MoversByWait {
  const groups = Object.fromEntries(MOVER_GROUP_IDS.map((group) => [group, movers]));
  return Object.fromEntries(WAIT_IDS.map((wait) => [wait, groups])) as unknown as MoversByWait;
}

describe('who waits less and who longer, over replications', () => {
  it('is the mean with the interval by Student', () => {
    const { women } = moversOverRuns(
      [1, 2, 3].map((x) => replication({ persons: 10 * x, lessShare: x / 10, longerShare: 0, meanChangeMin: -60 * x })),
    ).helpMin;
    const half = (4.302652729911275 * 60) / Math.sqrt(3); // t(0.975, 2)
    expect(women.persons.mean).toBe(20);
    expect(women.meanChangeMin.mean).toBe(-120);
    expect(women.meanChangeMin.ci95![0]).toBeCloseTo(-120 - half, 6);
    expect(women.lessShare.ci95![1]).toBeCloseTo(0.2 + half / 600, 8);
  });

  it('leaves out replications in which the group is empty', () => {
    const empty = { persons: 0, lessShare: NaN, longerShare: NaN, meanChangeMin: NaN };
    const one = { persons: 4, lessShare: 0.5, longerShare: 0.25, meanChangeMin: 60 };
    const { all } = moversOverRuns([replication(empty), replication(one)]).registeredMin;
    expect(all.lessShare).toEqual({ n: 1, mean: 0.5, sd: null, ci95: null });
    expect(all.persons.mean).toBe(2);
  });
});
