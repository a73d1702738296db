import { describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { civilDate, dayNumber, isoDate, parseIsoDate, weekday } from './civil-date.ts';

const MS_PER_DAY = 86_400_000;

describe('the civil calendar', () => {
  it('agrees with the platform on every day from 1600 to 2400', () => {
    const first = Date.UTC(1600, 0, 1) / MS_PER_DAY;
    const last = Date.UTC(2400, 11, 31) / MS_PER_DAY;
    let wrong = 0;
    for (let days = first; days <= last; days++) {
      const platform = new Date(days * MS_PER_DAY);
      const date = civilDate(days);
      const isSame =
        date.year === platform.getUTCFullYear() &&
        date.month === platform.getUTCMonth() + 1 &&
        date.day === platform.getUTCDate() &&
        weekday(days) === (platform.getUTCDay() + 6) % 7 &&
        dayNumber(date) === days;
      if (!isSame) wrong++;
    }
    expect(wrong).toBe(0);
    expect(last - first).toBe(292_559);
  });

  it('reads and writes ISO dates, the leap day of 2024 included', () => {
    for (const text of ['1970-01-01', '2024-02-29', '2023-12-31', '1600-03-01', '2400-02-29']) {
      expect(isoDate(parseIsoDate(text))).toBe(text);
      expect(parseIsoDate(text)).toBe(Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY);
    }
  });

  it('refuses what is not a date of the calendar', () => {
    for (const text of ['2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '2023-4-01', '', '2023-01-01T00:00']) {
      expect(() => parseIsoDate(text), text).toThrow(SimError);
    }
  });
});
