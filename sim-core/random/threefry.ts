import { type ThreefryLanes, threefryLanes } from './threefry-lanes.ts';
import { KEY_PARITY } from './threefry-schedule.ts';

/** Fewer blocks than this are made one by one: it costs less than to hand them over. */
const LEAST_FOR_LANES = 16;

/**
 * Threefry-2x32 with 13 rounds, a counter-based generator, under one key, and the block made last. Two output words are a
 * fixed mixing of a 64-bit key and a 64-bit counter, so any number of any stream can be had at once, in any order. All
 * words are signed 32-bit integers.
 *
 * @see Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC'11.
 */
export class Threefry {
  /** The key, to be read; `setKey` changes it. */
  key0 = 0;
  key1 = 0;
  private parity = KEY_PARITY;
  /** Output words of the block made last. */
  word0 = 0;
  word1 = 0;

  /** Changes the key. */
  setKey(key0: number, key1: number): void {
    this.key0 = key0 | 0;
    this.key1 = key1 | 0;
    this.parity = KEY_PARITY ^ key0 ^ key1;
  }

  /** Mixes the counter (`first`, `second`) into `word0` and `word1`. */
  makeBlock(first: number, second: number): void {
    this.mix((first + this.key0) | 0, (second + this.key1) | 0);
  }

  /**
   * Makes blocks whose counters differ in their first word: block i has the counter (`words[first + i]`, `second`), and
   * its output words are left in `words[word0 + i]` and `words[word1 + i]`. The three stretches must not overlap. The
   * fields `word0` and `word1` stay as they were, and the result is the same to the last bit wherever it runs.
   *
   * @param count - Number of blocks.
   */
  makeBlocks(words: Int32Array, second: number, count: number, first: number, word0: number, word1: number): void {
    const lanes = count < LEAST_FOR_LANES ? null : threefryLanes();
    if (lanes !== null) {
      this.makeInLanes(lanes, words, second, count, [first, word0, word1]);
      return;
    }
    const { key0, word0: word0Before, word1: word1Before } = this;
    const start = (second + this.key1) | 0;
    for (let i = 0; i < count; i++) {
      this.mix((words[first + i]! + key0) | 0, start);
      words[word0 + i] = this.word0;
      words[word1 + i] = this.word1;
    }
    this.word0 = word0Before;
    this.word1 = word1Before;
  }

  /** @param places of the first counter and of the first output words. */
  private makeInLanes(
    lanes: ThreefryLanes,
    words: Int32Array,
    second: number,
    count: number,
    [first, word0, word1]: readonly [number, number, number],
  ): void {
    const room = lanes.first.length;
    for (let from = 0; from < count; from += room) {
      const n = Math.min(room, count - from);
      lanes.first.set(words.subarray(first + from, first + from + n));
      lanes.mix(this.key0, this.key1, this.parity, second, n);
      words.set(lanes.word0.subarray(0, n), word0 + from);
      words.set(lanes.word1.subarray(0, n), word1 + from);
    }
  }

  /**
   * The rounds, from a counter to which the key has been added.
   *
   * Unrolled by hand: the rotations are constants, and the loop twin in the tests is four times slower. Allocates nothing.
   */
  private mix(first: number, second: number): void {
    const { key0, key1, parity } = this;
    let a = first;
    let b = second;

    a = (a + b) | 0;
    b = ((b << 13) | (b >>> 19)) ^ a;
    a = (a + b) | 0;
    b = ((b << 15) | (b >>> 17)) ^ a;
    a = (a + b) | 0;
    b = ((b << 26) | (b >>> 6)) ^ a;
    a = (a + b) | 0;
    b = ((b << 6) | (b >>> 26)) ^ a;
    a = (a + key1) | 0;
    b = (b + parity + 1) | 0;

    a = (a + b) | 0;
    b = ((b << 17) | (b >>> 15)) ^ a;
    a = (a + b) | 0;
    b = ((b << 29) | (b >>> 3)) ^ a;
    a = (a + b) | 0;
    b = ((b << 16) | (b >>> 16)) ^ a;
    a = (a + b) | 0;
    b = ((b << 24) | (b >>> 8)) ^ a;
    a = (a + parity) | 0;
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

    this.word0 = a;
    this.word1 = b;
  }
}
