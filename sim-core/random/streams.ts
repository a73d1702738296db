import { SimError } from '../fault/fault.ts';
import { PURPOSE_LIMIT } from './purposes.ts';
import { seedKey } from './seed-key.ts';
import { Threefry } from './threefry.ts';
import { isBelow, uniformOf } from './uniform.ts';
import { unitExponential } from './unit-exponential.ts';

/** Draws of one purpose and person are numbered below this, because 24 bits of the counter hold half of them. */
export const DRAW_LIMIT = 33554432;

/**
 * Random numbers by name. A number is a function of (seed, replication, purpose, person, draw) and of nothing else:
 * asking in another order, or asking for more, never changes it. That keeps the people and their luck the same in
 * two scenarios that are compared.
 *
 * One object per worker; it holds the key of the current replication and the block made last, so that two draws of one
 * block cost one.
 */
export class Streams {
  private readonly seedText: string;
  private readonly threefry = new Threefry();
  /** Of the block made last. */
  private person = 0;
  private purpose = 0;
  /** Running number of the pair of draws. */
  private pair = 0;

  /** @param seedText - Any text. The object starts in replication 0. */
  constructor(seedText: string) {
    this.seedText = seedText;
    this.startReplication(0);
  }

  /**
   * Moves all streams to another replication.
   *
   * @param replication - Index from 0, at most 2^32 - 1.
   * @throws {SimError} `bad-argument` for any other number.
   */
  startReplication(replication: number): void {
    const { key0, key1 } = seedKey(this.seedText, replication);
    this.threefry.setKey(key0, key1);
    this.makeBlock(0, 0, 0); // its words always belong to its counter
  }

  /**
   * 32 random bits as a signed integer.
   *
   * @param purpose - From `purposes.ts`, 0 to 255.
   * @param person - Person id, or another entity's where the purpose says so; an unsigned 32-bit integer.
   * @param draw - Running number of the draw within purpose and person, 0 to `DRAW_LIMIT` - 1.
   * @throws {SimError} `bad-argument` if purpose or draw is outside; they would repeat another purpose's numbers.
   */
  bits(purpose: number, person: number, draw: number): number {
    if (((purpose >>> 8) | (draw >>> 25)) !== 0) refuse(purpose, draw);
    const pair = draw >>> 1;
    if (this.person !== (person | 0) || this.purpose !== purpose || this.pair !== pair) {
      this.makeBlock(purpose, person | 0, pair);
    }
    return (draw & 1) === 0 ? this.threefry.word0 : this.threefry.word1;
  }

  /**
   * What `bits` gives for many persons, for a draw and the one after it.
   *
   * @param draw - An even number; parameters else as for `bits`.
   * @param words - Holds `count` person ids from place `persons` on. Gets the bits of `draw` for each person from place
   *   `even` on, and those of `draw` + 1 from place `odd` on.
   */
  bitsOfMany(
    purpose: number,
    draw: number,
    words: Int32Array,
    count: number,
    persons: number,
    even: number,
    odd: number,
  ): void {
    if (((purpose >>> 8) | (draw >>> 25) | (draw & 1)) !== 0) refuse(purpose, draw);
    this.threefry.makeBlocks(words, (purpose << 24) | (draw >>> 1), count, persons, even, odd);
  }

  /** A uniform number strictly between 0 and 1: the middle of one of 2^32 equal cells. Parameters as for `bits`. */
  uniform(purpose: number, person: number, draw: number): number {
    return uniformOf(this.bits(purpose, person, draw));
  }

  /** Whether the uniform number of the same name lies below `share`; cheaper than comparing it. Parameters as for `bits`. */
  chance(purpose: number, person: number, draw: number, share: number): boolean {
    return isBelow(this.bits(purpose, person, draw), share);
  }

  /** An exponential number with mean 1, between 1.2e-10 and 22.9. Parameters as for `bits`. */
  exponential(purpose: number, person: number, draw: number): number {
    return unitExponential(this.bits(purpose, person, draw));
  }

  private makeBlock(purpose: number, person: number, pair: number): void {
    this.purpose = purpose | 0;
    this.person = person | 0;
    this.pair = pair | 0;
    this.threefry.makeBlock(person, (purpose << 24) | pair);
  }
}

function refuse(purpose: number, draw: number): never {
  throw new SimError({
    kind: 'bad-argument',
    detail:
      `Draw ${draw} of purpose ${purpose} does not exist. ` +
      `Purposes run from 0 to ${PURPOSE_LIMIT - 1}, draws from 0 to ${DRAW_LIMIT - 1}, those of many persons are even.`,
  });
}
