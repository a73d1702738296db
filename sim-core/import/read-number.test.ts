import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSignOf, readNumber } from './read-number.ts';

/** A naive twin: writes a number in every way the reader must know, knowing the answer. */
const WRITTEN = fc
  .record({
    whole: fc.integer({ min: 0, max: 99_999_999 }),
    decimals: fc.stringMatching(/^\d{0,4}$/),
    decimal: fc.constantFrom(',' as const, '.' as const),
    group: fc.constantFrom('', ' ', '\u00a0', '\u202f', 'other'),
    minus: fc.constantFrom('', '-', '\u2212', '- ', '+'),
    percent: fc.constantFrom('', '%', ' %'),
  })
  .map(({ whole, decimals, decimal, group, minus, percent }) => {
    const sign = group === 'other' ? (decimal === ',' ? '.' : ',') : group;
    const digits = String(whole).replace(/\B(?=(\d{3})+$)/g, sign);
    const text = `${minus}${digits}${decimals === '' ? '' : decimal + decimals}${percent}`;
    const size = Number(`${whole}.${decimals === '' ? '0' : decimals}`);
    return { text, decimal, value: /[-\u2212]/.test(minus) ? -size : size, isPercent: percent !== '' };
  });

describe('a number in a table', () => {
  it('is read as it was written, whatever signs group and part its digits', () => {
    fc.assert(
      fc.property(WRITTEN, ({ text, decimal, value, isPercent }) => {
        expect(readNumber(text, decimal)).toEqual({ kind: 'number', value, isPercent });
      }),
    );
  });

  it('is never guessed: without a sign of the column it is the same number, or refused as ambiguous', () => {
    fc.assert(
      fc.property(WRITTEN, ({ text, value }) => {
        const read = readNumber(text, null);
        if (read.kind === 'ambiguous') expect(text).toMatch(/\d[.,]\d{3}/);
        else expect(read).toMatchObject({ kind: 'number', value });
      }),
    );
  });

  it('never throws and gives a finite number or says why not, for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(',' as const, '.' as const, null), (text, decimal) => {
        const read = readNumber(text, decimal);
        expect(
          read.kind === 'number'
            ? Number.isFinite(read.value)
            : ['missing', 'ambiguous', 'no-number'].includes(read.kind),
        ).toBe(true);
      }),
    );
  });

  it.each(['', ' ', '*', '.', '..', '...', ':', null, undefined])('is missing where there is %j', (cell) => {
    expect(readNumber(cell, ',')).toEqual({ kind: 'missing' });
  });

  it.each(['x1', '1,2,3,4', '12 34', '1 23', '1.23.456', '--4', '4 5', '12a', '%', '-', '1,234.567,8', 'NaN', '1e5'])(
    'is none where there is %j',
    (cell) => {
      expect(readNumber(cell, ',')).toEqual({ kind: 'no-number' });
    },
  );

  it.each([
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['0.123', null, 0.123],
    ['1.234.567', null, 1_234_567],
    ['1.234,5', null, 1234.5],
    ['1,234.5', null, 1234.5],
    [0.5, null, 0.5],
  ] as const)('%j with the sign %j is %d', (cell, decimal, value) => {
    expect(readNumber(cell, decimal)).toMatchObject({ kind: 'number', value });
  });
});

describe('the decimal sign of a column', () => {
  it.each([
    [['1.234', '15,5', '*'], ','],
    [['1,234', '0.5'], '.'],
    [['1.234', '2.345'], null],
    [['1,5', '1.5'], null],
    [['1.234.567', '1.234'], ','],
    [[12, null, 'x'], null],
  ] as const)('of %j is %j', (cells, sign) => {
    expect(decimalSignOf(cells)).toBe(sign);
  });
});
