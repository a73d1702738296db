import { describe, expect, it } from 'vitest';
import { numberText, parseDecimal, parseWhole, withDecimalSign } from './decimal-input.ts';

describe('parseDecimal', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234', 1234],
    ['\u22123,5', -3.5],
    ['-3,5', -3.5],
    [' 250 000 ', 250_000],
    [',5', 0.5],
  ])('reads %j as %d', (text, value) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['1.234,5', 'two-signs'],
    ['1,2,3', 'two-signs'],
    ['12a', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['-', 'not-a-number'],
    [',', 'not-a-number'],
    ['0x10', 'not-a-number'],
  ])('refuses %j as %s', (text, reason) => {
    expect(parseDecimal(text)).toEqual({ ok: false, reason });
  });
});

describe('parseWhole', () => {
  it('reads a whole number, also when it is written with decimals that are zero', () => {
    expect(parseWhole('20')).toEqual({ ok: true, value: 20 });
    expect(parseWhole('20,0')).toEqual({ ok: true, value: 20 });
  });

  it('refuses half a run', () => {
    expect(parseWhole('2,5')).toEqual({ ok: false, reason: 'not-whole' });
  });
});

describe('numberText', () => {
  it('writes a number the way it is typed, and the parser reads it back', () => {
    expect(numberText(12.5)).toBe('12,5');
    expect(numberText(250_000)).toBe('250\u00a0000');
    expect(numberText(1000)).toBe('1\u00a0000');
    expect(numberText(-1000)).toBe('-1\u00a0000');
    expect(numberText(100)).toBe('100');
    for (const value of [0, -0.0042, 1234.5678, 1e-7, 1_000_000.25]) {
      expect(parseDecimal(numberText(value))).toEqual({ ok: true, value });
    }
  });
});

describe('withDecimalSign', () => {
  it('follows the language, and is read back as the same number', () => {
    expect(withDecimalSign('40\u00a0000,5', 'en')).toBe('40\u00a0000.5');
    expect(withDecimalSign('0.9', 'nb')).toBe('0,9');
    expect(withDecimalSign('40 000', 'en')).toBe('40 000');
    expect(parseDecimal(withDecimalSign('40 000,5', 'en'))).toEqual(parseDecimal('40 000,5'));
  });

  it.each(['', '1.234,5', '0,9 timer', '1,5; 2,5'])('leaves %j, which is no number', (text) => {
    expect(withDecimalSign(text, 'en')).toBe(text);
  });
});
