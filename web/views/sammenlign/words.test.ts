import { describe, expect, it } from 'vitest';
import { directionWord } from './words.ts';

describe('which way a difference goes', () => {
  it('is said in a word that fits the unit', () => {
    expect(directionWord('hours', 'more', 'nb')).toBe('lengre');
    expect(directionWord('persons', 'less', 'nb')).toBe('færre');
    expect(directionWord('work-hours', 'more', 'nb')).toBe('større');
    expect(directionWord('share', 'less', 'en')).toBe('lower');
  });

  it('counts the days at a level, which are no duration', () => {
    expect(directionWord('working days', 'more', 'nb')).toBe('flere');
    expect(directionWord('days', 'more', 'nb')).toBe('lengre');
  });

  it('does not depend on the unit where nothing is certain', () => {
    expect(directionWord('work-hours', 'unclear', 'nb')).toBe('ingen sikker forskjell');
    expect(directionWord('persons', 'same', 'en')).toBe('the same');
  });
});
