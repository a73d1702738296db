import { threefry } from './threefry.ts';

/** One block of the generator and the counter it was made from. */
export class Block {
  private readonly firsts = new Int32Array(1);
  private readonly seconds = new Int32Array(1);
  private readonly words0 = new Int32Array(1);
  private readonly words1 = new Int32Array(1);

  /** First and second word of the counter. */
  get first(): number {
    return this.firsts[0]!;
  }
  get second(): number {
    return this.seconds[0]!;
  }
  /** The two output words. */
  get word0(): number {
    return this.words0[0]!;
  }
  get word1(): number {
    return this.words1[0]!;
  }

  /** Makes the block of a counter. @param key from `createKey`. */
  make(key: Int32Array, first: number, second: number): void {
    this.firsts[0] = first;
    this.seconds[0] = second;
    threefry(key, this.firsts, second, 1, this.words0, this.words1);
  }
}
