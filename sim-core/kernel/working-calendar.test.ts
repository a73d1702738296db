import { describe, expect, it } from 'vitest';
import { FIRST_YEAR, LAST_YEAR, norwegianHolidays } from '../../cli/dev/generate-holidays.mjs';
import { SimError } from '../fault/fault.ts';
import { lcg } from '../test/lcg.ts';
import { parseIsoDate } from './civil-date.ts';
import { NORWEGIAN_HOLIDAYS } from './norwegian-holidays.ts';
import { MIN_PER_DAY } from './time.ts';
import { type OpeningHours, WorkingCalendar } from './working-calendar.ts';

const OFFICE: OpeningHours = { kind: 'hours', opensAtHour: 8, closesAtHour: 15.5 };
const DAYS = 400;
const FIRST = '2022-12-01';

/** Whether somebody works in the minute that begins at `minute`, by the platform's dates and the library's holidays. */
function worksIn(minute: number, holidays: ReadonlySet<string>): boolean {
  const at = new Date(Date.parse(`${FIRST}T00:00:00Z`) + minute * 60_000);
  if (at.getUTCDay() === 0 || at.getUTCDay() === 6 || holidays.has(at.toISOString().slice(0, 10))) return false;
  const hour = at.getUTCHours() + at.getUTCMinutes() / 60;
  return hour >= 8 && hour < 15.5;
}

/** Working minutes before each minute of the run, counted one by one. */
function countedMinutes(): Int32Array {
  const holidays = new Set(norwegianHolidays(2022, 2024));
  const before = new Int32Array(DAYS * MIN_PER_DAY + 1);
  for (let minute = 0; minute < DAYS * MIN_PER_DAY; minute++) {
    before[minute + 1] = before[minute]! + (worksIn(minute, holidays) ? 1 : 0);
  }
  return before;
}

describe('WorkingCalendar', () => {
  const counted = countedMinutes();
  const calendar = new WorkingCalendar(parseIsoDate(FIRST), DAYS, OFFICE);

  it('counts working minutes as a count of single minutes does, at every minute of 400 days', () => {
    let wrong = 0;
    for (let minute = 0; minute <= DAYS * MIN_PER_DAY; minute++) {
      if (calendar.workedMin(minute) !== counted[minute]) wrong++;
    }
    expect(wrong).toBe(0);
    expect(counted.at(-1)).toBeGreaterThan(270 * 450);
  });

  it('counts between two times of the grid as the minutes and parts of minutes between them', () => {
    const random = lcg(1);
    for (let i = 0; i < 2000; i++) {
      const [a, b] = [random(DAYS * MIN_PER_DAY * 1024) / 1024, random(DAYS * MIN_PER_DAY * 1024) / 1024];
      const [from, to] = a < b ? [a, b] : [b, a];
      const at = (time: number): number => {
        const minute = Math.floor(time);
        return counted[minute]! + (counted[minute + 1]! - counted[minute]!) * (time - minute);
      };
      expect(calendar.workedBetweenMin(from, to)).toBe(at(to) - at(from));
    }
  });

  it('is open on the days with working minutes and on no other', () => {
    for (let day = 0; day < DAYS; day++) {
      const worked = counted[(day + 1) * MIN_PER_DAY]! - counted[day * MIN_PER_DAY]!;
      expect(calendar.isOpen(day)).toBe(worked > 0);
      expect(calendar.closesMin[day]! - calendar.opensMin[day]!).toBe(worked);
    }
  });

  it('counts every minute when it never closes', () => {
    const always = new WorkingCalendar(parseIsoDate('1900-01-01'), 10, { kind: 'always' });
    expect(always.always).toBe(true);
    for (const time of [0, 1, 1439.5, 1440, 7777.25, 14_400]) expect(always.workedMin(time)).toBe(time);
  });

  it('refuses years whose holidays are not known', () => {
    const last = parseIsoDate(`${LAST_YEAR}-12-31`);
    expect(new WorkingCalendar(last, 1, OFFICE).days).toBe(1);
    expect(() => new WorkingCalendar(last, 2, OFFICE)).toThrow(SimError);
    expect(() => new WorkingCalendar(parseIsoDate(`${FIRST_YEAR}-01-01`) - 1, 5, OFFICE)).toThrow(/2014-12-31/);
  });
});

describe('the Norwegian public holidays', () => {
  it('are those of the library they were generated from', () => {
    expect(NORWEGIAN_HOLIDAYS).toEqual(norwegianHolidays(FIRST_YEAR, LAST_YEAR));
  });

  it('hold Easter and the fixed days of 2023', () => {
    const fixed = ['2023-01-01', '2023-04-07', '2023-04-10', '2023-05-01', '2023-05-17', '2023-12-25', '2023-12-26'];
    for (const date of fixed) expect(NORWEGIAN_HOLIDAYS).toContain(date);
    expect(NORWEGIAN_HOLIDAYS).not.toContain('2023-12-24');
  });
});
