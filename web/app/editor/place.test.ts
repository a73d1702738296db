import { describe, expect, it } from 'vitest';
import { isSameData, isWithin, valueAt, withValue } from './place.ts';

const DATA = { a: { list: [{ x: 1 }, { x: 2 }] }, b: 3 };

describe('a place', () => {
  it('leads to its value, or to nothing', () => {
    expect(valueAt(DATA, 'a.list[1].x')).toBe(2);
    expect(valueAt(DATA, 'a.list[7].x')).toBeUndefined();
    expect(valueAt(DATA, 'b.c')).toBeUndefined();
  });

  it('gets another value without touching the data it stands in', () => {
    const changed = withValue(DATA, 'a.list[1].x', 9);
    expect(changed).toEqual({ a: { list: [{ x: 1 }, { x: 9 }] }, b: 3 });
    expect(DATA.a.list[1]!.x).toBe(2);
    expect(changed.a.list[0]).toBe(DATA.a.list[0]);
    expect(isSameData(changed, DATA)).toBe(false);
  });

  it('lies within another by steps, not by letters', () => {
    expect(isWithin('a.list[1].x', 'a.list')).toBe(true);
    expect(isWithin('a.lists', 'a.list')).toBe(false);
  });
});
