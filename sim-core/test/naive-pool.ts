import type { RigPlan } from './pool-rig.ts';

interface InHand {
  readonly task: number;
  leftMin: number;
}

/** One office in its simplest form, stepped minute by minute. All times of the plan are whole minutes, at least 1 of work. */
class NaiveOffice {
  readonly endedMin: number[];
  private readonly plan: RigPlan;
  private readonly waiting: number[][] = [[], [], [], []];
  private lying: InHand[] = [];
  private inHand: InHand[] = [];
  private servers = 0;

  constructor(plan: RigPlan) {
    this.plan = plan;
    this.endedMin = plan.tasks.map(() => Number.NaN);
  }

  /** Everything that happens at a minute: ends, closing, new tasks, opening; then the minute passes. */
  step(minute: number): void {
    const { shifts, tasks, resumeAtOpening } = this.plan;
    this.finish(minute);
    if (shifts.some((shift) => shift.closesMin === minute)) {
      this.servers = 0;
      if (resumeAtOpening) {
        this.lying.push(...this.inHand);
        this.inHand = [];
      }
    }
    tasks.forEach((task, i) => {
      if (task.atMin !== minute) return;
      this.waiting[task.priority]!.push(i);
      this.takeUp();
    });
    const opening = shifts.find((shift) => shift.opensMin === minute);
    if (opening) this.servers = opening.servers;
    this.takeUp();
    for (const one of this.inHand) one.leftMin--;
  }

  private finish(minute: number): void {
    const closes = this.plan.shifts.some((shift) => shift.closesMin === minute);
    const done = this.inHand.filter((one) => one.leftMin === 0);
    this.inHand = this.inHand.filter((one) => one.leftMin > 0);
    for (const one of done) this.endedMin[one.task] = minute;
    if (!closes) this.takeUp();
  }

  private takeUp(): void {
    while (this.inHand.length < this.servers) {
      const next = this.lying.shift() ?? this.firstWaiting();
      if (next === undefined) return;
      this.inHand.push(next);
    }
  }

  private firstWaiting(): InHand | undefined {
    const task = this.waiting.find((queue) => queue.length > 0)?.shift();
    return task === undefined ? undefined : { task, leftMin: this.plan.tasks[task]!.deskMin };
  }
}

/** When each task ends; NaN for those that do not. The twin for tests of `StaffPools`, for one pool. */
export function naiveEnds(plan: RigPlan): number[] {
  const office = new NaiveOffice(plan);
  for (let minute = 0; minute < plan.days * 1440; minute++) office.step(minute);
  return office.endedMin;
}
