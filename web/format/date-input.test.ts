import { describe, expect, it } from 'vitest';
import { dateText, parseDate } from './date-input.ts';

describe('parseDate', () => {
  it.each([
    ['1.2.2023', '2023-02-01'],
    ['01.02.2023', '2023-02-01'],
    [' 29. 2. 2024 ', '2024-02-29'],
    ['2023-2-1', '2023-02-01'],
  ])('reads %j as %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each(['', 'i morgen', '31.6.2023', '29.2.2023', '1/2/2023', '2023', '1.13.2023', '0.1.2023'])(
    'refuses %j',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );

  it('reads back what is shown', () => {
    expect(dateText('2023-02-01')).toBe('01.02.2023');
    expect(parseDate(dateText('2044-12-31'))).toBe('2044-12-31');
  });
});
