import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultPlace } from './json-place.ts';

describe('faultPlace', () => {
  it.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{"a":1,}', 1, 8],
    ['[1,]', 1, 4],
    ['[1 2]', 1, 4],
    ['{"a"}', 1, 5],
    ['{a:1}', 1, 2],
    ["{'a':1}", 1, 2],
    ['{} {}', 1, 4],
    ['[\n  01\n]', 2, 4],
    ['{\n"a": tru\n}', 2, 6],
    ['"a\nb"', 1, 1],
    [']', 1, 1],
    ['[}', 1, 2],
  ])('finds the fault of %j at line %i, column %i', (text, line, column) => {
    expect(faultPlace(text)).toEqual({ line, column });
  });

  it('finds no fault before the end of valid JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 1);
        const lines = text.split('\n');
        expect(faultPlace(text)).toEqual({ line: lines.length, column: lines.at(-1)!.length + 1 });
      }),
    );
  });

  it('finds the cut of valid JSON no later than the cut', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(), (value, at) => {
        const text = JSON.stringify(value);
        const cut = text.slice(0, at % text.length);
        const { line, column } = faultPlace(cut);
        expect(line).toBe(1);
        expect(column).toBeLessThanOrEqual(cut.length + 1);
        expect(() => JSON.parse(cut)).toThrow();
      }),
    );
  });
});
