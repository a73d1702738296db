import type { EventList } from '../kernel/event-list.ts';
import { MIN_PER_DAY, onGrid } from '../kernel/time.ts';
import { PURPOSE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';
import type { CompiledModel } from './compiled-model.ts';
import type { CompiledOfficePool, CompiledOffices } from './compiled-organisation.ts';
import { KIND } from './event-kinds.ts';
import type { OfficeDesk } from './office-desk.ts';
import { FIRST_OFFICE_POOL } from './office-tasks.ts';

/** Opens and closes the simulated offices, and brings their veiledere the contacts with users who are not simulated. */
export class OfficeRota {
  private readonly model: CompiledModel;
  private readonly compiled: CompiledOffices;
  private readonly events: EventList;
  private readonly streams: Streams;
  private readonly desk: OfficeDesk;
  private readonly present: Int32Array;
  private readonly contacts: Int32Array;
  /** When the offices close today, minutes; Infinity if they never do. */
  private closesMin = 0;

  constructor(
    model: CompiledModel,
    compiled: CompiledOffices,
    parts: { events: EventList; streams: Streams; desk: OfficeDesk },
  ) {
    this.model = model;
    this.compiled = compiled;
    this.events = parts.events;
    this.streams = parts.streams;
    this.desk = parts.desk;
    this.present = new Int32Array(compiled.pools.length);
    this.contacts = new Int32Array(compiled.pools.length);
  }

  /** Plans the first opening. */
  start(): void {
    this.contacts.fill(0);
    this.planOpening(0);
  }

  /** The offices open with those present today. */
  open(): void {
    const { calendar } = this.model;
    const day = Math.floor(this.events.nowMin / MIN_PER_DAY);
    const closesMin = calendar.always ? Infinity : calendar.closesMin[day]!;
    this.closesMin = closesMin;
    this.compiled.pools.forEach((pool, p) => {
      this.present[p] = this.headsToday(pool, day);
      // Whoever is away is covered, if anybody covers them.
      this.desk.pools.all[p]!.helpAbove = this.present[p] === 0 ? 0 : Infinity;
    });
    for (let p = 0; p < this.present.length; p++) {
      this.desk.pools.open(p, this.present[p]!, closesMin);
      if (!calendar.always || day === 0) this.planContact(p);
    }
    if (calendar.always) this.planOpening(day + 1);
    else this.events.schedule(closesMin, KIND.officesClose, 0, 0);
  }

  close(): void {
    for (let p = 0; p < this.present.length; p++) this.desk.pools.close(p);
    this.planOpening(Math.floor(this.events.nowMin / MIN_PER_DAY) + 1);
  }

  /** Somebody who is not simulated has contact with the pool, through a channel. */
  contact(p: number, channel: number): void {
    this.desk.submitOther(p, channel, this.contacts[p]!);
    this.planContact(p);
  }

  /** Plans the pool's next contact, if it comes before closing; what would come later comes anew with the next day. */
  private planContact(p: number): void {
    const { type } = this.compiled.pools[p]!;
    if (type < 0) return;
    const perMin = this.compiled.backgroundPerMin[type]! * this.present[p]!;
    if (perMin === 0) return;
    const k = this.contacts[p]!++;
    const { events, streams } = this;
    const atMin =
      events.nowMin + onGrid(streams.exponential(PURPOSE.officeBackground, FIRST_OFFICE_POOL + p, 2 * k) / perMin);
    // The channel is drawn with the gap: both lie in one block of the generator.
    if (atMin < this.closesMin) events.schedule(atMin, KIND.officeBackground, p, this.channelOf(p, type, k));
  }

  private channelOf(p: number, type: number, k: number): number {
    const upTo = this.compiled.channelUpTo[type]!;
    const u = this.streams.uniform(PURPOSE.officeBackground, FIRST_OFFICE_POOL + p, 2 * k + 1);
    let channel = 0;
    while (channel < upTo.length - 1 && u >= upTo[channel]!) channel++;
    return channel;
  }

  private headsToday({ heads, firstHead, presentShare }: CompiledOfficePool, day: number): number {
    if (presentShare >= 1) return heads;
    let present = 0;
    for (let head = 0; head < heads; head++) {
      if (this.streams.chance(PURPOSE.officePresence, firstHead + head, day, presentShare)) present++;
    }
    return present;
  }

  private planOpening(fromDay: number): void {
    const { calendar } = this.model;
    let day = fromDay;
    while (day < calendar.days && !calendar.isOpen(day)) day++;
    if (day < calendar.days) this.events.schedule(calendar.opensMin[day]!, KIND.officesOpen, 0, 0);
  }
}
