import type { EventList } from '../kernel/event-list.ts';
import { StaffPools } from '../kernel/staff-pools.ts';
import { IN_HAND, type TaskOwner } from '../kernel/task-owner.ts';
import { MIN_PER_DAY } from '../kernel/time.ts';
import type { BothClocks, Recorder } from '../measure/recorder.ts';
import { AUTOMATIC_BASE, HANDLING_BASE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';
import { uniformOf } from '../random/uniform.ts';
import type { CompiledModel } from './compiled-model.ts';
import { KIND } from './event-kinds.ts';
import { type PersonTable, STATE } from './person-table.ts';
import * as TASK from './task.ts';

/** Index of each task, in catalogue order. */
export * as TASK from './task.ts';

/** A task's place in 32 bits: 5 bits of task, 22 bits of occurrence (the k-th of its kind for the person). */
export function taskMeta(task: number, occurrence: number): number {
  return task | (occurrence << 5);
}
export const TASK_MASK = 31;

/** Occurrence of a phone conversation after silence at a checkpoint: this plus the checkpoint's index; below it, the message's. */
export const PHONE_AFTER_SILENCE = 1 << 21;

/** Hands tasks to the teams, samples handling times, and measures waits and delays. */
export class TaskDesk implements TaskOwner {
  readonly pools: StaffPools;
  private readonly model: CompiledModel;
  private readonly events: EventList;
  private readonly streams: Streams;
  private readonly persons: PersonTable;
  private readonly recorder: Recorder;
  private readonly horizonMin: number;
  private readonly measureFromMin: number;
  private readonly automatic: Float64Array;
  private readonly priority: Int32Array;
  /** When the delay being measured began and ended, minutes. */
  private readonly spanMin = new Float64Array(2);

  constructor(model: CompiledModel, events: EventList, streams: Streams, persons: PersonTable, recorder: Recorder) {
    this.model = model;
    this.events = events;
    this.streams = streams;
    this.persons = persons;
    this.recorder = recorder;
    this.measureFromMin = model.warmUpDays * MIN_PER_DAY;
    this.horizonMin = (model.warmUpDays + model.measuredDays) * MIN_PER_DAY;
    this.automatic = Float64Array.from(model.tasks, (task) => task.automaticShare);
    this.priority = Int32Array.from(model.tasks, (task) => task.priority);
    const helps = (isIntake: boolean): number =>
      !isIntake && model.overflowAbovePerVeileder > 0 ? model.intakePool : -1;
    this.pools = new StaffPools(
      events,
      model.pools.map((pool) => ({ helps: helps(pool.isIntake) })),
      { resumeAtOpening: model.resumeAtOpening, serviceEndKind: KIND.serviceEnd },
      this,
    );
  }

  /**
   * A task arises. Automatic ones need nobody.
   * @returns the ticket if the task waits, −1 if it is begun at once, −2 if it is automatic (its outcome is due now).
   */
  submit(pool: number, task: number, person: number, occurrence: number): number {
    const automatic = this.automatic[task]!;
    if (automatic > 0 && this.streams.chance(AUTOMATIC_BASE + task, this.persons.id(person), occurrence, automatic)) {
      return -2;
    }
    const ticket = this.pools.submit(pool, this.priority[task]!, person, taskMeta(task, occurrence));
    // A helper may have taken it already, in this same moment; then the two changes cancel.
    if (ticket >= 0) this.recorder.waiting.add(task, 1, this.events.nowMin);
    return ticket;
  }

  /** A task has waited since `createdMin` when the run begins; to be called in order of age. @returns the ticket. */
  putWaiting(pool: number, task: number, person: number, occurrence: number, createdMin: number): number {
    this.recorder.waiting.add(task, 1, this.events.nowMin);
    return this.pools.putWaiting(pool, this.priority[task]!, person, taskMeta(task, occurrence), createdMin);
  }

  taskTaken(meta: number): void {
    this.recorder.waiting.add(meta & TASK_MASK, -1, this.events.nowMin);
  }

  taskBegun(_pool: number, person: number, meta: number, inHand: Float64Array): void {
    const task = meta & TASK_MASK;
    const isInNoe = this.persons.is(person, STATE.inNoe);
    if (task === TASK.assessment || task === TASK.recheck) this.recordWait(person, task, isInNoe, inHand);
    if (isInNoe) {
      inHand[IN_HAND.desk] = uniformOf(this.streams.bits(HANDLING_BASE + task, this.persons.id(person), meta >>> 5));
      this.model.tasks[task]!.deskMin.replace(inHand, IN_HAND.desk);
    } else {
      inHand[IN_HAND.desk] = this.model.lapsedDeskMin;
    }
  }

  private recordWait(person: number, task: number, isInNoe: boolean, inHand: Float64Array): void {
    const createdMin = inHand[IN_HAND.created]!;
    if (createdMin < this.measureFromMin) return;
    const wait = task === TASK.assessment ? this.recorder.assessmentWait : this.recorder.recheckWait;
    if (isInNoe) wait.addDone(this.events.nowMin - createdMin);
    else wait.addOpen(this.persons.leftMin[person]! - createdMin);
  }

  taskEndKnown(person: number, meta: number, inHand: Float64Array): void {
    const task = meta & TASK_MASK;
    const isInNoe = this.persons.is(person, STATE.inNoe);
    if (isInNoe) this.recorder.counts.tasksDone++;
    else this.recorder.counts.tasksLapsed++;
    if (task !== TASK.assessment && task !== TASK.inboundMessage) return;
    const createdMin = inHand[IN_HAND.created]!;
    const endMin = inHand[IN_HAND.end]!;
    this.spanMin[0] = createdMin;
    const delays = task === TASK.assessment ? this.recorder.decision : this.recorder.response;
    if (isInNoe && endMin < this.horizonMin) {
      this.spanMin[1] = endMin;
      this.measureDelay(delays);
      delays.addToDay(Math.floor((endMin - this.measureFromMin) / MIN_PER_DAY));
      if (createdMin >= this.measureFromMin) delays.addDone();
    } else if (createdMin >= this.measureFromMin) {
      this.spanMin[1] = isInNoe ? this.horizonMin : this.persons.leftMin[person]!;
      this.measureDelay(delays);
      delays.addOpen();
    }
  }

  /** At the end of the run: every case still waiting counts with its age. */
  countOpenCases(): void {
    for (const queue of this.pools.queues) {
      for (let k = 0; k < queue.length; k++) {
        const i = queue.placeOf(queue.headTicket + k);
        const task = queue.meta[i]! & TASK_MASK;
        const person = queue.person[i]!;
        const createdMin = queue.createdMin[i]!;
        if (createdMin < this.measureFromMin) continue;
        const inNoe = this.persons.is(person, STATE.inNoe);
        const seenMin = inNoe ? this.horizonMin : this.persons.leftMin[person]!;
        if (task === TASK.assessment) this.recorder.assessmentWait.addOpen(seenMin - createdMin);
        if (task === TASK.recheck) this.recorder.recheckWait.addOpen(seenMin - createdMin);
        if (task !== TASK.assessment && task !== TASK.inboundMessage) continue;
        const delays = task === TASK.assessment ? this.recorder.decision : this.recorder.response;
        this.spanMin[0] = createdMin;
        this.spanMin[1] = seenMin;
        this.measureDelay(delays);
        delays.addOpen();
      }
    }
  }

  /** Age of the oldest waiting task, minutes; 0 when nothing waits. */
  oldestWaitMin(): number {
    let oldestMin = this.events.nowMin;
    for (const queue of this.pools.queues) {
      if (queue.length === 0) continue;
      const createdMin = queue.createdMin[queue.placeOf(queue.headTicket)]!;
      if (createdMin < oldestMin) oldestMin = createdMin;
    }
    return this.events.nowMin - oldestMin;
  }

  /** Leaves the time from `spanMin[0]` to `spanMin[1]` in `delayMin`, on both clocks. */
  private measureDelay({ delayMin }: BothClocks): void {
    const { spanMin } = this;
    const { calendar } = this.model;
    delayMin[0] = spanMin[1]! - spanMin[0]!;
    calendar.replaceByWorked(spanMin, 0);
    calendar.replaceByWorked(spanMin, 1);
    delayMin[1] = spanMin[1]! - spanMin[0]!;
  }
}
