/**
 * Threefry-2x32 with 13 rounds: a counter-based generator. Two output words are a fixed mixing of a 64-bit key and
 * a 64-bit counter, so any number of any stream can be had at once, in any order.
 *
 * @see Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC'11; 13 rounds is the
 *   smallest count they found to pass all of BigCrush.
 */

/** Key-schedule constant of Threefish and Threefry for 32-bit words. */
export const KEY_PARITY = 0x1bd11bda;

/** Places in the register array. `KEY_MIX` must hold `KEY_PARITY ^ key0 ^ key1`. */
export const KEY_0 = 0;
export const KEY_1 = 1;
export const KEY_MIX = 2;
export const COUNTER_0 = 3;
export const COUNTER_1 = 4;
export const WORD_0 = 5;
export const WORD_1 = 6;

/** A zeroed register array for {@link threefry}; 32-bit words live here because V8 may box them elsewhere. */
export function createRegisters(): Int32Array {
  const registers = new Int32Array(7);
  setKey(registers, 0, 0);
  return registers;
}

/** Sets the key, two 32-bit words, and what is derived from it. */
export function setKey(registers: Int32Array, key0: number, key1: number): void {
  registers[KEY_0] = key0;
  registers[KEY_1] = key1;
  registers[KEY_MIX] = KEY_PARITY ^ key0 ^ key1;
}

/**
 * Fills `WORD_0` and `WORD_1` from the key and the counter in the registers. Allocates nothing.
 *
 * Unrolled by hand: the rotations are constants, and the loop twin in the tests is four times slower.
 *
 * @param registers - From {@link createRegisters}, key set, counter written to `COUNTER_0` and `COUNTER_1`.
 */
export function threefry(registers: Int32Array): void {
  const key0 = registers[KEY_0]!;
  const key1 = registers[KEY_1]!;
  const mix = registers[KEY_MIX]!;
  let a = (registers[COUNTER_0]! + key0) | 0;
  let b = (registers[COUNTER_1]! + key1) | 0;

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
  registers[WORD_0] = a;
  registers[WORD_1] = b;
}
