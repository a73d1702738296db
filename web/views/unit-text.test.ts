import { describe, expect, it } from 'vitest';
import {
  formatDifferenceInterval,
  formatInterval,
  formatSigned,
  formatWithUnit,
  isWrittenAsNothing,
} from './unit-text.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('formatWithUnit', () => {
  it('writes the unit in the language of the page', () => {
    expect(plain(formatWithUnit(35.24, 'work-hours', 'nb'))).toBe('35,2 arbeidstimer');
    expect(plain(formatWithUnit(35.24, 'work-hours', 'en'))).toBe('35.2 work-hours');
  });

  it('writes shares as per cent', () => {
    expect(plain(formatWithUnit(0.951, 'share', 'nb'))).toBe('95,1 %');
  });

  it('has a dash, and no unit, where nothing was observed', () => {
    expect(formatWithUnit(null, 'hours', 'nb')).toBe('–');
  });
});

describe('formatInterval', () => {
  it('gives both ends the same decimals', () => {
    expect(formatInterval([9.87, 12.3], 'hours', 'nb')).toBe('9,9–12,3');
    expect(plain(formatInterval([0.9, 0.95], 'share', 'nb'))).toBe('90,0–95,0 %');
  });

  it('uses a word where a minus sign stands', () => {
    expect(formatInterval([-3, 250], 'work-hours per week', 'nb')).toBe('\u22123 til 250');
  });
});

describe('a difference', () => {
  it('of shares is in percentage points, its interval too', () => {
    expect(plain(formatSigned(0.021, 'share', 'nb'))).toBe('+2,1 prosentpoeng');
    expect(formatDifferenceInterval([-0.019, 0.021], 'share', 'nb')).toBe('\u22121,9 til 2,1');
    expect(plain(formatSigned(-2.234, 'hours', 'nb'))).toBe('\u22122,23 timer');
  });

  it('too small to be seen has no sign', () => {
    expect(plain(formatSigned(0.0002, 'share', 'nb'))).toBe('0,0 prosentpoeng');
    expect(isWrittenAsNothing(0.0002, 'share', 'nb')).toBe(true);
    expect(isWrittenAsNothing(-0.002, 'share', 'nb')).toBe(false);
    expect(isWrittenAsNothing(0.0002, 'FTE per 1000 users', 'nb')).toBe(true);
  });
});
