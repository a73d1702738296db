import type { TaskTimes } from '../kernel/task-owner.ts';
import type { TaskQueue } from '../kernel/task-queue.ts';
import { MIN_PER_DAY } from '../kernel/time.ts';
import type { BothClocks, Recorder } from '../measure/recorder.ts';
import type { CompiledModel } from './compiled-model.ts';
import { type PersonTable, STATE } from './person-table.ts';
import * as TASK from './task.ts';
import { TASK_MASK } from './task-meta.ts';

/** How long decisions and answers take: those made, and those still open when the user left or the run ended. */
export class CaseDelays {
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

  /** A decision or an answer took from `createdMin` to `endMin`. */
  addDone(delays: BothClocks, times: TaskTimes): void {
    this.measureDelay(delays, times.createdMin, times.endMin);
    const sinceMin = times.endMin - this.measureFromMin;
    if (sinceMin >= 0) delays.addToDay((sinceMin * (1 / MIN_PER_DAY)) | 0);
    if (times.createdMin >= this.measureFromMin) delays.addDone();
    if (delays !== this.recorder.response) return;
    const { answered } = this;
    answered[0] = answered[0]! + delays.clockMin;
    answered[1] = answered[1]! + 1;
  }

  /** A case that arose at `createdMin` was last seen open when its user left, or at the end of the run. */
  addOpen(delays: BothClocks, person: number, createdMin: number): void {
    if (createdMin < this.measureFromMin) return;
    this.measureDelay(delays, createdMin, this.seenMin(person));
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
      this.addOpen(task === TASK.assessment ? recorder.decision : recorder.response, person, createdMin);
    }
  }

  /** When a case of the person was last seen open. */
  private seenMin(person: number): number {
    return this.persons.is(person, STATE.inNoe) ? this.horizonMin : this.persons.leftMin[person]!;
  }

  /** Leaves the time between the two with the delays, on both clocks. */
  private measureDelay(delays: BothClocks, fromMin: number, toMin: number): void {
    delays.clockMin = toMin - fromMin;
    delays.workingMin = this.model.calendar.workedBetweenMin(fromMin, toMin);
  }
}
