import { MIN_PER_DAY, PLANNED_TIME } from './time.ts';

const CHUNK = 64; // events per chunk
const SLOTS = 2048; // counting-sort slots of one day
const SLOTS_PER_MIN = SLOTS / MIN_PER_DAY;

/**
 * Events of later days, one bucket per day, and the sorted events of the running day.
 *
 * A bucket is a list of chunks from a shared pool, appended at the tail, so that it is read in the order of
 * scheduling. `load` sorts a day by (time, kind) with a stable counting sort into slots and insertion within them.
 */
export class DayBuckets {
  /** Times of the running day in order, then Infinity. */
  sortedMin = new Float64Array(CHUNK).fill(Infinity);
  /** For each sorted event, its index in `dayMeta`, `dayEntity`, `dayData`. */
  sortedIndex = new Int32Array(CHUNK);
  dayMeta = new Int32Array(CHUNK);
  dayEntity = new Int32Array(CHUNK);
  dayData = new Int32Array(CHUNK);

  private dayMin = new Float64Array(CHUNK);
  private daySlot = new Int32Array(CHUNK);
  private readonly slotStart = new Int32Array(SLOTS);
  // Chunk pool: event i of chunk c lies at c * CHUNK + i.
  private poolMin = new Float64Array(0);
  private poolMeta = new Int32Array(0);
  private poolEntity = new Int32Array(0);
  private poolData = new Int32Array(0);
  private chunkCount = new Int32Array(0);
  private chunkNext = new Int32Array(0);
  private firstFree = -1;
  private head = new Int32Array(0);
  private tail = new Int32Array(0);
  private readonly clock: Float64Array;

  /** @param clock the clock array of the event list. */
  constructor(clock: Float64Array) {
    this.clock = clock;
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
    for (let c = this.chunkCount.length - 1; c >= 0; c--) this.release(c);
    this.sortedMin[0] = Infinity;
  }

  /** Adds an event, at the planned time of the clock array, to the bucket of its day. */
  append(meta: number, entity: number, data: number): void {
    const timeMin = this.clock[PLANNED_TIME]!;
    const day = (timeMin * (1 / MIN_PER_DAY)) | 0;
    let chunk = this.tail[day]!;
    if (chunk < 0 || this.chunkCount[chunk] === CHUNK) chunk = this.addChunk(day);
    const i = chunk * CHUNK + this.chunkCount[chunk]!;
    this.chunkCount[chunk] = this.chunkCount[chunk]! + 1;
    this.poolMin[i] = timeMin;
    this.poolMeta[i] = meta;
    this.poolEntity[i] = entity;
    this.poolData[i] = data;
  }

  /** Kind of the sorted event at a position; only asked on ties. */
  kindAt(position: number): number {
    return this.dayMeta[this.sortedIndex[position]!]! >> 8;
  }

  /** Sorts the bucket of `day` and makes it the running day. */
  load(day: number): void {
    const n = this.gather(day);
    this.spreadIntoSlots(n);
    this.sortWithinSlots(n);
    this.sortedMin[n] = Infinity;
  }

  private gather(day: number): number {
    const startMin = day * MIN_PER_DAY;
    this.slotStart.fill(0);
    let n = 0;
    for (let chunk = this.head[day]!; chunk >= 0; ) {
      const from = chunk * CHUNK;
      const count = this.chunkCount[chunk]!;
      if (n + count >= this.dayMin.length) this.growDay(n + count);
      for (let i = from; i < from + count; i++) {
        const timeMin = this.poolMin[i]!;
        const slot = Math.min(((timeMin - startMin) * SLOTS_PER_MIN) | 0, SLOTS - 1);
        this.dayMin[n] = timeMin;
        this.dayMeta[n] = this.poolMeta[i]!;
        this.dayEntity[n] = this.poolEntity[i]!;
        this.dayData[n] = this.poolData[i]!;
        this.daySlot[n++] = slot;
        this.slotStart[slot] = this.slotStart[slot]! + 1;
      }
      const following = this.chunkNext[chunk]!;
      this.release(chunk);
      chunk = following;
    }
    this.head[day] = -1;
    this.tail[day] = -1;
    return n;
  }

  private spreadIntoSlots(n: number): void {
    const { slotStart, sortedMin, sortedIndex, daySlot, dayMin } = this;
    let start = 0;
    for (let s = 0; s < SLOTS; s++) {
      const count = slotStart[s]!;
      slotStart[s] = start;
      start += count;
    }
    for (let i = 0; i < n; i++) {
      const slot = daySlot[i]!;
      const place = slotStart[slot]!;
      slotStart[slot] = place + 1;
      sortedMin[place] = dayMin[i]!;
      sortedIndex[place] = i;
    }
  }

  private sortWithinSlots(n: number): void {
    const { sortedMin, sortedIndex, dayMeta } = this;
    for (let i = 1; i < n; i++) {
      const timeMin = sortedMin[i]!;
      if (sortedMin[i - 1]! < timeMin) continue;
      const index = sortedIndex[i]!;
      const kind = dayMeta[index]! >> 8;
      let j = i - 1;
      while (j >= 0 && this.comesAfter(j, timeMin, kind)) {
        sortedMin[j + 1] = sortedMin[j]!;
        sortedIndex[j + 1] = sortedIndex[j]!;
        j--;
      }
      sortedMin[j + 1] = timeMin;
      sortedIndex[j + 1] = index;
    }
  }

  private comesAfter(j: number, timeMin: number, kind: number): boolean {
    const otherMin = this.sortedMin[j]!;
    return otherMin > timeMin || (otherMin === timeMin && this.dayMeta[this.sortedIndex[j]!]! >> 8 > kind);
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
    this.poolMin = grownFloat64(this.poolMin, chunks * CHUNK);
    this.poolMeta = grownInt32(this.poolMeta, chunks * CHUNK);
    this.poolEntity = grownInt32(this.poolEntity, chunks * CHUNK);
    this.poolData = grownInt32(this.poolData, chunks * CHUNK);
    this.chunkCount = grownInt32(this.chunkCount, chunks);
    this.chunkNext = grownInt32(this.chunkNext, chunks);
    for (let c = chunks - 1; c >= old; c--) this.release(c);
  }

  private growDay(events: number): void {
    const size = Math.max(events + 1, 2 * this.dayMin.length);
    this.dayMin = grownFloat64(this.dayMin, size);
    this.sortedMin = grownFloat64(this.sortedMin, size + 1);
    this.sortedIndex = grownInt32(this.sortedIndex, size);
    this.dayMeta = grownInt32(this.dayMeta, size);
    this.dayEntity = grownInt32(this.dayEntity, size);
    this.dayData = grownInt32(this.dayData, size);
    this.daySlot = grownInt32(this.daySlot, size);
  }
}

/** A longer copy of `old`, the rest 0. */
export function grownFloat64(old: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(length);
  grown.set(old);
  return grown;
}

/** A longer copy of `old`, the rest 0. */
export function grownInt32(old: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length);
  grown.set(old);
  return grown;
}
