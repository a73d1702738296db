import { seedKey } from './seed-key.ts';
import { Threefry } from './threefry.ts';
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
  const threefry = new Threefry();
  threefry.setKey(key0, key1);
  let drawn = 0;
  return () => {
    const isFirstOfBlock = (drawn & 1) === 0;
    if (isFirstOfBlock) threefry.makeBlock(drawn >>> 1, 0);
    drawn++;
    return uniformOf(isFirstOfBlock ? threefry.word0 : threefry.word1);
  };
}
