import { describe, expect, it } from 'vitest';
import { Threefry } from './threefry.ts';
import { lanesOn, threefryLanes } from './threefry-lanes.ts';

/** Both output words of `count` blocks made in one batch with counters 7, 10, 13, … */
function together(count: number): Int32Array {
  const threefry = new Threefry();
  threefry.setKey(0x13198a2e, 0x83707344);
  const words = new Int32Array(3 * count);
  for (let i = 0; i < count; i++) words[i] = 7 + 3 * i;
  threefry.makeBlocks(words, 0x85a308d3, count, 0, count, 2 * count);
  return words.subarray(count);
}

/** The same one by one. */
function alone(count: number): Int32Array {
  const threefry = new Threefry();
  threefry.setKey(0x13198a2e, 0x83707344);
  const words = new Int32Array(2 * count);
  for (let i = 0; i < count; i++) {
    threefry.makeBlock(7 + 3 * i, 0x85a308d3);
    words[i] = threefry.word0;
    words[count + i] = threefry.word1;
  }
  return words;
}

describe('threefryLanes', () => {
  it('exist here, and are the same ones for the whole thread', () => {
    expect(threefryLanes()).not.toBeNull();
    expect(threefryLanes()).toBe(threefryLanes());
  });

  it('make exactly the blocks asked for, whether four divides them or not', () => {
    const lanes = threefryLanes()!;
    for (const count of [1, 2, 3, 4, 5, 31, lanes.first.length]) {
      lanes.word0.fill(5);
      for (let i = 0; i < count; i++) lanes.first[i] = 7 + 3 * i;
      lanes.mix(0x13198a2e, 0x83707344, 0x1bd11bda ^ 0x13198a2e ^ 0x83707344, 0x85a308d3, count);
      const expected = alone(count);
      expect(lanes.word0.slice(0, count)).toEqual(expected.slice(0, count));
      expect(lanes.word1.slice(0, count)).toEqual(expected.slice(count));
      const made = 4 * Math.ceil(count / 4);
      expect(lanes.word0.subarray(made).every((rest) => rest === 5)).toBe(true);
    }
  });

  it('give a batch what its blocks give alone, also a batch larger than their memory', () => {
    for (const count of [15, 16, 17, 4079, 4080, 4081, 10_001]) expect(together(count)).toEqual(alone(count));
  });

  it('are done without where the platform lacks them or a page forbids them', () => {
    const Module = function refuse() {
      throw new Error('Refused to compile.');
    } as never;
    expect(lanesOn({})).toBeNull();
    expect(lanesOn({ WebAssembly: { Module, Instance: Module } })).toBeNull();
    expect(lanesOn(globalThis as object)).not.toBeNull();
  });
});
