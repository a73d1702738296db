import { SimError } from '../fault/fault.ts';
import { DayBuckets } from './day-buckets.ts';
import { ENTITY_MASK, EPOCH_SHIFT, KEYS_PER_MIN, KIND_BITS, KIND_MASK, NO_KEY } from './event-key.ts';
import { grownUint8 } from './grown.ts';
import { NearWheel } from './near-wheel.ts';
import { MIN_PER_DAY, STEPS_PER_MIN } from './time.ts';

// Places in `clock`.
const NOW = 0;
const DAY_START = 1;
const HORIZON = 2;
// Places in `tally`.
const HANDLED = 0;
const TRACE = 1;

const TRACE_FACTOR = 0x9e3779b1;
const MIN_PER_STEP = 1 / STEPS_PER_MIN;
const MOST_ENTITIES = ENTITY_MASK + 1;

/** What a model does with an event. `kind`, `entity` and `data` are what `schedule` was given. */
export interface EventHandler {
  handle(kind: number, entity: number, data: number): void;
}

/**
 * Future events in the order (time, kind, sequence).
 *
 * Two levels: events of later days lie unsorted in day buckets; when a day starts its bucket is sorted, and events
 * scheduled within the running day go to a wheel. Both cost O(1) per event. Within a day the order is that of one
 * integer, the key (see event-key.ts). At equal times the smaller `kind` comes first (kinds are numbered by priority),
 * and within a kind the one scheduled first: everything in the sorted day was scheduled before the day began, so on a
 * tie it precedes the wheel.
 *
 * Events of an entity are cancelled together by counting up its epoch; kinds that do not belong to an entity
 * (`cancellable[kind] = 0`) are exempt. At most 255 cancellations may happen while an event of the entity is pending.
 */
export class EventList {
  // Doubles live in arrays: as fields, or handed to a function that is not inlined, they would be put on the heap.
  private readonly clock = new Float64Array(3);
  /**
   * [0] time of the event that `scheduleAtPlanned` adds, minutes. What is done for every event leaves the time here and
   * has nothing scheduled in between.
   */
  readonly plannedMin = new Float64Array(1);
  private readonly tally = new Int32Array(2);
  private readonly buckets: DayBuckets;
  private readonly near = new NearWheel();
  private readonly cancellable: Uint8Array;
  /** Epoch of each entity; events carry it and are void when it has moved on. */
  private epoch = new Uint8Array(1024);
  private day = -1;
  private days = 0;

  /** @param cancellable one byte per event kind (64): 1 if `cancelAll` of the entity voids it. */
  constructor(cancellable: Uint8Array) {
    this.cancellable = cancellable;
    this.buckets = new DayBuckets(cancellable);
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
    return this.clock[NOW]!;
  }

  /** Empties the list and sets the clock to 0. Events at or after `days` whole days can not happen and are not stored. */
  reset(days: number): void {
    this.days = days;
    this.day = -1;
    this.clock.fill(0);
    this.clock[DAY_START] = -MIN_PER_DAY; // before the first day nothing is near
    this.clock[HORIZON] = days * MIN_PER_DAY;
    this.tally.fill(0);
    this.epoch.fill(0);
    this.buckets.reset(days);
    this.near.clear();
  }

  /** Makes room for entities 0 … count−1. @throws SimError `bad-argument` for more than 2^24. */
  reserveEntities(count: number): void {
    if (count <= this.epoch.length) return;
    if (count > MOST_ENTITIES) {
      const detail = `${count} entities do not fit; at most ${MOST_ENTITIES} can be told apart. Simulate a shorter time or fewer people.`;
      throw new SimError({ kind: 'bad-argument', detail });
    }
    this.epoch = grownUint8(this.epoch, Math.max(count, this.epoch.length * 2));
  }

