import { SimError } from '../fault/fault.ts';
import { log } from './maths.ts';
import { PURPOSE_LIMIT } from './purposes.ts';
import { seedKey } from './seed-key.ts';
import { COUNTER_0, COUNTER_1, createRegisters, setKey, threefry, WORD_0 } from './threefry.ts';

/** Draws of one purpose and person are numbered below this, because 24 bits of the counter hold half of them. */
export const DRAW_LIMIT = 33554432;

const TWO_32 = 4294967296;
const PER_2_32 = 1 / TWO_32;

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
  private readonly registers: Int32Array;
  private readonly drawn = new Float64Array(1);

  /** @param seedText - Any text. The object starts in replication 0. */
  constructor(seedText: string) {
    this.seedText = seedText;
    this.registers = createRegisters();
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
    setKey(this.registers, key0, key1);
    threefry(this.registers); // the words in the registers always belong to the counter in them
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
    const registers = this.registers;
    const block = (purpose << 24) | (draw >>> 1);
    if (registers[COUNTER_0] !== (person | 0) || registers[COUNTER_1] !== block) {
      registers[COUNTER_0] = person;
      registers[COUNTER_1] = block;
      threefry(registers);
    }
    return registers[WORD_0 + (draw & 1)]!;
  }

  /** A uniform number strictly between 0 and 1: the middle of one of 2^32 equal cells. Parameters as for `bits`. */
  uniform(purpose: number, person: number, draw: number): number {
    this.drawUniform(purpose, person, draw);
    return this.drawn[0]!;
  }

  /** Whether the uniform number of the same name lies below `share`; cheaper than comparing it. Parameters as for `bits`. */
  chance(purpose: number, person: number, draw: number, share: number): boolean {
    return (this.bits(purpose, person, draw) >>> 0) + 0.5 < share * TWO_32;
  }

  /** An exponential number with mean 1, between 1.2e-10 and 22.9. Parameters as for `bits`. */
  exponential(purpose: number, person: number, draw: number): number {
    this.drawUniform(purpose, person, draw);
    return -log(this.drawn[0]!);
  }

  // The double is left in an array: returned by a function that is not inlined, it would be put on the heap.
  private drawUniform(purpose: number, person: number, draw: number): void {
    this.drawn[0] = ((this.bits(purpose, person, draw) >>> 0) + 0.5) * PER_2_32;
  }
}

function refuse(purpose: number, draw: number): never {
  throw new SimError({
    kind: 'bad-argument',
    detail:
      `Draw ${draw} of purpose ${purpose} does not exist. ` +
      `Purposes run from 0 to ${PURPOSE_LIMIT - 1}, draws from 0 to ${DRAW_LIMIT - 1}.`,
  });
}
