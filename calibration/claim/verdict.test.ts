import { describe, expect, it } from 'vitest';
import type { Limits } from './study.ts';
import { failedConditions } from './verdict.ts';
import type { WindowFigures } from './window-figures.ts';

const LIMITS: Limits = {
  decisionShare: 0.9,
  decisionHours: 48,
  responseHours: 14,
  backlogWeeks: 1,
  growthHoursPerFteAndWeek: 1,
};
const GOOD: WindowFigures = {
  decisionShare: 0.93,
  responseClockHours: 22,
  responseWorkingHours: 3,
  hasLastingBreach: false,
  growthHoursPerWeek: 2,
  requiredFte: 24,
  nominalFte: 25,
  activeUsers: 12_000,
  entriesPerMonth: 4000,
  droppedPerWeek: 0,
  reviewsNotMadePerWeek: 0,
  needOverlookedAtEnd: 0,
};

describe('a window', () => {
  it('holds when nothing gives way', () => {
    expect(failedConditions(GOOD, 'workingHours', LIMITS, true)).toEqual([]);
  });

  it.each<[claim: string, change: Partial<WindowFigures>, failed: string[]]>([
    ['too few decisions in time', { decisionShare: 0.899 }, ['decisions']],
    ['slow answers', { responseWorkingHours: 14.1 }, ['response']],
    ['a bad month in a good year', { hasLastingBreach: true }, ['lasting']],
    ['more work than the staff can do, though nobody waits yet', { requiredFte: 25.1 }, ['balance']],
    ['a backlog that grows in one team', { growthHoursPerWeek: 26 }, ['balance']],
  ])('fails by %s', (_, change, failed) => {
    expect(failedConditions({ ...GOOD, ...change }, 'workingHours', LIMITS, true)).toEqual(failed);
  });

  it('is asked for answers by the clock of the limit, and not at all for decisions alone', () => {
    expect(failedConditions(GOOD, 'clockHours', LIMITS, true)).toEqual(['response']);
    expect(failedConditions({ ...GOOD, responseWorkingHours: 99 }, 'decisions', LIMITS, true)).toEqual([]);
  });

  it('is not asked for balance when it is too short to tell, nor for what did not happen', () => {
    expect(failedConditions({ ...GOOD, requiredFte: 40 }, 'workingHours', LIMITS, false)).toEqual([]);
    expect(failedConditions({ ...GOOD, decisionShare: null }, 'decisions', LIMITS, true)).toEqual([]);
  });
});
