import { seedKey } from './seed-key.ts';
import { createKey, threefry } from './threefry.ts';
import { uniformOf } from './uniform.ts';

/**
 * Uniform numbers one after the other, for what has no persons and purposes: shuffles and designs. Inside the model, `Streams`
 * gives numbers by name instead.
 *
 * @param seedText - Any text; equal texts give equal sequences.
 * @returns a function that gives the next number strictly between 0 and 1.
 */
export function uniformSequence(seedText: string): () => number {
  const { key0, key1 } = seedKey(seedText, 0);
  const key = createKey(key0, key1);
  const words = new Int32Array(3);
  let drawn = 0;
  return () => {
    words[0] = drawn >>> 1;
    if ((drawn & 1) === 0) threefry(key, words, 0, 1, 0, 1, 2);
    return uniformOf(words[1 + (drawn++ & 1)]!);
  };
}
