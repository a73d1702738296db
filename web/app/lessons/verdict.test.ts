import { describe, expect, it } from 'vitest';
import type { Lesson } from './lesson.ts';
import { LESSONS } from './lessons.ts';
import { predictedText, verdictOf, verdictWords } from './verdict.ts';

const byId = (id: string): Lesson => LESSONS.find((lesson) => lesson.id === id)!;
const choice = byId('three-month-review');
const number = byId('office-inflow');

describe('a prediction', () => {
  it('by choice is right when the value of the run lies in the range of the answer', () => {
    const values = new Map([['times.reviews', 1.7]]);
    const verdict = (answer: string) => verdictOf(choice, answer, values, 'nb');
    expect(verdict('half-more')).toEqual({ isGood: true, outcome: 'Riktig svar: Opp mot det dobbelte.' });
    expect(verdict('double').isGood).toBe(false);
    expect(verdictWords(choice, verdict('half-more'), 'nb')).toBe('Det stemte.');
    expect(verdictWords(choice, verdict('same'), 'en')).toBe('It turned out differently.');
  });

  it('by number is good when it is near, in the unit it was asked in', () => {
    const values = new Map([['new.soonTransferShare', 0.296]]);
    expect(verdictOf(number, 28, values, 'nb')).toEqual({
      isGood: true,
      outcome: 'Simuleringen ga 29,6\u00a0prosent.',
    });
    expect(verdictOf(number, 20, values, 'nb').isGood).toBe(false);
    expect(verdictWords(number, verdictOf(number, 30, values, 'nb'), 'nb')).toBe('Godt truffet.');
  });

  it('is repeated as it was made', () => {
    expect(predictedText(choice, 'double', 'en')).toBe('More than double');
    expect(predictedText(number, 12.5, 'nb')).toBe('12,5\u00a0prosent');
  });
});
