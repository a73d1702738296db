import { expect, it } from 'vitest';
import { dateText, dayNumber, isCalendarDate, weekdayOf } from './calendar-date.ts';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

it('knows every day from 1999 to 2101 that the platform knows, with number and weekday', () => {
  const first = Date.UTC(1999, 0, 1) / 86_400_000;
  const last = Date.UTC(2101, 0, 1) / 86_400_000;
  let checked = 0;
  for (let day = first; day <= last; day += 1) {
    const text = iso(day);
    if (!isCalendarDate(text) || dayNumber(text) !== day) throw new Error(text);
    if (weekdayOf(day) !== (new Date(day * 86_400_000).getUTCDay() + 6) % 7) throw new Error(text);
    if (day >= 0 && dateText(day) !== text) throw new Error(text);
    checked += 1;
  }
  expect(checked).toBe(102 * 365 + 25 + 1); // 25 leap days: 2100 has none
});

it.each([
  '2023-02-29',
  '1900-02-29',
  '2023-04-31',
  '2023-13-01',
  '2023-00-10',
  '2023-01-00',
  '2023-1-1',
  '01.02.2023',
  '',
])('does not take %j for a day', (text) => {
  expect(isCalendarDate(text)).toBe(false);
});