  /**
   * Plans an event.
   * @param timeMin at or after now, minutes; between two steps of the grid the step before counts.
   * @param kind 0 … 63, also the priority at equal times (small first).
   * @param entity whose event it is: of a cancellable kind 0 … 2^24−1, with room made for it; else any 32-bit integer.
   * @param data any 32-bit integer, handed back.
   * @throws SimError `bad-time` for NaN or the past.
   */
  schedule(timeMin: number, kind: number, entity: number, data: number): void {
    this.plannedMin[0] = timeMin;
    this.scheduleAtPlanned(kind, entity, data);
  }

  /** The same at the time left in `plannedMin`. */
  scheduleAtPlanned(kind: number, entity: number, data: number): void {
    const { clock } = this;
    const timeMin = this.plannedMin[0]!;
    if (!(timeMin >= clock[NOW]!)) this.refuse(kind);
    // `| 0`: known to be integers, owner and data are stored as they are and not by way of a double.
    const owner = this.cancellable[kind] === 1 ? (this.epoch[entity]! << EPOCH_SHIFT) | entity : entity | 0;
    const sinceMin = timeMin - clock[DAY_START]!;
    if (sinceMin < MIN_PER_DAY) {
      this.near.insert(((sinceMin * KEYS_PER_MIN) & ~KIND_MASK) | kind, owner, data | 0);
    } else if (timeMin < clock[HORIZON]!) {
      const day = (timeMin * (1 / MIN_PER_DAY)) | 0;
      const ofDayMin = timeMin - day * MIN_PER_DAY;
      this.buckets.append(day, ((ofDayMin * KEYS_PER_MIN) & ~KIND_MASK) | kind, owner, data | 0);
    }
  }

  /** Voids every pending cancellable event of `entity`. */
  cancelAll(entity: number): void {
    this.epoch[entity] = this.epoch[entity]! + 1;
  }

  /** Handles all events of the next day in order. @returns false when no day is left; the clock then stands at the horizon. */
  runDay(handler: EventHandler): boolean {
    if (this.day + 1 >= this.days) return false;
    const { clock, tally } = this;
    this.day++;
    clock[DAY_START] = this.day * MIN_PER_DAY;
    tally[TRACE] = Math.imul(tally[TRACE]! ^ this.day, TRACE_FACTOR);
    this.near.clear();
    this.buckets.load(this.day, this.epoch);
    this.handleToday(handler);
    clock[NOW] = (this.day + 1) * MIN_PER_DAY;
    return true;
  }

  private handleToday(handler: EventHandler): void {
    // Nothing replaces these arrays within a day but the pool, whose old copy keeps the events of this day; locals spare
    // the loop from looking them up after every call.
    const { near, clock, cancellable, tally } = this;
    const { firstKey } = near;
    const { sortedKey, sortedAt, pool } = this.buckets;
    const startMin = clock[DAY_START]!;
    let next = 0;
    for (;;) {
      let key = firstKey[0]!;
      let owner: number;
      let data: number;
      if (key < sortedKey[next]!) {
        const node = near.removeFirst();
        owner = near.nodes[node + 1]!;
        data = near.nodes[node + 2]!;
      } else {
        key = sortedKey[next]!;
        if (key === NO_KEY) return;
        const at = sortedAt[next++]!;
        owner = pool[at + 1]!;
        data = pool[at + 2]!;
      }
      const kind = key & KIND_MASK;
      let entity = owner;
      if (cancellable[kind] === 1) {
        entity = owner & ENTITY_MASK;
        if (owner >>> EPOCH_SHIFT !== this.epoch[entity]) continue;
      }
      clock[NOW] = startMin + (key >> KIND_BITS) * MIN_PER_STEP;
      tally[HANDLED] = tally[HANDLED]! + 1;
      tally[TRACE] = Math.imul(tally[TRACE]! ^ entity, TRACE_FACTOR) + key;
      handler.handle(kind, entity, data);
    }
  }

  private refuse(kind: number): never {
    throw new SimError({
      kind: 'bad-time',
      detail: `An event of kind ${kind} was planned for minute ${this.plannedMin[0]} while the clock stands at ${this.nowMin}.`,
    });
  }
}
