import { DelayRecorder } from '../measure/delay-recorder.ts';
import type { TaskId } from '../scenario/document.ts';

/** A task as the tally sees it. */
export interface TaskTimes {
  readonly task: TaskId;
  readonly createdMin: number;
}

/**
 * Sums of one reference run over the measured time `[fromMin, toMin)`.
 *
 * Mean levels are sums of how long each case lay inside the measured time, case by case (Little's law read
 * backwards), where the product integrates levels over time.
 */
export class Tally {
  readonly fromMin: number;
  readonly toMin: number;
  readonly decision = new DelayRecorder();
  readonly response = new DelayRecorder();
  readonly assessmentWait = new DelayRecorder();
  readonly recheckWait = new DelayRecorder();
  /** User-minutes in NOE, task-minutes of waiting and head-minutes of work inside the measured time. */
  activeMin = 0;
  waitingMin = 0;
  busyMin = 0;
  private readonly counts = new Map<string, number>();

  constructor(fromMin: number, toMin: number) {
    this.fromMin = fromMin;
    this.toMin = toMin;
  }

  /** Counts something that happens at `nowMin`, if that is measured. */
  count(what: string, nowMin: number): void {
    if (nowMin < this.fromMin) return;
    this.counts.set(what, this.counted(what) + 1);
  }

  /** How often it was counted. */
  counted(what: string): number {
    return this.counts.get(what) ?? 0;
  }

  /** How much of a span lies inside the measured time, minutes. */
  inside(startMin: number, endMin: number): number {
    return Math.max(0, Math.min(endMin, this.toMin) - Math.max(startMin, this.fromMin));
  }

  /** A task of somebody who is still NOE's user is begun and will take `workMin`. */
  begun(times: TaskTimes, nowMin: number, workMin: number): void {
    this.addWork(times, nowMin, workMin);
    this.count('done', nowMin);
    if (times.createdMin < this.fromMin) return;
    this.waitOf(times.task)?.addDone(nowMin - times.createdMin);
    const endMin = nowMin + workMin;
    if (endMin < this.toMin) this.delayOf(times.task)?.addDone(endMin - times.createdMin);
    else this.delayOf(times.task)?.addOpen(this.toMin - times.createdMin);
  }

  /** A task is closed because its user left NOE at `leftMin`, before anybody took it. */
  lapsed(times: TaskTimes, nowMin: number, workMin: number, leftMin: number): void {
    this.addWork(times, nowMin, workMin);
    this.count('lapsed', nowMin);
    this.open(times, leftMin);
  }

  /** A task nobody has taken at the horizon; `leftMin` is when its user left NOE, Infinity if not. */
  waitingAtHorizon(times: TaskTimes, leftMin: number): void {
    this.waitingMin += this.inside(times.createdMin, this.toMin);
    this.open(times, Math.min(leftMin, this.toMin));
  }

  private addWork(times: TaskTimes, nowMin: number, workMin: number): void {
    this.waitingMin += this.inside(times.createdMin, nowMin);
    this.busyMin += this.inside(nowMin, nowMin + workMin);
  }

  private open(times: TaskTimes, lastSeenMin: number): void {
    if (times.createdMin < this.fromMin) return;
    this.waitOf(times.task)?.addOpen(lastSeenMin - times.createdMin);
    this.delayOf(times.task)?.addOpen(lastSeenMin - times.createdMin);
  }

  private waitOf(task: TaskId): DelayRecorder | undefined {
    if (task === 'assessment') return this.assessmentWait;
    return task === 'recheck' ? this.recheckWait : undefined;
  }

  private delayOf(task: TaskId): DelayRecorder | undefined {
    if (task === 'assessment') return this.decision;
    return task === 'inboundMessage' ? this.response : undefined;
  }
}
