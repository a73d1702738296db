import { grownFloat64, grownInt32 } from './day-buckets.ts';
import { MIN_PER_DAY, PLANNED_TIME } from './time.ts';

const SLOTS = 8192;
const WORDS = SLOTS >> 5;
const SUMMARIES = WORDS >> 5;
const SLOTS_PER_MIN = SLOTS / MIN_PER_DAY;

/**
 * Events scheduled within the running day: a wheel of 8192 slots of about ten seconds, each a list sorted by
 * (time, kind, sequence), with a bitmap of filled slots, a bitmap of its non-zero words, and the earliest event always
 * at hand.
 */
export class NearWheel {
  /** [0] time of the earliest event, Infinity when there is none. */
  readonly firstMin = new Float64Array(1);
  meta = new Int32Array(256);
  entity = new Int32Array(256);
  data = new Int32Array(256);

  private timeMin = new Float64Array(256);
  private following = new Int32Array(256);
  private readonly slotHead = new Int32Array(SLOTS).fill(-1);
  private readonly filled = new Int32Array(WORDS);
  private readonly filledWords = new Int32Array(SUMMARIES + 1);
  private readonly dayStartMin = new Float64Array(1);
  private firstFree = -1;
  private used = 0;
  private first = -1;
  private readonly clock: Float64Array;

  /** @param clock the clock array of the event list. */
  constructor(clock: Float64Array) {
    this.clock = clock;
  }

  /** Empties the wheel and starts the day that begins at `startMin`. */
  startDay(startMin: number): void {
    this.dayStartMin[0] = startMin;
    this.slotHead.fill(-1);
    this.filled.fill(0);
    this.filledWords.fill(0);
    this.filledWords[SUMMARIES] = 1; // sentinel: the search for a filled word always ends
    this.firstFree = -1;
    this.used = 0;
    this.first = -1;
    this.firstMin[0] = Infinity;
  }

  /** Kind of the earliest event; only asked on ties. */
  firstKind(): number {
    return this.meta[this.first]! >> 8;
  }

  /** Adds an event of the running day, at the planned time of the clock array. */
  insert(meta: number, entity: number, data: number): void {
    const timeMin = this.clock[PLANNED_TIME]!;
    const node = this.takeNode();
    this.timeMin[node] = timeMin;
    this.meta[node] = meta;
    this.entity[node] = entity;
    this.data[node] = data;
    const slot = Math.min(((timeMin - this.dayStartMin[0]!) * SLOTS_PER_MIN) | 0, SLOTS - 1);
    const head = this.slotHead[slot]!;
    const kind = meta >> 8;
    if (head < 0 || this.comesAfter(head, timeMin, kind)) {
      this.following[node] = head;
      this.slotHead[slot] = node;
      this.markFilled(slot);
      const firstMin = this.firstMin[0]!;
      if (timeMin < firstMin || (timeMin === firstMin && kind < this.firstKind())) {
        this.firstMin[0] = timeMin;
        this.first = node;
      }
      return;
    }
    let before = head;
    let after = this.following[before]!;
    while (after >= 0 && !this.comesAfter(after, timeMin, kind)) {
      before = after;
      after = this.following[after]!;
    }
    this.following[node] = after;
    this.following[before] = node;
  }

  /** Takes out the earliest event. @returns its node: read `meta`, `entity`, `data` there before the next `insert`. */
  removeFirst(): number {
    const node = this.first;
    const slot = Math.min(((this.timeMin[node]! - this.dayStartMin[0]!) * SLOTS_PER_MIN) | 0, SLOTS - 1);
    const after = this.following[node]!;
    this.slotHead[slot] = after;
    this.following[node] = this.firstFree;
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
        this.firstMin[0] = Infinity;
        return;
      }
      word = (summary << 5) + lowestBit(words);
      bits = filled[word]!;
    }
    this.setFirst(this.slotHead[(word << 5) + lowestBit(bits)]!);
  }

  private setFirst(node: number): void {
    this.first = node;
    this.firstMin[0] = this.timeMin[node]!;
  }

  private comesAfter(node: number, timeMin: number, kind: number): boolean {
    const otherMin = this.timeMin[node]!;
    return otherMin > timeMin || (otherMin === timeMin && this.meta[node]! >> 8 > kind);
  }

  private takeNode(): number {
    const free = this.firstFree;
    if (free >= 0) {
      this.firstFree = this.following[free]!;
      return free;
    }
    if (this.used === this.meta.length) this.grow();
    return this.used++;
  }

  private grow(): void {
    const size = 2 * this.meta.length;
    this.timeMin = grownFloat64(this.timeMin, size);
    this.meta = grownInt32(this.meta, size);
    this.entity = grownInt32(this.entity, size);
    this.data = grownInt32(this.data, size);
    this.following = grownInt32(this.following, size);
  }
}

/** Index of the lowest set bit of a non-zero word. */
function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
