import { KEYS_PER_DAY, NO_KEY } from './event-key.ts';
import { grownInt32 } from './grown.ts';

const SLOT_SHIFT = 14; // a quarter of a minute of keys in each slot
const SLOTS = Math.ceil(KEYS_PER_DAY / (1 << SLOT_SHIFT));
const WORDS = Math.ceil(SLOTS / 32);
const SUMMARIES = Math.ceil(WORDS / 32);
// Integers of one node: key, owner, data, place of the following node. Nodes lie at multiples of their width, so a place
// within one is put together by bits, which can not overflow.
const WIDTH = 4;
export const OWNER = 1;
export const DATA = 2;
const FOLLOWING = 3;

/**
 * Events scheduled within the running day: a wheel of 5760 slots of 15 seconds, each a list sorted by (key, sequence),
 * with a bitmap of filled slots, a bitmap of its non-zero words, and the earliest event always at hand.
 */
export class NearWheel {
  /** Key of the earliest event, NO_KEY when there is none. */
  firstKey = NO_KEY;
  /** Nodes of `WIDTH` integers: key, owner and data lie at a node's place and the two after it. */
  nodes = new Int32Array(256 * WIDTH);

  private readonly slotHead = new Int32Array(SLOTS);
  private readonly filled = new Int32Array(WORDS);
  private readonly filledWords = new Int32Array(SUMMARIES + 1);
  private firstFree = -1;
  private used = 0;
  private first = -1;

  /** Empties the wheel. */
  clear(): void {
    this.slotHead.fill(-1);
    this.filled.fill(0);
    this.filledWords.fill(0);
    this.filledWords[SUMMARIES] = 1; // sentinel: the search for a filled word always ends
    this.firstFree = -1;
    this.used = 0;
    this.first = -1;
    this.firstKey = NO_KEY;
  }

  /** Adds an event of the running day, not before the one removed last. */
  insert(key: number, owner: number, data: number): void {
    const node = this.takeNode();
    const { nodes, slotHead } = this;
    nodes[node] = key | 0;
    nodes[node | OWNER] = owner | 0;
    nodes[node | DATA] = data | 0;
    const slot = key >> SLOT_SHIFT;
    const head = slotHead[slot]!;
    if (head < 0 || nodes[head]! > key) {
      nodes[node | FOLLOWING] = head;
      slotHead[slot] = node;
      if (head < 0) this.markFilled(slot);
      if (key < this.firstKey) {
        this.firstKey = key;
        this.first = node;
      }
      return;
    }
    let before = head;
    let after = nodes[before | FOLLOWING]!;
    while (after >= 0 && nodes[after]! <= key) {
      before = after;
      after = nodes[after | FOLLOWING]!;
    }
    nodes[node | FOLLOWING] = after;
    nodes[before | FOLLOWING] = node;
  }

  /** Takes out the earliest event. @returns its node's place: read owner and data there before the next `insert`. */
  removeFirst(): number {
    const { nodes } = this;
    const node = this.first;
    const slot = nodes[node]! >> SLOT_SHIFT;
    const after = nodes[node | FOLLOWING]!;
    this.slotHead[slot] = after;
    nodes[node | FOLLOWING] = this.firstFree;
    this.firstFree = node;
    if (after >= 0) this.setFirst(after);
    else this.findFirst(slot);
    return node;
  }

  private markFilled(slot: number): void {
    const word = slot >> 5;
    this.filled[word] = this.filled[word]! | (1 << slot);
    this.filledWords[word >> 5] = this.filledWords[word >> 5]! | (1 << word);
  }

  /** Slots before `emptied` are empty too: time only goes forward. */
  private findFirst(emptied: number): void {
    const { filled, filledWords } = this;
    let word = emptied >> 5;
    let bits = filled[word]! & ~(1 << emptied);
    filled[word] = bits;
    if (bits === 0) {
      let summary = word >> 5;
      let words = filledWords[summary]! & ~(1 << word);
      filledWords[summary] = words;
      while (words === 0) words = filledWords[++summary]!;
      if (summary === SUMMARIES) {
        this.first = -1;
        this.firstKey = NO_KEY;
        return;
      }
      word = (summary << 5) | lowestBit(words);
      bits = filled[word]!;
    }
    this.setFirst(this.slotHead[(word << 5) | lowestBit(bits)]!);
  }

  private setFirst(node: number): void {
    this.first = node;
    this.firstKey = this.nodes[node]!;
  }

  private takeNode(): number {
    const free = this.firstFree;
    if (free >= 0) {
      this.firstFree = this.nodes[free | FOLLOWING]!;
      return free;
    }
    const node = this.used;
    this.used += WIDTH;
    if (this.used > this.nodes.length) this.nodes = grownInt32(this.nodes, 2 * this.nodes.length);
    return node;
  }
}

/** Index of the lowest set bit of a non-zero word. */
const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
