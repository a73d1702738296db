import { describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { seedKey } from './seed-key.ts';

const asText = (seed: string, replication: number) => {
  const { key0, key1 } = seedKey(seed, replication);
  return `${key0},${key1}`;
};

describe('seedKey', () => {
  it('gives the same key for the same seed text and replication', () => {
    expect(seedKey('noe-2023', 3)).toEqual(seedKey('noe-2023', 3));
  });

  it('gives different keys to texts that seedrandom alone would confuse', () => {
    // ARC4 repeats its key and keeps the low byte of each unit: 'a', 'aa' and U+0161 are one seed to it.
    const seeds = ['', 'a', 'aa', 'aaa', '\u0161', 'b', 'ab', 'ba', 'a'.repeat(300), 'a'.repeat(301)];
    expect(new Set(seeds.map((seed) => asText(seed, 0))).size).toBe(seeds.length);
  });

  it('gives a key of its own to each of 10 000 replications', () => {
    const keys = new Set<string>();
    for (let replication = 0; replication < 10_000; replication++) keys.add(asText('a', replication));
    expect(keys.size).toBe(10_000);
  });

  it('uses every unit of a long seed text', () => {
    const long = 'x'.repeat(1000);
    for (const place of [0, 100, 500, 999]) {
      const other = `${long.slice(0, place)}y${long.slice(place + 1)}`;
      expect(asText(other, 0)).not.toBe(asText(long, 0));
    }
  });

  it('refuses a replication that is not a whole number from 0 to 2^32 - 1', () => {
    for (const bad of [-1, 0.5, NaN, Infinity, 4294967296]) {
      expect(() => seedKey('a', bad)).toThrow(SimError);
    }
    expect(() => seedKey('a', 4294967295)).not.toThrow();
  });

  it('leaves Math.random alone', () => {
    const before = Math.random;
    seedKey('a', 0);
    expect(Math.random).toBe(before);
  });
});
