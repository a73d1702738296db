import type { EventList } from '../kernel/event-list.ts';
import { onGrid } from '../kernel/time.ts';
import { PURPOSE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';
import { BenchHours } from './bench-hours.ts';
import type { BenchPlan } from './bench-plan.ts';

const PERSONS_PER_SOURCE = 200_000_000;

/** The arrivals of a bench, source by source: one keyed draw each, planned one ahead. */
export class BenchArrivals {
  private readonly plan: BenchPlan;
  private readonly kind: number;
  private readonly events: EventList;
  private readonly streams: Streams;
  private readonly hours: BenchHours;
  /** By source: opening minutes to the coming arrival, or arrivals expected before it where the rate changes. */
  private readonly cumulated: Float64Array;
  private readonly planned: Int32Array;
  private total = 0;
  private toCome = 0;

  /** @param kind event kind of arrivals; entity = source. */
  constructor(plan: BenchPlan, kind: number, events: EventList, streams: Streams) {
    this.plan = plan;
    this.kind = kind;
    this.events = events;
    this.streams = streams;
    this.hours = new BenchHours(plan.openMin);
    this.cumulated = new Float64Array(plan.sources.length);
    this.planned = new Int32Array(plan.sources.length);
  }

  /** Plans the first arrival of each source of a replication. */
  start(): void {
    this.cumulated.fill(0);
    this.planned.fill(0);
    this.total = 0;
    this.toCome = 0;
    this.plan.sources.forEach((_, s) => {
      this.planNext(s);
    });
  }

  /** Whether the plan's number of customers has arrived. */
  get isOver(): boolean {
    return this.total === this.plan.customers && this.toCome === 0;
  }

  /** A customer of the source arrives now, and the next is planned. @returns the customer's number. */
  take(s: number): number {
    const person = s * PERSONS_PER_SOURCE + this.planned[s]! - 1;
    this.planNext(s);
    this.toCome--;
    return person;
  }

  private planNext(s: number): void {
    const source = this.plan.sources[s]!;
    if (this.total >= (this.plan.customers ?? Infinity)) return;
    this.total++;
    this.toCome++;
    const gap = this.streams.exponential(PURPOSE.arrival, s, this.planned[s]!++);
    this.cumulated[s] = this.cumulated[s]! + gap / (source.timeOf ? 1 : source.perMin);
    const due = this.cumulated[s]!;
    // With opening hours, people come only while it is open: the gap runs on the working clock.
    const timeMin = source.timeOf ? onGrid(source.timeOf(due)) : this.hours.timeMin(onGrid(due));
    this.events.schedule(timeMin, this.kind, s, 0);
  }
}
