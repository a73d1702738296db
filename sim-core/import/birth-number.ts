import { type Issue, issueOf } from '../fault/fault.ts';
import { phrase } from '../fault/phrase.ts';
import { columnLetter } from './column-letter.ts';
import type { Cell, Table } from './table.ts';

/** Weights of the two check digits (skatteetaten.no, «Fødselsnummer»): each weighted sum is a multiple of 11. */
const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const MODULUS = 11;
/** What a D-number adds to the day, and H-numbers and synthetic numbers to the month. */
const DAY_OFFSETS = [0, 40];
const MONTH_OFFSETS = [0, 40, 65, 80];

/** Whether eleven digits are a Norwegian birth number, or a D-number, H-number or synthetic number built as one. */
export function isBirthNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const isDay = isWithin(Number(digits.slice(0, 2)), DAY_OFFSETS, 31);
  const isMonth = isWithin(Number(digits.slice(2, 4)), MONTH_OFFSETS, 12);
  return isDay && isMonth && holds(digits, FIRST_WEIGHTS) && holds(digits, SECOND_WEIGHTS);
}

function isWithin(value: number, offsets: readonly number[], most: number): boolean {
  return offsets.some((offset) => value - offset >= 1 && value - offset <= most);
}

function holds(digits: string, weights: readonly number[]): boolean {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % MODULUS === 0;
}

/** Whether a cell holds a birth number, alone or in a text; a number that lost its first zero too. */
export function holdsBirthNumber(cell: Cell): boolean {
  if (cell === null) return false;
  if (typeof cell === 'number') {
    return Number.isInteger(cell) && cell >= 1e9 && cell < 1e11 && isBirthNumber(String(cell).padStart(11, '0'));
  }
  if (cell.length < 10) return false;
  return [...cell.matchAll(/(?<!\d)(\d{5,6})[ -]?(\d{5})(?!\d)/g)].some(([, first = '', second = '']) =>
    isBirthNumber((first + second).padStart(11, '0')),
  );
}

/** Issues for a file with birth numbers: one for each column of each table that has any. None is repeated in them. */
export function birthNumberIssues(tables: readonly Table[]): readonly Issue[] {
  return tables.flatMap((table) => {
    const counts = new Map<number, number>();
    for (const { cells } of table.rows) {
      cells.forEach((cell, column) => {
        if (holdsBirthNumber(cell)) counts.set(column, (counts.get(column) ?? 0) + 1);
      });
    }
    return [...counts].map(([column, count]) =>
      issueOf('not-allowed', `column ${columnLetter(column)}`, {
        found:
          table.name === ''
            ? phrase`${count} valid birth numbers`
            : phrase`${count} valid birth numbers in the sheet "${table.name}"`,
        expected: phrase`numbers about groups, never about single people`,
        remedy: phrase`Take the column out, count the people by month or group where the file comes from, and import the counts. Nothing of the file was kept.`,
      }),
    );
  });
}
