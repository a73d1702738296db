import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

it('finds the word one typing error away', () => {
  const known = ['closing', 'calendar', 'absenceShare'];
  expect(nearest('closng', known)).toBe('closing');
  expect(nearest('Calender', known)).toBe('calendar');
  expect(nearest('absence_share', known)).toBe('absenceShare');
});

it('offers nothing for a word that is like none', () => {
  expect(nearest('budget', ['closing', 'calendar'])).toBeNull();
  expect(nearest('x'.repeat(1_000_000), ['closing'])).toBeNull();
});

it('edit distance is symmetric, zero only for equal words, and obeys the triangle inequality', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});
