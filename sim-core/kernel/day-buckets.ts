import { ENTITY_MASK, EPOCH_SHIFT, KEYS_PER_DAY, KIND_MASK, NO_KEY } from './event-key.ts';
import { grownInt32 } from './grown.ts';

const CHUNK = 64; // events per chunk
/** Integers of one event in the pool: key, owner, data. */
const WIDTH = 3;
const SLOT_SHIFT = 15; // half a minute of keys in each slot of the counting sort
const SLOTS = Math.ceil(KEYS_PER_DAY / (1 << SLOT_SHIFT));

/**
 * Events of later days, one bucket per day, and the sorted events of the running day.
 *
 * A bucket is a list of chunks from a shared pool, appended at the tail, so that it is read in the order of
 * scheduling. `load` sorts a day by key with a stable counting sort into slots and insertion within them; the events
 * themselves stay where they are.
 */
export class DayBuckets {
  /** Keys of the running day in order, then NO_KEY. */
  sortedKey = new Int32Array(CHUNK).fill(NO_KEY);
  /** Where each sorted event lies in the pool: its key, then its owner and its data. */
  sortedAt = new Int32Array(CHUNK);
  /** All pending events. Those of the running day stay in it, and in the array it was when the day began. */
  pool = new Int32Array(0);

  private readonly slotStart = new Int32Array(SLOTS);
  // Event i of chunk c lies at (c * CHUNK + i) * WIDTH.
  private chunkCount = new Int32Array(0);
  private chunkNext = new Int32Array(0);
  private firstFree = -1;
  private runningHead = -1;
  private head = new Int32Array(0);
  private tail = new Int32Array(0);
  private readonly cancellable: Uint8Array;

  /** @param cancellable one byte per event kind: 1 if an epoch can make it void. */
  constructor(cancellable: Uint8Array) {
    this.cancellable = cancellable;
  }

  /** Empties everything; days 0 … days−1 can be used. Keeps the memory of an earlier run. */
  reset(days: number): void {
    if (this.head.length < days) {
      this.head = new Int32Array(days);
      this.tail = new Int32Array(days);
    }
    this.head.fill(-1);
    this.tail.fill(-1);
    this.firstFree = -1;
    this.runningHead = -1;
    for (let c = this.chunkCount.length - 1; c >= 0; c--) this.release(c);
    this.sortedKey[0] = NO_KEY;
  }

  /** Adds an event to the bucket of a day. */
  append(day: number, key: number, owner: number, data: number): void {
    let chunk = this.tail[day]!;
    if (chunk < 0 || this.chunkCount[chunk] === CHUNK) chunk = this.addChunk(day);
    const count = this.chunkCount[chunk]!;
    this.chunkCount[chunk] = count + 1;
    const at = (chunk * CHUNK + count) * WIDTH;
    const { pool } = this;
    pool[at] = key;
    pool[at + 1] = owner;
    pool[at + 2] = data;
  }

  /** Sorts the bucket of `day`, without the events that `epoch` has made void, and makes it the running day. */
  load(day: number, epoch: Uint8Array): void {
    for (let chunk = this.runningHead; chunk >= 0; ) {
      const following = this.chunkNext[chunk]!;
      this.release(chunk);
      chunk = following;
    }
    this.runningHead = this.head[day]!;
    this.head[day] = -1;
    this.tail[day] = -1;
    const n = this.countSlots(epoch);
    if (n >= this.sortedKey.length) this.growDay(n);
    this.spreadIntoSlots();
    this.sortWithinSlots(n);
    this.sortedKey[n] = NO_KEY;
  }

  /**
   * Strikes void events out, counts those of each slot and finds where in the sorted day the slots start.
   *
   * Events can still become void during the day. Most are already now, and looking the epochs up one right after the
   * other lets the processor fetch many at once, which it can not when each is needed in its turn.
   * @returns the number of events.
   */
  private countSlots(epoch: Uint8Array): number {
    const { pool, slotStart, chunkCount, chunkNext, cancellable } = this;
    slotStart.fill(0);
    for (let chunk = this.runningHead; chunk >= 0; chunk = chunkNext[chunk]!) {
      const from = chunk * CHUNK * WIDTH;
      const to = from + chunkCount[chunk]! * WIDTH;
      for (let at = from; at < to; at += WIDTH) {
        const key = pool[at]!;
        const owner = pool[at + 1]!;
        if (cancellable[key & KIND_MASK] === 1 && owner >>> EPOCH_SHIFT !== epoch[owner & ENTITY_MASK]) {
          pool[at] = NO_KEY;
          continue;
        }
        const slot = key >> SLOT_SHIFT;
        slotStart[slot] = slotStart[slot]! + 1;
      }
    }
    let start = 0;
    for (let s = 0; s < SLOTS; s++) {
      const count = slotStart[s]!;
      slotStart[s] = start;
      start += count;
    }
    return start;
  }

  private spreadIntoSlots(): void {
    const { pool, slotStart, chunkCount, chunkNext, sortedKey, sortedAt } = this;
    for (let chunk = this.runningHead; chunk >= 0; chunk = chunkNext[chunk]!) {
      const from = chunk * CHUNK * WIDTH;
      const to = from + chunkCount[chunk]! * WIDTH;
      for (let at = from; at < to; at += WIDTH) {
        const key = pool[at]!;
        if (key === NO_KEY) continue;
        const place = slotStart[key >> SLOT_SHIFT]!;
        slotStart[key >> SLOT_SHIFT] = place + 1;
        sortedKey[place] = key;
        sortedAt[place] = at;
      }
    }
  }

  private sortWithinSlots(n: number): void {
    const { sortedKey, sortedAt } = this;
    for (let i = 1; i < n; i++) {
      const key = sortedKey[i]!;
      if (sortedKey[i - 1]! <= key) continue;
      const at = sortedAt[i]!;
      let j = i - 1;
      while (j >= 0 && sortedKey[j]! > key) {
        sortedKey[j + 1] = sortedKey[j]!;
        sortedAt[j + 1] = sortedAt[j]!;
        j--;
      }
      sortedKey[j + 1] = key;
      sortedAt[j + 1] = at;
    }
  }

  private addChunk(day: number): number {
    if (this.firstFree < 0) this.growPool();
    const chunk = this.firstFree;
    this.firstFree = this.chunkNext[chunk]!;
    this.chunkNext[chunk] = -1;
    const tail = this.tail[day]!;
    if (tail < 0) this.head[day] = chunk;
    else this.chunkNext[tail] = chunk;
    this.tail[day] = chunk;
    return chunk;
  }

  private release(chunk: number): void {
    this.chunkCount[chunk] = 0;
    this.chunkNext[chunk] = this.firstFree;
    this.firstFree = chunk;
  }

  private growPool(): void {
    const old = this.chunkCount.length;
    const chunks = Math.max(256, old + (old >> 1));
    this.pool = grownInt32(this.pool, chunks * CHUNK * WIDTH);
    this.chunkCount = grownInt32(this.chunkCount, chunks);
    this.chunkNext = grownInt32(this.chunkNext, chunks);
    for (let c = chunks - 1; c >= old; c--) this.release(c);
  }

  private growDay(events: number): void {
    const size = Math.max(events + 1, 2 * this.sortedKey.length);
    this.sortedKey = new Int32Array(size);
    this.sortedAt = new Int32Array(size);
  }
}
