import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthNumberIssues, holdsBirthNumber, isBirthNumber } from './birth-number.ts';

/** A naive twin: nine digits with both check digits worked out, or nothing where one would be 10. */
function completed(nine: string): string | undefined {
  const digit = (digits: string, weights: string): number => {
    const sum = [...digits].reduce((all, one, i) => all + Number(one) * Number(weights[i]), 0);
    return (11 - (sum % 11)) % 11;
  };
  const first = digit(nine, '376189452');
  const second = digit(`${nine}${first}`, '5432765432');
  return first === 10 || second === 10 ? undefined : `${nine}${first}${second}`;
}

const two = (value: number) => String(value).padStart(2, '0');
const NINE = fc
  .record({
    day: fc.integer({ min: 1, max: 31 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    number: fc.integer({ min: 0, max: 999 }),
    dayAdd: fc.constantFrom(0, 40),
    monthAdd: fc.constantFrom(0, 40, 65, 80),
  })
  .map(({ day, month, year, number, dayAdd, monthAdd }) =>
    [two(day + dayAdd), two(month + monthAdd), two(year), String(number).padStart(3, '0')].join(''),
  );

describe('a birth number', () => {
  it('is known by its two check digits, also as D-number, H-number and synthetic number; with a digit changed it is none', () => {
    fc.assert(
      fc.property(NINE, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (nine, place, add) => {
        const whole = completed(nine);
        if (whole === undefined) return;
        expect(isBirthNumber(whole)).toBe(true);
        const digits = [...whole];
        digits[place] = String((Number(digits[place]) + add) % 10);
        expect(isBirthNumber(digits.join(''))).toBe(false);
      }),
    );
  });

  it('is found in a text, with a space in it, and as a number that lost its first zero', () => {
    const number = completed('010101123')!;
    const cells = [number, `Ola ${number}`, `${number.slice(0, 6)} ${number.slice(6)}`, Number(number)];
    expect(number.startsWith('0')).toBe(true);
    for (const cell of cells) expect(holdsBirthNumber(cell), String(cell)).toBe(true);
    for (const cell of [null, '', 12_345, `1${number}`, '12345678901', 15_000.5])
      expect(holdsBirthNumber(cell)).toBe(false);
  });

  it('is told by column, counted, and never repeated', () => {
    const number = completed('010101123')!;
    const rows = [
      ['a', number],
      ['b', Number(number)],
      ['c', 5],
    ].map((cells, i) => ({ line: i + 1, cells }));
    const issues = birthNumberIssues([{ name: 'Ark1', rows }]);
    expect(issues.map(({ path, found }) => [path, found])).toEqual([
      ['column B', '2 valid birth numbers in the sheet "Ark1"'],
    ]);
    expect(JSON.stringify(issues)).not.toContain(String(Number(number)));
  });
});
