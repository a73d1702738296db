import { describe, expect, it } from 'vitest';
import {
  decimalsFor,
  formatExact,
  formatExactShare,
  formatFigure,
  formatNumber,
  formatRange,
  formatShare,
  sharedDecimals,
} from './number.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

describe('formatNumber', () => {
  it('groups with a space and uses a decimal comma in bokmål', () => {
    expect(plain(formatNumber(250_000, 'nb'))).toBe('250 000');
    expect(plain(formatNumber(1234.56, 'nb', 1))).toBe('1 234,6');
  });

  it('shows what was not observed as a dash', () => {
    expect(formatNumber(null, 'nb')).toBe('–');
    expect(formatNumber(Number.NaN, 'en', 2)).toBe('–');
  });

  it('never shows minus zero', () => {
    expect(formatNumber(-0.2, 'nb')).toBe('0');
  });
});

describe('formatFigure', () => {
  it.each([
    [0.01234, '0,012'],
    [0.1234, '0,12'],
    [1.234, '1,23'],
    [12.34, '12,3'],
    [123.4, '123'],
    [12_345.6, '12 346'],
    [0, '0'],
  ])('%d keeps about three digits', (value, text) => {
    expect(plain(formatFigure(value, 'nb'))).toBe(text);
  });

  it('takes decimals from the size, whatever the sign', () => {
    expect(decimalsFor(-12)).toBe(1);
  });
});

describe('sharedDecimals', () => {
  it('are those of the largest, whatever its sign', () => {
    expect(sharedDecimals([79, 58, 100])).toBe(0);
    expect(sharedDecimals([0.4, -12, 3])).toBe(1);
    expect(sharedDecimals([])).toBe(0);
  });
});

describe('formatRange', () => {
  it('has the same decimals at both ends, and no dash beside a minus sign', () => {
    expect(plain(formatRange(96.1, 137.4, 'nb'))).toBe('96–137');
    expect(plain(formatRange(-106.2, 76.8, 'nb')).replace('\u2212', '-')).toBe('-106 til 77');
    expect(plain(formatRange(-1, 4, 'en', 1))).toContain(' to 4.0');
  });

  it('does not break between two lines', () => {
    expect(formatRange(96.1, 137.4, 'nb')).toBe('96\u2060–\u2060137');
    expect(formatRange(-1, 4, 'nb')).not.toContain(' ');
  });
});

describe('formatShare', () => {
  it('follows the spacing rule of each language', () => {
    expect(plain(formatShare(0.6126, 'nb'))).toBe('61,3 %');
    expect(formatShare(0.6126, 'en')).toBe('61.3%');
  });
});

describe('formatExact', () => {
  it('shows the decimals a number has, and no others', () => {
    expect(plain(formatExact(1234.5, 'nb'))).toBe('1 234,5');
    expect(formatExact(0.0042, 'nb')).toBe('0,0042');
    expect(formatExact(0.1 + 0.2, 'en')).toBe('0.3');
    expect(formatExact(95, 'nb')).toBe('95');
    expect(plain(formatExactShare(0.1327, 'nb'))).toBe('13,27 %');
    expect(formatExactShare(0.07, 'en')).toBe('7%');
  });
});
