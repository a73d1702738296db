import { describe, expect, it } from 'vitest';
import { formatWeek } from './weeks.ts';

describe('formatWeek', () => {
  it.each([
    [1, 'uke 1, ca. under en måned'],
    [4, 'uke 4, ca. 1 måned'],
    [13, 'uke 13, ca. 3 måneder'],
    [15, 'uke 15, ca. 3,5 måneder'],
    [22, 'uke 22, ca. 5 måneder'],
    [26, 'uke 26, ca. 6 måneder'],
    [39, 'uke 39, ca. 9 måneder'],
  ])('says week %d with its months', (week, text) => {
    expect(formatWeek(week, 'nb')).toBe(text);
  });

  it('says it in English too', () => {
    expect(formatWeek(15, 'en')).toBe('week 15, about 3.5 months');
  });
});
