import type { EventList } from '../kernel/event-list.ts';
import type { StaffPools } from '../kernel/staff-pools.ts';
import { MIN_PER_DAY } from '../kernel/time.ts';
import type { Streams } from '../random/streams.ts';
import { headsPresent } from '../work/presence.ts';
import type { CompiledModel, CompiledPool } from './compiled-model.ts';
import { KIND } from './event-kinds.ts';
import type { Policy } from './policy.ts';

const AMPLE_SERVERS = 1_000_000; // more than can ever be at work: nobody waits during an ample warm-up

/** Opens and closes the teams day by day with whoever is at work. */
export class StaffRota {
  private readonly model: CompiledModel;
  private readonly events: EventList;
  private readonly streams: Streams;
  private readonly pools: StaffPools;
  private readonly policy: Policy | null;

  /** @param policy readiness levels and reserves, asked before each opening. */
  constructor(
    model: CompiledModel,
    events: EventList,
    streams: Streams,
    pools: StaffPools,
    policy: Policy | null = null,
  ) {
    this.model = model;
    this.events = events;
    this.streams = streams;
    this.pools = pools;
    this.policy = policy;
  }

  /** Plans the first opening. */
  start(): void {
    this.planOpening(0);
  }

  /** All teams open with the heads present today. */
  open(): void {
    const { calendar, pools } = this.model;
    const day = this.today();
    const closesMin = calendar.always ? Infinity : calendar.closesMin[day]!;
    this.policy?.beforeOpening(day);
    pools.forEach((pool, p) => {
      const ample = this.model.ampleWarmUp && day < this.model.warmUpDays;
      const servers = ample ? AMPLE_SERVERS : this.serversToday(p, pool, day);
      const limit = this.model.overflowAbovePerVeileder * servers;
      this.pools.all[p]!.helpAbove = this.model.overflowAbovePerVeileder > 0 ? limit : Infinity;
      this.pools.open(p, servers, closesMin);
    });
    if (calendar.always) this.planOpening(day + 1);
    else this.events.schedule(closesMin, KIND.teamsClose, 0, 0);
  }

  /** All teams close until the next working day. */
  close(): void {
    for (let p = 0; p < this.model.pools.length; p++) this.pools.close(p);
    this.planOpening(this.today() + 1);
  }

  /** The heads of the team present today, with those of reserves. */
  private serversToday(p: number, pool: CompiledPool, day: number): number {
    const own = headsPresent(this.streams, p, pool.heads, pool.presentShare, day);
    return this.policy === null ? own : own + this.policy.serversOf(p);
  }

  private today(): number {
    return Math.floor(this.events.nowMin / MIN_PER_DAY);
  }

  private planOpening(fromDay: number): void {
    const { calendar } = this.model;
    let day = fromDay;
    while (day < calendar.days && !calendar.isOpen(day)) day++;
    if (day < calendar.days) this.events.schedule(calendar.opensMin[day]!, KIND.teamsOpen, 0, 0);
  }
}
