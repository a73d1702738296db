import { describe, expect, it } from 'vitest';
import { canonicalJson, dataHash } from './data-hash.ts';
import { fitInputsHash } from './fit-inputs.ts';

describe('data hash', () => {
  it('is FNV-1a of the canonical JSON', () => {
    // FNV-1a of the four bytes of "null", from an independent implementation.
    expect(dataHash(null)).toBe('5b9bc4ba528108e4');
  });

  it('does not depend on the order of keys, but on the order of lists and on every value', () => {
    const hash = dataHash({ a: 1, b: [1, 2], c: 'æ' });
    expect(dataHash({ c: 'æ', b: [1, 2], a: 1 })).toBe(hash);
    expect(dataHash({ a: 1, b: [2, 1], c: 'æ' })).not.toBe(hash);
    expect(dataHash({ a: 1, b: [1, 2], c: 'ø' })).not.toBe(hash);
    expect(dataHash({ a: 1.0000001, b: [1, 2], c: 'æ' })).not.toBe(hash);
  });

  it('writes canonical JSON that parses back to the same data', () => {
    const data = { z: [1, { y: null, x: 'a"b' }], a: -0.5, gone: undefined };
    expect(canonicalJson(data)).toBe('{"a":-0.5,"z":[1,{"x":"a\\"b","y":null}]}');
  });

  it('of the fit inputs has 16 hexadecimal digits and is the same each time', () => {
    expect(fitInputsHash()).toMatch(/^[0-9a-f]{16}$/);
    expect(fitInputsHash()).toBe(fitInputsHash());
  });
});
