import { describe, expect, it } from 'vitest';
import type { KeyFigureId } from '../../sim-core/contract.ts';
import { evidenceById } from '../evidence/registry.ts';
import { FIT_TARGETS } from '../targets/fit-targets.ts';
import { meets } from '../targets/target.ts';
import { meanOf, simulate } from './evaluate.ts';

const TARGETS = FIT_TARGETS.filter(({ id }) => id === 'profile-1' || id.startsWith('table-5-'));

/** A quarter of the base year's registrations, the same people whatever the share. */
function withWorkedShare(share: number) {
  return simulate({ 'people.workedSixOfTwelveShare': share, 'run.warmUpDays': 0, 'run.measuredDays': 91 }, 1);
}

describe('the mix of people', () => {
  it('can still be profiled as published, by one share within its range: profile 1 and each cell with the work outcome', () => {
    const { low, high } = evidenceById('A-worked-six-of-twelve-share').range as { low: number; high: number };
    const atLow = meanOf(withWorkedShare(low), 'profile1Share');
    const atHigh = meanOf(withWorkedShare(high), 'profile1Share');
    const target = TARGETS.find(({ id }) => id === 'profile-1')!.value!;
    // Everybody's chance of having worked is a straight line in the share.
    const share = low + ((high - low) * (target - atLow)) / (atHigh - atLow);
    expect(share).toBeGreaterThan(low);
    expect(share).toBeLessThan(high);
    const fitted = withWorkedShare(share);
    expect(TARGETS).toHaveLength(7);
    const missed = TARGETS.filter((one) => !meets(one, meanOf(fitted, one.keyFigure as KeyFigureId)));
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});
