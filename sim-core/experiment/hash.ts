import { Threefry } from '../random/threefry.ts';

const OF_WORD = 1;
const OF_NUMBERS = 2;
const OF_TEXT = 3;
/** The one bit pattern that stands for all NaN, which JavaScript engines may store differently. */
const NAN_LOW = 0;
const NAN_HIGH = 0x7ff80000;

const numberBits = new Float64Array(1);
const numberWords = new Int32Array(numberBits.buffer);

/**
 * A 64-bit hash of numbers and texts in the order they are given: equal contents give equal digits in every browser,
 * and a difference anywhere gives other digits, but for one chance in 10^19. No protection against forgery.
 *
 * Each 64-bit block is mixed by Threefry under the hash so far and added to the outcome (Matyas, Meyer and Oseas
 * 1985). Kind and length go before contents, so neighbouring pieces cannot run together.
 */
export class Hash {
  private readonly threefry = new Threefry();

  /** Takes in one 32-bit integer, signed or not. */
  addWord(word: number): this {
    this.absorb(OF_WORD, word);
    return this;
  }

  /** Takes in the bits of doubles; all NaN are one, 0 and -0 are two. */
  addNumbers(values: ArrayLike<number>): this {
    this.absorb(OF_NUMBERS, values.length);
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      numberBits[0] = value;
      if (Number.isNaN(value)) this.absorb(NAN_LOW, NAN_HIGH);
      else this.absorb(numberWords[0]!, numberWords[1]!);
    }
    return this;
  }

  /** Takes in a text by its UTF-16 units. */
  addText(text: string): this {
    this.absorb(OF_TEXT, text.length);
    for (let i = 0; i < text.length; i += 2) {
      this.absorb(text.charCodeAt(i), i + 1 < text.length ? text.charCodeAt(i + 1) : -1);
    }
    return this;
  }

  /** The hash so far as 16 hexadecimal digits; more may be added afterwards. */
  hex(): string {
    return digits(this.threefry.key0) + digits(this.threefry.key1);
  }

  private absorb(low: number, high: number): void {
    const { threefry } = this;
    threefry.makeBlock(low | 0, high | 0);
    threefry.setKey(threefry.word0 ^ low, threefry.word1 ^ high);
  }
}

function digits(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
