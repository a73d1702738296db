import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { list, name, signed, sized, unsigned, wasmModule } from './wasm-bytes.ts';

/** The number that bytes stand for, as a decoder reads them. */
function decoded(bytes: readonly number[], isSigned: boolean): number {
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 0x7f) << shift;
    shift += 7;
  }
  return isSigned && shift < 32 && (bytes.at(-1)! & 0x40) !== 0 ? value | (-1 << shift) : value;
}

describe('the bytes of WebAssembly', () => {
  it('are those of the published examples of LEB128', () => {
    expect(unsigned(624_485)).toEqual([0xe5, 0x8e, 0x26]);
    expect(signed(-123_456)).toEqual([0xc0, 0xbb, 0x78]);
    expect([unsigned(0), unsigned(127), unsigned(128)]).toEqual([[0], [0x7f], [0x80, 1]]);
    expect([signed(63), signed(64), signed(-64), signed(-65)]).toEqual([[0x3f], [0xc0, 0], [0x40], [0xbf, 0x7f]]);
  });

  it('are read back as the number they were written for', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (n) => {
        expect(decoded(signed(n), true)).toBe(n);
        expect(decoded(unsigned(n >>> 1), false)).toBe(n >>> 1);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('put lengths before lists, names and sections', () => {
    expect(list([[7, 8], [9]])).toEqual([2, 7, 8, 9]);
    expect(name('mix')).toEqual([3, 0x6d, 0x69, 0x78]);
    expect(sized([4, 5, 6])).toEqual([3, 4, 5, 6]);
    expect(WebAssembly.validate(wasmModule([]))).toBe(true);
    expect(WebAssembly.validate(wasmModule([[3, list([[0]])]]))).toBe(false);
  });
});
