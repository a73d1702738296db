import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Hash } from './hash.ts';

describe('Hash', () => {
  it('gives 16 hexadecimal digits that never change between versions', () => {
    const got = new Hash().addText('noe').addWord(-1).addNumbers([0.1, NaN, -0]).hex();
    expect(got).toMatch(/^[0-9a-f]{16}$/);
    expect(got).toBe('940f1631cc401ebf');
  });

  it('is the same for the same contents, as array or typed array', () => {
    expect(new Hash().addNumbers([1, 2.5]).hex()).toBe(new Hash().addNumbers(Float64Array.of(1, 2.5)).hex());
  });

  it('differs when any bit of any number differs', () => {
    const bits = new DataView(new ArrayBuffer(8));
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.nat(19),
        fc.nat(63),
        (values, at, bit) => {
          const place = at % values.length;
          bits.setFloat64(0, values[place]!);
          bits.setBigUint64(0, bits.getBigUint64(0) ^ (1n << BigInt(bit)));
          const other = values.slice();
          other[place] = bits.getFloat64(0);
          expect(new Hash().addNumbers(other).hex()).not.toBe(new Hash().addNumbers(values).hex());
        },
      ),
      { seed: 12, numRuns: 1000 },
    );
  });

  it('takes all bit patterns of NaN as one', () => {
    const odd = new Float64Array(1);
    new Uint32Array(odd.buffer).set([1234, 0xfff80001]);
    expect(odd[0]).toBeNaN();
    expect(new Hash().addNumbers(odd).hex()).toBe(new Hash().addNumbers([NaN]).hex());
  });

  it('tells order, kind and where one piece ends apart', () => {
    const hashes = [
      new Hash(),
      new Hash().addWord(0),
      new Hash().addWord(0).addWord(0),
      new Hash().addWord(1).addWord(2),
      new Hash().addWord(2).addWord(1),
      new Hash().addNumbers([]),
      new Hash().addNumbers([0]),
      new Hash().addNumbers([-0]),
      new Hash().addNumbers([1, 2]),
      new Hash().addNumbers([1]).addNumbers([2]),
      new Hash().addText(''),
      new Hash().addText('ab'),
      new Hash().addText('a').addText('b'),
      new Hash().addText('a\u0000'),
    ].map((hash) => hash.hex());
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('has no repeats among 100 000 hashes of neighbouring numbers', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 100_000; i++) seen.add(new Hash().addNumbers([i]).hex());
    expect(seen.size).toBe(100_000);
  });
});
