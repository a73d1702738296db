import { describe, expect, it } from 'vitest';
import { dateOfDay, formatDate, formatDayWithWeek, formatMonth, formatMonthShort, isoWeek } from './date.ts';

describe('dateOfDay', () => {
  it('counts whole days over the change to summer time and over a leap day', () => {
    expect(dateOfDay('2024-02-28', 2).toISOString()).toBe('2024-03-01T00:00:00.000Z');
    expect(dateOfDay('2024-03-30', 2).toISOString()).toBe('2024-04-01T00:00:00.000Z');
    expect(dateOfDay('2024-01-01', -1).toISOString()).toBe('2023-12-31T00:00:00.000Z');
  });
});

describe('isoWeek', () => {
  it.each([
    ['2023-01-01', 2022, 52],
    ['2024-01-01', 2024, 1],
    ['2024-12-30', 2025, 1],
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2026-09-07', 2026, 37],
  ])('%s lies in week %d-%d', (iso, year, week) => {
    expect(isoWeek(dateOfDay(iso, 0))).toEqual({ year, week });
  });
});

describe('dates in words', () => {
  const date = dateOfDay('2024-03-04', 0);

  it('are Norwegian in bokmål', () => {
    expect(formatDate(date, 'nb')).toBe('4. mars 2024');
    expect(formatDayWithWeek(date, 'nb')).toBe('mandag 4. mars 2024 (uke 10)');
    expect(formatMonth(date, 'nb')).toBe('mars 2024');
    expect(formatMonthShort(dateOfDay('2024-01-04', 0), 'nb')).toBe('jan');
  });

  it('are day-first in English', () => {
    expect(formatDate(date, 'en')).toBe('4 March 2024');
    expect(formatDayWithWeek(date, 'en')).toBe('Monday 4 March 2024 (week 10)');
  });
});
