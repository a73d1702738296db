import { ENTITY_MASK, EPOCH_SHIFT, KEYS_PER_DAY, KIND_MASK, NO_KEY } from './event-key.ts';
import { grownInt32 } from './grown.ts';

/** Integers of one event in the pool: key, owner, data. */
const WIDTH = 3;
// A chunk of the pool holds 85 events, and in its last integer the place of the chunk that follows it in its bucket.
const CHUNK = 256;
const LINK = CHUNK - 1;
const NONE = -1;
const FEWEST_CHUNKS = 256;
const GROWTH = 1.5;
const SLOT_SHIFT = 16; // a minute of keys in each slot of the counting sort
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
  /** First chunk that is free; all chunks are known by the place of their first integer. */
  private firstFree = NONE;
  /** First chunk of each day, and where its next event goes: the link of a full chunk, NONE before the first. */
  private head = new Int32Array(0);
  private next = new Int32Array(0);
  /** First chunk of the running day, and the end of its last event. */
  private runningHead = NONE;
  private runningEnd = NONE;
  private readonly cancellable: Uint8Array;

  /** @param cancellable one byte per event kind: 1 if an epoch can make it void. */
  constructor(cancellable: Uint8Array) {
    this.cancellable = cancellable;
  }

  /** Empties everything; days 0 … days−1 can be used. Keeps the memory of an earlier run. */
  reset(days: number): void {
    if (this.head.length < days) {
      this.head = new Int32Array(days);
      this.next = new Int32Array(days);
    }
    this.head.fill(NONE);
    this.next.fill(NONE);
    this.runningHead = NONE;
    this.runningEnd = NONE;
    this.firstFree = NONE;
    this.releaseFrom(0);
    this.sortedKey[0] = NO_KEY;
  }

  /** Adds an event to the bucket of a day. */
  append(day: number, key: number, owner: number, data: number): void {
    let at = this.next[day]!;
    if ((at & LINK) === LINK) at = this.addChunk(day, at);
    this.next[day] = (at + WIDTH) | 0;
    const { pool } = this;
    pool[at] = key | 0;
    pool[(at + 1) | 0] = owner | 0;
    pool[(at + 2) | 0] = data | 0;
  }

  /** Sorts the bucket of `day`, without the events that `epoch` has made void, and makes it the running day. */
  load(day: number, epoch: Uint8Array): void {
    this.releaseRunning();
    this.runningHead = this.head[day]!;
    this.runningEnd = this.next[day]!;
    this.head[day] = NONE;
    this.next[day] = NONE;
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
    const { pool, slotStart, cancellable, runningEnd } = this;
    slotStart.fill(0);
    for (let chunk = this.runningHead; chunk >= 0; chunk = pool[chunk + LINK]!) {
      const end = endWithin(chunk, runningEnd);
      for (let at = chunk; at < end; at += WIDTH) {
        const key = pool[at]!;
        const owner = pool[(at + 1) | 0]!;
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
    const { pool, slotStart, sortedKey, sortedAt, runningEnd } = this;
    for (let chunk = this.runningHead; chunk >= 0; chunk = pool[chunk + LINK]!) {
      const end = endWithin(chunk, runningEnd);
      for (let at = chunk; at < end; at += WIDTH) {
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

  /** Gives the day another chunk. @param link of its full last one, or NONE. @returns where the chunk begins. */
  private addChunk(day: number, link: number): number {
    if (this.firstFree < 0) this.growPool();
    const { pool } = this;
    const chunk = this.firstFree;
    this.firstFree = pool[chunk + LINK]!;
    pool[chunk + LINK] = NONE;
    if (link < 0) this.head[day] = chunk;
    else pool[link] = chunk;
    return chunk;
  }

  private releaseRunning(): void {
    const { pool } = this;
    for (let chunk = this.runningHead; chunk >= 0; ) {
      const following = pool[chunk + LINK]!;
      pool[chunk + LINK] = this.firstFree;
      this.firstFree = chunk;
      chunk = following;
    }
  }

  /** Frees all chunks from a place of the pool on; the first of them will be used first. */
  private releaseFrom(place: number): void {
    const { pool } = this;
    for (let chunk = pool.length - CHUNK; chunk >= place; chunk -= CHUNK) {
      pool[chunk + LINK] = this.firstFree;
      this.firstFree = chunk;
    }
  }

  private growPool(): void {
    const old = this.pool.length;
    const chunks = Math.max(FEWEST_CHUNKS, Math.ceil((old / CHUNK) * GROWTH));
    this.pool = grownInt32(this.pool, chunks * CHUNK);
    this.releaseFrom(old);
  }

  private growDay(events: number): void {
    const size = Math.max(events + 1, 2 * this.sortedKey.length);
    this.sortedKey = new Int32Array(size);
    this.sortedAt = new Int32Array(size);
  }
}

/** End of the events of a chunk, when those of its bucket end at `bucketEnd`. */
const endWithin = (chunk: number, bucketEnd: number): number =>
  (bucketEnd & ~LINK) === chunk ? bucketEnd : chunk + LINK;
