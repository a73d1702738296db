import { SimError } from '../fault/fault.ts';
import { DayBuckets } from './day-buckets.ts';
import { ENTITY_MASK, EPOCH_SHIFT, KEYS_PER_MIN, KIND_BITS, KIND_MASK, NO_KEY } from './event-key.ts';
import { grownUint8 } from './grown.ts';
import { DATA, NearWheel, OWNER } from './near-wheel.ts';
import { MIN_PER_DAY, STEPS_PER_MIN } from './time.ts';

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
  /** Current time, minutes. */
  private now = Number.NaN;
  private dayStartMin = Number.NaN;
  private horizonMin = Number.NaN;
  /**
   * Time of the event that `scheduleAtPlanned` adds, minutes. What is done for every event leaves the time here and
   * has nothing scheduled in between.
   */
  plannedMin = Number.NaN;
  /** Events handled since `reset` on all days that are over; void ones do not count. */
  handled = 0;
  private hash = 0;
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
    this.reset(0);
  }

  /** Hash over time, kind and entity of all events handled on the days that are over, 32 bits. */
  get trace(): number {
    return this.hash;
  }

  /** Current time, minutes. */
  get nowMin(): number {
    return this.now;
  }

  /** Empties the list and sets the clock to 0. Events at or after `days` whole days can not happen and are not stored. */
  reset(days: number): void {
    this.days = days;
    this.day = -1;
    this.now = 0;
    this.dayStartMin = -MIN_PER_DAY; // before the first day nothing is near
    this.horizonMin = days * MIN_PER_DAY;
    this.handled = 0;
    this.hash = 0;
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
    this.plannedMin = timeMin;
    this.scheduleAtPlanned(kind, entity, data);
  }

  /** The same at the time left in `plannedMin`. */
  scheduleAtPlanned(kind: number, entity: number, data: number): void {
    const timeMin = this.plannedMin;
    if (!(timeMin >= this.now)) this.refuse(kind);
    // `| 0`: known to be integers, owner and data are stored as they are and not by way of a double.
    const owner = this.cancellable[kind] === 1 ? (this.epoch[entity]! << EPOCH_SHIFT) | entity : entity | 0;
    const sinceMin = timeMin - this.dayStartMin;
    if (sinceMin < MIN_PER_DAY) {
      this.near.insert(((sinceMin * KEYS_PER_MIN) & ~KIND_MASK) | kind, owner, data | 0);
    } else if (timeMin < this.horizonMin) {
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
    this.day++;
    this.dayStartMin = this.day * MIN_PER_DAY;
    this.hash = Math.imul(this.hash ^ this.day, TRACE_FACTOR);
    this.near.clear();
    this.buckets.load(this.day, this.epoch);
    this.handleToday(handler);
    this.now = (this.day + 1) * MIN_PER_DAY;
    return true;
  }

  private handleToday(handler: EventHandler): void {
    const { near, buckets, dayStartMin } = this;
    const { pool } = buckets; // the events of this day stay in it when the pool grows
    let { handled, hash } = this;
    let next = 0;
    let nextKey = buckets.sortedKey[0]!;
    for (;;) {
      let key = near.firstKey;
      let owner: number;
      let data: number;
      if (key < nextKey) {
        const node = near.removeFirst();
        owner = near.nodes[node | OWNER]!;
        data = near.nodes[node | DATA]!;
      } else {
        key = nextKey;
        if (key === NO_KEY) break;
        const at = buckets.sortedAt[next]!;
        owner = pool[(at + 1) | 0]!;
        data = pool[(at + 2) | 0]!;
        next = (next + 1) | 0;
        nextKey = buckets.sortedKey[next]!;
      }
      const kind = key & KIND_MASK;
      let entity = owner;
      if (this.cancellable[kind] === 1) {
        entity = owner & ENTITY_MASK;
        if (owner >>> EPOCH_SHIFT !== this.epoch[entity]) continue;
      }
      this.now = dayStartMin + (key >> KIND_BITS) * MIN_PER_STEP;
      handled = (handled + 1) | 0;
      hash = (Math.imul(hash ^ entity, TRACE_FACTOR) + key) | 0;
      handler.handle(kind, entity, data);
    }
    this.handled = handled;
    this.hash = hash;
  }

  private refuse(kind: number): never {
    throw new SimError({
      kind: 'bad-time',
      detail: `An event of kind ${kind} was planned for minute ${this.plannedMin} while the clock stands at ${this.nowMin}.`,
    });
  }
}
