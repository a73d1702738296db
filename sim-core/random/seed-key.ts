import seedrandom from 'seedrandom';
import { SimError } from '../fault/fault.ts';
import { Threefry } from './threefry.ts';

/** Longest piece handed to seedrandom at once; its key schedule folds text beyond 256 bytes. */
const PIECE_BYTES = 192;
/** Keeps the counters that make replication keys away from those that make draws. */
const REPLICATION_COUNTER = -1;

/** A 64-bit key as two signed 32-bit words. */
export interface SeedKey {
  readonly key0: number;
  readonly key1: number;
}

/**
 * The key of one replication of a seed text.
 *
 * seedrandom turns the text into 64 bits; Threefry, which maps different counters to different words, then turns
 * the replication index into the key. Two replications of one seed therefore never share a key.
 *
 * @param seedText - Any text; texts that differ in one UTF-16 unit give unrelated keys.
 * @param replication - Index from 0, at most 2^32 - 1.
 * @throws {SimError} `bad-argument` if the replication is not such an integer.
 */
export function seedKey(seedText: string, replication: number): SeedKey {
  if (!Number.isInteger(replication) || replication < 0 || replication > 0xffffffff) {
    throw new SimError({
      kind: 'bad-argument',
      detail: `The replication index is ${replication}. It must be a whole number from 0 to 4294967295.`,
    });
  }
  const text = textKey(seedText);
  const threefry = new Threefry();
  threefry.setKey(text.key0, text.key1);
  threefry.makeBlock(replication | 0, REPLICATION_COUNTER);
  return { key0: threefry.word0, key1: threefry.word1 };
}

/** Chains the pieces of a text through seedrandom's ARC4; never touches `Math.random`. */
function textKey(text: string): SeedKey {
  const bytes = textBytes(text);
  let key0 = 0;
  let key1 = 0;
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    // The closing '.' stands nowhere else: ARC4 repeats its key, so "a" and "aa" would otherwise be one seed.
    const generator = seedrandom(`${key0},${key1},${bytes.slice(start, start + PIECE_BYTES)}.`);
    key0 = generator.int32();
    key1 = generator.int32();
  }
  return { key0, key1 };
}

/** Four hexadecimal digits per UTF-16 unit, because seedrandom keeps only the low byte of a unit; length first. */
function textBytes(text: string): string {
  let bytes = `${text.length}:`;
  for (let i = 0; i < text.length; i++) bytes += text.charCodeAt(i).toString(16).padStart(4, '0');
  return bytes;
}
