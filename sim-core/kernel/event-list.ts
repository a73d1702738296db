import { SimError } from '../fault/fault.ts';
import { DayBuckets } from './day-buckets.ts';
import { NearWheel } from './near-wheel.ts';
import { MIN_PER_DAY, PLANNED_TIME } from './time.ts';

// Places in `tally`.
const HANDLED = 0;
const TRACE = 1;

/** What a model does with an event. `kind`, `entity` and `data` are what `schedule` was given. */
export interface EventHandler {
  handle(kind: number, entity: number, data: number): void;
}

/**
 * Future events in the order (time, kind, sequence).
 *
 * Two levels: events of later days lie unsorted in day buckets; when a day starts its bucket is sorted, and events
 * scheduled within the running day go to a wheel. Both cost O(1) per event. At equal times the smaller `kind` comes
 * first (kinds are numbered by priority), and within a kind the one scheduled first: everything in the sorted day
 * was scheduled before the day began, so on a tie it precedes the wheel.
 *
 * Events of an entity are cancelled together by counting up its epoch; kinds that do not belong to an entity
 * (`cancellable[kind] = 0`) are exempt. At most 255 cancellations may happen while an event of the entity is pending.
 */
export class EventList {
  /** Epoch of each entity; events carry it and are void when it has moved on. */
  epoch: Uint8Array;
  /** [0] current time, minutes; for those who read it often. [1] end of the running day. [2] horizon. [3] see `schedule`. */
  readonly clock = new Float64Array(4);
  private readonly buckets: DayBuckets;
  private readonly near: NearWheel;
  private readonly cancellable: Uint8Array;
  private readonly tally = new Int32Array(2); // counts of 32 bits: as plain fields some engines would put them on the heap
  private day = -1;
  private days = 0;

  /** @param cancellable one byte per event kind (at most 64): 1 if `cancelAll` of the entity voids it. */
  constructor(cancellable: Uint8Array) {
    this.cancellable = cancellable;
    this.buckets = new DayBuckets(this.clock);
    this.near = new NearWheel(this.clock);
    this.epoch = new Uint8Array(1024);
  }

  /** Events handled since `reset`; void ones do not count. */
  get handled(): number {
    return this.tally[HANDLED]!;
  }

  /** Hash over time, kind and entity of all handled events, 32 bits. */
  get trace(): number {
    return this.tally[TRACE]!;
  }

  /** Current time, minutes. */
  get nowMin(): number {
    return this.clock[0]!;
  }

  /** Empties the list and sets the clock to 0. Events at or after `days` whole days can not happen and are not stored. */
  reset(days: number): void {
    this.days = days;
    this.clock[0] = 0;
    this.clock[1] = 0;
    this.clock[2] = days * MIN_PER_DAY;
    this.day = -1;
    this.tally.fill(0);
    this.epoch.fill(0);
    this.buckets.reset(days);
    this.near.startDay(0);
  }

  /** Makes room for entities 0 … count−1. */
  reserveEntities(count: number): void {
    if (count <= this.epoch.length) return;
    const grown = new Uint8Array(Math.max(count, this.epoch.length * 2));
    grown.set(this.epoch);
    this.epoch = grown;
  }

  /**
   * Plans an event.
   * @param timeMin at or after now, on the grid, minutes.
   * @param kind 0 … 63, also the priority at equal times (small first).
   * @param entity whose event it is; index into the epochs if the kind is cancellable.
   * @param data any 32-bit integer, handed back.
   * @throws SimError `bad-time` for NaN or the past.
   */
  schedule(timeMin: number, kind: number, entity: number, data: number): void {
    // The time travels in the clock array: a double handed to a function that is not inlined is put on the heap.
    this.clock[PLANNED_TIME] = timeMin;
    this.place(kind, entity, data);
  }

  private place(kind: number, entity: number, data: number): void {
    const clock = this.clock;
    const timeMin = clock[PLANNED_TIME]!;
    if (!(timeMin >= clock[0]!)) this.refuse(timeMin, kind);
    const meta = (kind << 8) | (this.cancellable[kind] === 1 ? this.epoch[entity]! : 0);
    if (timeMin < clock[1]!) this.near.insert(meta, entity, data);
    else if (timeMin < clock[2]!) this.buckets.append(meta, entity, data);
  }

  /** Voids every pending cancellable event of `entity`. */
  cancelAll(entity: number): void {
    this.epoch[entity] = (this.epoch[entity]! + 1) & 255;
  }

  /** Handles all events of the next day in order. @returns false when no day is left; the clock then stands at the horizon. */
  runDay(handler: EventHandler): boolean {
    if (this.day + 1 >= this.days) return false;
    this.day++;
    const endMin = (this.day + 1) * MIN_PER_DAY;
    this.near.startDay(this.day * MIN_PER_DAY);
    this.buckets.load(this.day);
    this.clock[1] = endMin;
    this.handleUntil(endMin, handler);
    this.clock[0] = endMin;
    return true;
  }

  private handleUntil(endMin: number, handler: EventHandler): void {
    // Nothing replaces these arrays within a day, and locals spare the loop from looking them up after every call.
    const { near, buckets, clock, cancellable, tally } = this;
    const { firstMin } = near;
    const { sortedMin, sortedIndex, dayMeta, dayEntity, dayData } = buckets;
    let next = 0;
    for (;;) {
      const nearMin = firstMin[0]!;
      const dayMin = sortedMin[next]!;
      let meta: number;
      let entity: number;
      let data: number;
      if (nearMin < dayMin || (nearMin === dayMin && nearMin < endMin && near.firstKind() < buckets.kindAt(next))) {
        if (nearMin >= endMin) break;
        clock[0] = nearMin;
        const node = near.removeFirst();
        meta = near.meta[node]!;
        entity = near.entity[node]!;
        data = near.data[node]!;
      } else {
        if (dayMin >= endMin) break;
        clock[0] = dayMin;
        const i = sortedIndex[next++]!;
        meta = dayMeta[i]!;
        entity = dayEntity[i]!;
        data = dayData[i]!;
      }
      const kind = meta >> 8;
      if (cancellable[kind] === 1 && (meta & 255) !== this.epoch[entity]) continue;
      tally[HANDLED] = tally[HANDLED]! + 1;
      tally[TRACE] = Math.imul(tally[TRACE]! ^ ((entity << 6) | kind), 0x9e3779b1) + ((clock[0]! * 1024) | 0);
      handler.handle(kind, entity, data);
    }
  }

  private refuse(timeMin: number, kind: number): never {
    throw new SimError({
      kind: 'bad-time',
      detail: `An event of kind ${kind} was planned for minute ${timeMin} while the clock stands at ${this.clock[0]}.`,
    });
  }
}
