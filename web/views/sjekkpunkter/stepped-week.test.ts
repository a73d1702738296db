import { describe, expect, it } from 'vitest';
import { steppedWeek } from './stepped-week.ts';

describe('steppedWeek', () => {
  const limits = { least: 2, most: 30 };

  it.each([
    ['ArrowRight', 11],
    ['ArrowUp', 11],
    ['ArrowLeft', 9],
    ['ArrowDown', 9],
    ['PageUp', 14],
    ['PageDown', 6],
    ['Home', 2],
    ['End', 30],
    ['Tab', undefined],
  ])('%s moves from week 10 to %s', (key, week) => {
    expect(steppedWeek(key, 10, limits)).toBe(week);
  });

  it('stops at the ends', () => {
    expect(steppedWeek('PageUp', 29, limits)).toBe(30);
    expect(steppedWeek('ArrowLeft', 2, limits)).toBe(2);
  });
});
