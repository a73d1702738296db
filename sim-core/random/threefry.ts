/**
 * Threefry-2x32 with 13 rounds: a counter-based generator. Two output words are a fixed mixing of a 64-bit key and
 * a 64-bit counter, so any number of any stream can be had at once, in any order.
 *
 * @see Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC'11; 13 rounds is the
 *   smallest count they found to pass all of BigCrush.
 */

/** Key-schedule constant of Threefish and Threefry for 32-bit words. */
export const KEY_PARITY = 0x1bd11bda;

/** A key and what is derived from it, for {@link threefry}; 32-bit words live in arrays because V8 may box them elsewhere. */
export function createKey(key0: number, key1: number): Int32Array {
  const key = new Int32Array(3);
  setKey(key, key0, key1);
  return key;
}

/** Changes a key to two other 32-bit words. */
export function setKey(key: Int32Array, key0: number, key1: number): void {
  key[0] = key0;
  key[1] = key1;
  key[2] = KEY_PARITY ^ key0 ^ key1;
}

/**
 * Mixes counters that differ in their first word: block i has the counter (`words[first + i]`, `second`), and its two
 * output words are left in `words[word0 + i]` and `words[word1 + i]`.
 *
 * A batch costs two thirds of the same blocks one by one, because the processor works on several at once. Unrolled by
 * hand: the rotations are constants, and the loop twin in the tests is four times slower. Allocates nothing.
 *
 * @param key - From {@link createKey}.
 * @param count - Number of blocks.
 */
export function threefry(
  key: Int32Array,
  words: Int32Array,
  second: number,
  count: number,
  first: number,
  word0: number,
  word1: number,
): void {
  const key0 = key[0]!;
  const key1 = key[1]!;
  const mix = key[2]!;
  const start = (second + key1) | 0;
  for (let i = 0; i < count; i++) {
    let a = (words[first + i]! + key0) | 0;
    let b = start;

    a = (a + b) | 0;
    b = ((b << 13) | (b >>> 19)) ^ a;
    a = (a + b) | 0;
    b = ((b << 15) | (b >>> 17)) ^ a;
    a = (a + b) | 0;
    b = ((b << 26) | (b >>> 6)) ^ a;
    a = (a + b) | 0;
    b = ((b << 6) | (b >>> 26)) ^ a;
    a = (a + key1) | 0;
    b = (b + mix + 1) | 0;

    a = (a + b) | 0;
    b = ((b << 17) | (b >>> 15)) ^ a;
    a = (a + b) | 0;
    b = ((b << 29) | (b >>> 3)) ^ a;
    a = (a + b) | 0;
    b = ((b << 16) | (b >>> 16)) ^ a;
    a = (a + b) | 0;
    b = ((b << 24) | (b >>> 8)) ^ a;
    a = (a + mix) | 0;
    b = (b + key0 + 2) | 0;

    a = (a + b) | 0;
    b = ((b << 13) | (b >>> 19)) ^ a;
    a = (a + b) | 0;
    b = ((b << 15) | (b >>> 17)) ^ a;
    a = (a + b) | 0;
    b = ((b << 26) | (b >>> 6)) ^ a;
    a = (a + b) | 0;
    b = ((b << 6) | (b >>> 26)) ^ a;
    a = (a + key0) | 0;
    b = (b + key1 + 3) | 0;

    a = (a + b) | 0;
    b = ((b << 17) | (b >>> 15)) ^ a;
    words[word0 + i] = a;
    words[word1 + i] = b;
  }
}
