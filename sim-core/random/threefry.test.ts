import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Threefry } from './threefry.ts';
import { KEY_PARITY } from './threefry-schedule.ts';

type Words = readonly [number, number];

/** Counter, key, output: the lines `threefry2x32` of Random123's `kat_vectors`. */
type KnownAnswer = readonly [counter: Words, key: Words, output: Words];

const KNOWN_13: readonly KnownAnswer[] = [
  [
    [0, 0],
    [0, 0],
    [0x9d1c5ec6, 0x8bd50731],
  ],
  [
    [0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    [0xfd36d048, 0x2d17272c],
  ],
  [
    [0x243f6a88, 0x85a308d3],
    [0x13198a2e, 0x03707344],
    [0xba3e4725, 0xf27d669e],
  ],
];
const KNOWN_20: readonly KnownAnswer[] = [
  [
    [0, 0],
    [0, 0],
    [0x6b200159, 0x99ba4efe],
  ],
  [
    [0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    [0x1cb996fc, 0xbb002be7],
  ],
  [
    [0x243f6a88, 0x85a308d3],
    [0x13198a2e, 0x03707344],
    [0xc4923a9c, 0x483df7a0],
  ],
];

function fast(counter: Words, key: Words): Words {
  const threefry = keyed(key);
  threefry.makeBlock(counter[0] | 0, counter[1] | 0);
  return [threefry.word0 >>> 0, threefry.word1 >>> 0];
}

/** The generator under a key. */
function keyed(key: Words): Threefry {
  const threefry = new Threefry();
  threefry.setKey(key[0], key[1]);
  return threefry;
}

/** The published algorithm as a loop over any number of rounds. */
function twin(counter: Words, key: Words, rounds: number): Words {
  const rotations = [13, 15, 26, 6, 17, 29, 16, 24];
  const keys = [key[0], key[1], KEY_PARITY ^ key[0] ^ key[1]];
  let a = (counter[0] + key[0]) | 0;
  let b = (counter[1] + key[1]) | 0;
  for (let round = 0; round < rounds; round++) {
    const turn = rotations[round % 8]!;
    a = (a + b) | 0;
    b = ((b << turn) | (b >>> (32 - turn))) ^ a;
    if (round % 4 === 3) {
      const injection = (round + 1) / 4;
      a = (a + keys[injection % 3]!) | 0;
      b = (b + keys[(injection + 1) % 3]! + injection) | 0;
    }
  }
  return [a >>> 0, b >>> 0];
}

const word = fc.integer({ min: 0, max: 0xffffffff });
const words = fc.tuple(word, word);

describe('Threefry', () => {
  it('gives the published answers for 13 rounds', () => {
    for (const [counter, key, output] of KNOWN_13) expect(fast(counter, key)).toEqual(output);
  });

  it('has a loop twin that gives the published answers for 13 and 20 rounds', () => {
    for (const [counter, key, output] of KNOWN_13) expect(twin(counter, key, 13)).toEqual(output);
    for (const [counter, key, output] of KNOWN_20) expect(twin(counter, key, 20)).toEqual(output);
  });

  it('equals its loop twin for any key and counter', () => {
    fc.assert(
      fc.property(words, words, (counter, key) => {
        expect(fast(counter, key)).toEqual(twin(counter, key, 13));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('changes about half of the output bits when one bit of counter or key changes', () => {
    let changed = 0;
    let trials = 0;
    for (let bit = 0; bit < 32; bit++) {
      for (let person = 0; person < 100; person++) {
        const base = fast([person, 7], [11, 13]);
        for (const other of [fast([person ^ (1 << bit), 7], [11, 13]), fast([person, 7], [11, 13 ^ (1 << bit)])]) {
          changed += ones(base[0] ^ other[0]) + ones(base[1] ^ other[1]);
          trials += 64;
        }
      }
    }
    expect(changed / trials).toBeGreaterThan(0.495);
    expect(changed / trials).toBeLessThan(0.505);
  });

  it('gives each block of a batch what it gives the block alone', () => {
    const columns = 3;
    fc.assert(
      fc.property(fc.array(word, { maxLength: 70 }), word, words, (firsts, second, key) => {
        const room = firsts.length + 1;
        const words = new Int32Array(columns * room);
        words.set(firsts, 2 * room);
        keyed(key).makeBlocks(words, second, firsts.length, 2 * room, room, 0);
        firsts.forEach((one, i) => {
          expect([words[room + i]! >>> 0, words[i]! >>> 0]).toEqual(fast([one, second], key));
          expect(words[2 * room + i]! >>> 0).toBe(one);
        });
        expect([1, 2, 3].map((column) => words[column * room - 1])).toEqual([0, 0, 0]);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('leaves the key as it was', () => {
    const threefry = keyed([5, 6]);
    threefry.makeBlocks(new Int32Array(6), 8, 2, 0, 2, 4);
    threefry.makeBlock(1, 2);
    expect([threefry.word0 >>> 0, threefry.word1 >>> 0]).toEqual(fast([1, 2], [5, 6]));
  });
});

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits >>> 0; rest !== 0; rest >>>= 1) count += rest & 1;
  return count;
}
