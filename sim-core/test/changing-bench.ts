import type { BenchPlan } from './bench-plan.ts';
import { QueueBench } from './queue-bench.ts';

/** From a minute on so many servers are on duty at a station. */
export interface StaffStep {
  readonly atMin: number;
  readonly station: number;
  readonly servers: number;
}

const CHANGE_KIND = { look: 2, staff: 13 } as const;

/** A bench whose staff changes while it is open, and that is looked at at given times. */
export class ChangingBench extends QueueBench {
  /** Customers at station 0, waiting or served, at each time that is looked at. */
  readonly seen: number[] = [];
  private readonly steps: readonly StaffStep[];
  private readonly lookAtMin: readonly number[];

  constructor(plan: BenchPlan, lookAtMin: readonly number[], steps: readonly StaffStep[] = []) {
    super(plan);
    this.lookAtMin = lookAtMin;
    this.steps = steps;
  }

  override handle(kind: number, entity: number, data: number): void {
    if (kind === CHANGE_KIND.look) {
      this.seen[entity] = this.inStation[0]!.value;
    } else if (kind === CHANGE_KIND.staff) {
      const { station, servers } = this.steps[entity]!;
      this.pools.open(station, servers, Infinity);
    } else {
      super.handle(kind, entity, data);
    }
  }

  protected override opened(): void {
    this.lookAtMin.forEach((timeMin, i) => {
      this.events.schedule(timeMin, CHANGE_KIND.look, i, 0);
    });
    this.steps.forEach(({ atMin }, i) => {
      this.events.schedule(atMin, CHANGE_KIND.staff, i, 0);
    });
  }
}

/** What was seen, replication by replication. */
export function seenBy(bench: ChangingBench, replications: number): number[][] {
  return Array.from({ length: replications }, (_, r) => [...bench.run(r).seen]);
}
