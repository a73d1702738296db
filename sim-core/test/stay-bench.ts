import { type EventHandler, EventList } from '../kernel/event-list.ts';
import { MIN_PER_DAY, MIN_PER_WEEK, onGrid } from '../kernel/time.ts';
import { Level } from '../measure/level.ts';
import { ArrivalSource } from '../people/arrivals.ts';
import type { PiecewiseHazard } from '../people/hazards.ts';
import { PURPOSE, STAY } from '../random/purposes.ts';
import { Streams } from '../random/streams.ts';
import { passageGiven } from './passage-given.ts';

const KIND = { leave: 0, transfer: 2, registration: 1, checkpoint: 4 } as const;
/** Even kinds belong to a person's stay. */
export const OF_THE_STAY = Uint8Array.from({ length: 64 }, (_, kind) => (kind % 2 === 0 ? 1 : 0));

/** People who register hour by hour and stay until a checkpoint sends them on. */
export class CheckpointBench implements EventHandler {
  readonly present = new Level();
  private readonly events = new EventList(OF_THE_STAY);
  private readonly streams: Streams;
  private readonly atWeek: readonly number[];
  private readonly goOnShare: readonly number[];
  private persons = 0;

  /**
   * @param atWeek weeks of the checkpoints. @param share share of all who leave at each; sums to 1.
   * @param perHour expected registrations in each hour.
   */
  constructor(seed: string, atWeek: readonly number[], share: readonly number[], perHour: Float64Array) {
    this.streams = new Streams(seed);
    this.atWeek = atWeek;
    let before = 0;
    this.goOnShare = share.map((leaving) => {
      const goOn = 1 - leaving / (1 - before);
      before += leaving;
      return before > 1 - 1e-12 ? 0 : goOn;
    });
    this.perHour = perHour;
  }

  private readonly perHour: Float64Array;

  /** One replication from empty. @returns the number present at the start of each day, and at the end. */
  run(replication: number): number[] {
    const days = this.perHour.length / 24;
    this.streams.startReplication(replication);
    this.events.reset(days);
    this.present.reset();
    this.persons = 0;
    this.planRegistrations();
    const daily = [0];
    while (this.events.runDay(this)) daily.push(this.present.value);
    return daily;
  }

  handle(kind: number, person: number, c: number): void {
    if (kind === KIND.registration) {
      this.present.add(1, this.events.nowMin);
      this.events.reserveEntities(this.persons + 1);
      this.planCheckpoint(this.persons++, 0, this.events.nowMin);
    } else if (this.streams.uniform(PURPOSE.reviewOutcome, person, c) < this.goOnShare[c]!) {
      this.planCheckpoint(person, c + 1, this.events.nowMin - this.atWeek[c]! * MIN_PER_WEEK);
    } else {
      this.present.add(-1, this.events.nowMin);
      this.events.cancelAll(person);
    }
  }

  private planRegistrations(): void {
    const source = new ArrivalSource(0, this.perHour, this.streams);
    const count = source.takeUntil(this.perHour.length);
    for (let i = 0; i < count; i++) this.events.schedule(source.timeMin(i), KIND.registration, 0, 0);
  }

  private planCheckpoint(person: number, c: number, registeredMin: number): void {
    this.events.schedule(registeredMin + this.atWeek[c]! * MIN_PER_WEEK, KIND.checkpoint, person, c);
  }
}

/** How the stays of a group ended: 0 still there, 1 left, 2 transferred; with the time, minutes. */
export interface StayEnds {
  readonly by: Uint8Array;
  readonly endMin: Float64Array;
}

/** A group that starts together: each person leaves or is transferred, whichever hazard is passed first, until `days`. */
export function competingStays(
  seed: string,
  persons: number,
  leaving: PiecewiseHazard,
  transfer: PiecewiseHazard,
  days: number,
  events = new EventList(OF_THE_STAY),
): StayEnds {
  const streams = new Streams(seed);
  events.reset(days);
  events.reserveEntities(persons);
  const by = new Uint8Array(persons);
  const endMin = new Float64Array(persons).fill(days * MIN_PER_DAY);
  for (let person = 0; person < persons; person++) {
    const out = passageGiven(leaving, streams.exponential(PURPOSE.exitThreshold, person, 0), 1, 1, Infinity);
    const moved = passageGiven(transfer, streams.exponential(PURPOSE.stay, person, STAY.eventTransfer), 1, 1, Infinity);
    events.schedule(onGrid(out), KIND.leave, person, 1);
    events.schedule(onGrid(moved), KIND.transfer, person, 2);
  }
  const handler: EventHandler = {
    handle: (_kind, person, cause) => {
      by[person] = cause;
      endMin[person] = events.nowMin;
      events.cancelAll(person);
    },
  };
  while (events.runDay(handler));
  return { by, endMin };
}
