import { type EventHandler, EventList } from '../kernel/event-list.ts';
import { HOURS_PER_DAY, onGrid } from '../kernel/time.ts';
import { Level } from '../measure/level.ts';
import { ArrivalSource } from '../people/arrivals.ts';
import type { HandlingSampler } from '../random/distributions.ts';
import { PURPOSE, STAY } from '../random/purposes.ts';
import { Streams } from '../random/streams.ts';

const KIND = { leave: 0, registration: 1 } as const;
const NOTHING_CANCELLABLE = new Uint8Array(64);

/** People who register hour by hour and stay for a time of their own, whatever the others do. */
export class CaseloadBench implements EventHandler {
  private readonly present = new Level();
  private readonly events = new EventList(NOTHING_CANCELLABLE);
  private readonly streams: Streams;
  private readonly perHour: Float64Array;
  private readonly stayMin: HandlingSampler;
  private persons = 0;

  /** @param perHour expected registrations in each hour. */
  constructor(seed: string, perHour: Float64Array, stayMin: HandlingSampler) {
    this.streams = new Streams(seed);
    this.perHour = perHour;
    this.stayMin = stayMin;
  }

  /** One replication from empty. @returns the number present at the start of each day, and at the end. */
  run(replication: number): number[] {
    this.streams.startReplication(replication);
    this.events.reset(this.perHour.length / HOURS_PER_DAY);
    this.present.reset();
    this.persons = 0;
    const source = new ArrivalSource(0, this.perHour, this.streams);
    const count = source.takeUntil(this.perHour.length);
    for (let i = 0; i < count; i++) this.events.schedule(source.timeMin(i), KIND.registration, 0, 0);
    const daily = [0];
    while (this.events.runDay(this)) daily.push(this.present.value);
    return daily;
  }

  handle(kind: number): void {
    const { nowMin } = this.events;
    if (kind === KIND.leave) {
      this.present.add(-1, nowMin);
      return;
    }
    this.present.add(1, nowMin);
    const stayMin = this.stayMin.quantile(this.streams.uniform(PURPOSE.stay, this.persons++, STAY.eventTransfer));
    this.events.schedule(onGrid(nowMin + stayMin), KIND.leave, 0, 0);
  }
}
