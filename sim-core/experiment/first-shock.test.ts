import { describe, expect, it } from 'vitest';
import { BACKLOG_LEVEL, BACKLOG_RESERVE, scheduled } from '../test/policy-document.ts';
import { type Json, merged, smallDocument } from '../test/small-document.ts';
import { firstShockDay } from './first-shock.ts';

const RUN = { startDate: '2023-06-01', warmUpDays: 60, measuredDays: 150 };
const WAVE = { startDay: 20, lengthDays: 10, extraPersons: 100, laidOffShare: 0 };
const TEST = { team: 'one', factor: 1.2, startDay: 7, lengthDays: 14 };
const AMPLE = { run: { warmUpStaffing: 'ample' } };

const shock = (change: Json = {}): number => firstShockDay(smallDocument(merged({ run: RUN }, change)));
const path = (...starts: string[]): Json => ({
  demand: { path: { kind: 'registrations', unit: 'month', periods: starts.map((start) => ({ start, level: 900 })) } },
});

describe('the first shock', () => {
  it('never comes where nothing changes by plan', () => {
    expect(shock()).toBe(Infinity);
    expect(shock({ readiness: { levels: [BACKLOG_LEVEL] }, reserves: [BACKLOG_RESERVE] })).toBe(Infinity);
    expect(shock(AMPLE)).toBe(Infinity);
  });

  it('is the first wave, also in the warm-up, or the first portfolio test', () => {
    const later = { ...WAVE, startDay: 40 };
    expect(shock({ demand: { waves: [later, WAVE] } })).toBe(20);
    expect(shock({ demand: { waves: [{ ...WAVE, startDay: -10 }] } })).toBe(-10);
    expect(shock({ demand: { waves: [WAVE] }, staff: { portfolioTests: [TEST] } })).toBe(7);
  });

  it('is where a path takes over, and where it changes or ends if it holds from the first day on', () => {
    expect(shock(path('2023-07-01'))).toBe(30);
    expect(shock(path('2023-04-01', '2023-05-01'))).toBe(-31);
    expect(shock(path('2023-04-01'))).toBe(-31);
  });

  it('is the first change of level by the schedule, or the call of a reserve by the calendar', () => {
    expect(shock(scheduled(BACKLOG_LEVEL, 12, 30))).toBe(12);
    expect(shock(scheduled(BACKLOG_LEVEL, -60, 30))).toBe(30);
    expect(shock({ reserves: [{ ...BACKLOG_RESERVE, trigger: 'day', callAt: 15, releaseAt: 0 }] })).toBe(15);
  });

  it('is the first measured day for levels and reserves that an ample warm-up did not know', () => {
    expect(shock(merged(AMPLE, scheduled(BACKLOG_LEVEL, -20)))).toBe(0);
    expect(shock(merged(AMPLE, { reserves: [BACKLOG_RESERVE] }))).toBe(0);
  });
});
