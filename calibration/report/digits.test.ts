import { describe, expect, it } from 'vitest';
import { between, percent, rounded, withInterval } from './digits.ts';

describe('numbers of the report', () => {
  it.each([
    [12046.3, 810, '12050'],
    [12046.3, 81, '12046'],
    [12046.3, 99_000, '12000'],
    [0.15941, 0.0175, '0.159'],
    [0.15941, 0.00023, '0.15941'],
    [-0.0512, 0.0121, '-0.051'],
    [9.42, 1, '9.4'],
  ])('%d with uncertainty %d is %s', (value, uncertainty, text) => expect(rounded(value, uncertainty)).toBe(text));

  it.each([
    [17000, '17000'],
    [123456.7, '123457'],
    [0.60512, '0.6051'],
    [0.5, '0.5'],
    [0, '0'],
  ])('%d without uncertainty is %s', (value, text) => expect(rounded(value)).toBe(text));

  it('an interval and its mean are rounded alike', () => {
    expect(withInterval(12046.3, [11240.8, 12861.1])).toBe('12050 (11240 to 12860)');
    expect(between(0.0611, 0.1905)).toBe('0.061 to 0.191');
    expect(withInterval(3, [3, 3])).toBe('3 (3 to 3)');
  });

  it('a share is whole per cent, without a minus before 0', () => {
    expect([0.873, -0.003, -0.124, 1].map(percent)).toEqual(['87 %', '0 %', '-12 %', '100 %']);
  });
});
