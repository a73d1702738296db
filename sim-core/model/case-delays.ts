import type { TaskQueue } from '../kernel/task-queue.ts';
import { MIN_PER_DAY } from '../kernel/time.ts';
import type { BothClocks, Recorder } from '../measure/recorder.ts';
import type { CompiledModel } from './compiled-model.ts';
import { type PersonTable, STATE } from './person-table.ts';
import * as TASK from './task.ts';
import { TASK_MASK } from './task-meta.ts';

/** How long decisions and answers take: those made, and those still open when the user left or the run ended. */
export class CaseDelays {
  /** When the delay being measured began and ended, minutes; in an array, or the doubles would be put on the heap. */
  readonly spanMin = new Float64Array(2);
  /** Answers since it was last emptied: sum of their delays by the clock, minutes, and their number. */
  readonly answered = new Float64Array(2);
  readonly measureFromMin: number;
  readonly horizonMin: number;
  private readonly model: CompiledModel;
  private readonly persons: PersonTable;
  private readonly recorder: Recorder;

  constructor(model: CompiledModel, persons: PersonTable, recorder: Recorder) {
    this.model = model;
    this.persons = persons;
    this.recorder = recorder;
    this.measureFromMin = model.warmUpDays * MIN_PER_DAY;
    this.horizonMin = (model.warmUpDays + model.measuredDays) * MIN_PER_DAY;
  }

  /** A decision or an answer took from `spanMin[0]` to `spanMin[1]`. */
  addDone(delays: BothClocks): void {
    const { spanMin, answered } = this;
    const isMeasured = spanMin[0]! >= this.measureFromMin;
    const day = Math.floor((spanMin[1]! - this.measureFromMin) / MIN_PER_DAY);
    this.measureDelay(delays);
    delays.addToDay(day);
    if (isMeasured) delays.addDone();
    if (delays !== this.recorder.response) return;
    answered[0] = answered[0]! + delays.delayMin[0]!;
    answered[1] = answered[1]! + 1;
  }

  /** A case that arose at `spanMin[0]` was last seen open when its user left, or at the end of the run. */
  addOpen(delays: BothClocks, person: number): void {
    if (this.spanMin[0]! < this.measureFromMin) return;
    this.spanMin[1] = this.seenMin(person);
    this.measureDelay(delays);
    delays.addOpen();
  }

  /** At the end of the run: every case in a queue counts with its age. */
  addWaiting(queue: TaskQueue): void {
    const { recorder } = this;
    for (let k = 0; k < queue.length; k++) {
      const i = queue.placeOf(queue.headTicket + k);
      const task = queue.meta[i]! & TASK_MASK;
      const person = queue.person[i]!;
      const createdMin = queue.createdMin[i]!;
      if (createdMin < this.measureFromMin) continue;
      if (task === TASK.assessment) recorder.assessmentWait.addOpen(this.seenMin(person) - createdMin);
      if (task === TASK.recheck) recorder.recheckWait.addOpen(this.seenMin(person) - createdMin);
      if (task !== TASK.assessment && task !== TASK.inboundMessage) continue;
      this.spanMin[0] = createdMin;
      this.addOpen(task === TASK.assessment ? recorder.decision : recorder.response, person);
    }
  }

  /** When a case of the person was last seen open. */
  private seenMin(person: number): number {
    return this.persons.is(person, STATE.inNoe) ? this.horizonMin : this.persons.leftMin[person]!;
  }

  /** Leaves the time from `spanMin[0]` to `spanMin[1]` in `delayMin`, on both clocks; the span is used up. */
  private measureDelay({ delayMin }: BothClocks): void {
    const { spanMin } = this;
    const { calendar } = this.model;
    delayMin[0] = spanMin[1]! - spanMin[0]!;
    calendar.replaceByWorked(spanMin, 0);
    calendar.replaceByWorked(spanMin, 1);
    delayMin[1] = spanMin[1]! - spanMin[0]!;
  }
}
