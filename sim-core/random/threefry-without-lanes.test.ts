import { expect, it, vi } from 'vitest';
import { Threefry } from './threefry.ts';

vi.mock('./threefry-lanes.ts', () => ({ threefryLanes: () => null }));

it('makes a batch one by one where there are no lanes, and leaves the block made last as it was', () => {
  const count = 5000;
  const threefry = new Threefry();
  threefry.setKey(0x13198a2e, 0x83707344);
  threefry.makeBlock(1, 2);
  const last = [threefry.word0, threefry.word1];
  const words = new Int32Array(3 * count);
  for (let i = 0; i < count; i++) words[i] = 7 + 3 * i;
  threefry.makeBlocks(words, 9, count, 0, count, 2 * count);
  expect([threefry.word0, threefry.word1]).toEqual(last);
  for (let i = 0; i < count; i++) {
    threefry.makeBlock(7 + 3 * i, 9);
    expect([words[count + i], words[2 * count + i]]).toEqual([threefry.word0, threefry.word1]);
  }
});
