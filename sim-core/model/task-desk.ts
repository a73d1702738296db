import type { EventList } from '../kernel/event-list.ts';
import { PRIORITY_CLASSES } from '../kernel/pool.ts';
import { StaffPools, UNIT_POOL_BITS } from '../kernel/staff-pools.ts';
import { type TaskOwner, TaskTimes } from '../kernel/task-owner.ts';
import type { Recorder } from '../measure/recorder.ts';
import { AUTOMATIC_BASE, HANDLING_BASE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';
import { CaseDelays } from './case-delays.ts';
import type { CompiledModel } from './compiled-model.ts';
import { type TaskRules, TREATMENT } from './compiled-policy.ts';
import { KIND } from './event-kinds.ts';
import { OpenMessages } from './open-messages.ts';
import { type PersonTable, STATE } from './person-table.ts';
import { PostponedTasks } from './postponed-tasks.ts';
import { SUBMITTED } from './submitted.ts';
import * as TASK from './task.ts';
import { TASK_MASK, taskMeta } from './task-meta.ts';
import { UndecidedCases } from './undecided-cases.ts';
import { WorkLedger } from './work-ledger.ts';

/** Index of each task, in catalogue order. */
export * as TASK from './task.ts';

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
  readonly delays: CaseDelays;
  readonly ledger = new WorkLedger();
  private readonly priority: Int32Array;
  // How each task is done at the readiness level of today.
  private readonly automatic: Float64Array;
  private readonly treatment: Uint8Array;
  private readonly deskFactor: Float64Array;
  readonly postponed: PostponedTasks;
  /** Messages that a level leaves without an answer. */
  readonly messages = new OpenMessages();
  private readonly undecided: UndecidedCases;
  private readonly times = new TaskTimes();

  constructor(model: CompiledModel, events: EventList, streams: Streams, persons: PersonTable, recorder: Recorder) {
    this.model = model;
    this.events = events;
    this.streams = streams;
    this.persons = persons;
    this.recorder = recorder;
    this.delays = new CaseDelays(model, persons, recorder);
    this.automatic = Float64Array.from(model.tasks, (task) => task.automaticShare);
    this.treatment = new Uint8Array(model.tasks.length);
    this.deskFactor = new Float64Array(model.tasks.length).fill(1);
    this.postponed = new PostponedTasks(model.tasks.length);
    this.priority = Int32Array.from(model.tasks, (task) => task.priority);
    this.undecided = new UndecidedCases(model, persons);
    this.pools = new StaffPools(
      events,
      model.pools,
      { resumeAtOpening: model.resumeAtOpening, serviceEndKind: KIND.serviceEnd, poolBits: UNIT_POOL_BITS },
      this,
    );
  }

  /** Nothing waits and nothing is laid aside. */
  reset(): void {
    this.pools.reset();
    this.undecided.reset();
    this.postponed.reset();
    this.messages.reset();
    this.delays.answered.fill(0);
    this.ledger.restart(0);
  }

  /** From now on tasks are done by these rules; what was handed in before stays where it is. */
  useRules(rules: TaskRules): void {
    this.automatic.set(rules.automaticShare);
    this.treatment.set(rules.treatment);
    this.deskFactor.set(rules.deskFactor);
  }

  /**
   * A task arises. Automatic ones need nobody, at any level.
   * @returns the ticket if the task waits, else what SUBMITTED says.
   */
  submit(pool: number, task: number, person: number, occurrence: number): number {
    const automatic = this.automatic[task]!;
    if (automatic > 0 && this.streams.chance(AUTOMATIC_BASE + task, this.persons.id(person), occurrence, automatic)) {
      return SUBMITTED.automatic;
    }
    this.ledger.arise(task);
    if (this.treatment[task] !== TREATMENT.done) return this.leaveUndone(task, person, occurrence);
    const ticket = this.pools.submit(pool, this.priority[task]!, person, taskMeta(task, occurrence));
    // A helper may have taken it already, in this same moment; then the two changes cancel.
    if (ticket >= 0) this.recorder.waiting.add(task, 1, this.events.nowMin);
    return ticket;
  }

  /** A task has waited since `createdMin` when the run begins; to be called in order of age. @returns the ticket. */
  putWaiting(pool: number, task: number, person: number, occurrence: number, createdMin: number): number {
    this.recorder.waiting.add(task, 1, this.events.nowMin);
    this.times.createdMin = createdMin;
    return this.pools.putWaiting(pool, this.priority[task]!, person, taskMeta(task, occurrence), this.times);
  }

  private leaveUndone(task: number, person: number, occurrence: number): number {
    const { recorder, events } = this;
    if (this.treatment[task] === TREATMENT.dropped) {
      recorder.counts.tasksDropped++;
      return SUBMITTED.dropped;
    }
    recorder.counts.tasksPostponed++;
    recorder.waiting.add(task, 1, events.nowMin);
    this.times.createdMin = events.nowMin;
    this.postponed.push(task, person, taskMeta(task, occurrence), this.times);
    return SUBMITTED.postponed;
  }

  /** Tasks laid aside that no rule of today postpones go to their teams, behind what waits there, as old as they are. */
  takeUpPostponed(): void {
    const { queue } = this.postponed;
    for (let left = queue.length; left > 0; left--) {
      const i = queue.shift();
      const [person, meta] = [queue.person[i]!, queue.meta[i]!];
      this.times.createdMin = queue.createdMin[i]!;
      if (this.treatment[meta & TASK_MASK] === TREATMENT.postponed) queue.push(person, meta, this.times);
      else this.takeUp(person, meta);
    }
    this.postponed.endReturn();
  }

  private takeUp(person: number, meta: number): void {
    const task = meta & TASK_MASK;
    const team = this.persons.team(person);
    const pool = task === TASK.recheck ? this.model.intakeOf[team]! : team;
    this.postponed.leave(task);
    const ticket = this.pools.submitAgain(pool, this.priority[task]!, person, meta, this.times);
    if (ticket < 0) this.taskTaken(meta);
    else this.postponed.waits(this.pools.queues[pool * PRIORITY_CLASSES + this.priority[task]!]!, ticket);
  }

  /** A message stays without an answer. @param submitted what became of it. @returns its place in `messages`. */
  leaveOpen(person: number, occurrence: number, submitted: number): number {
    return this.messages.add(person, occurrence, submitted === SUBMITTED.dropped, this.events.nowMin);
  }

  /** The user gets an answer now: it answers the messages that were dropped, too. */
  answerOpenMessages(person: number): void {
    const { delays, recorder, events, times } = this;
    this.messages.close(person, (createdMin) => {
      times.createdMin = createdMin;
      times.endMin = events.nowMin;
      delays.addDone(recorder.response, times);
    });
  }

  taskTaken(meta: number): void {
    this.recorder.waiting.add(meta & TASK_MASK, -1, this.events.nowMin);
  }

  taskBegun(_pool: number, person: number, meta: number, times: TaskTimes): void {
    this.ledger.begun++;
    const task = meta & TASK_MASK;
    const isInNoe = this.persons.is(person, STATE.inNoe);
    if (task === TASK.assessment || task === TASK.recheck) this.recordWait(person, task, isInNoe, times);
    if (isInNoe) {
      const bits = this.streams.bits(HANDLING_BASE + task, this.persons.id(person), meta >>> 5);
      times.deskMin = this.model.tasks[task]!.deskMin.ofBits(bits) * this.deskFactor[task]!;
    } else {
      times.deskMin = this.model.lapsedDeskMin;
    }
  }

  private recordWait(person: number, task: number, isInNoe: boolean, { createdMin }: TaskTimes): void {
    if (createdMin < this.delays.measureFromMin) return;
    const wait = task === TASK.assessment ? this.recorder.assessmentWait : this.recorder.recheckWait;
    if (isInNoe) wait.addDone(this.events.nowMin - createdMin);
    else wait.addOpen(this.persons.leftMin[person]! - createdMin);
  }

  taskEndKnown(person: number, meta: number, times: TaskTimes): void {
    const task = meta & TASK_MASK;
    const isInNoe = this.persons.is(person, STATE.inNoe);
    if (isInNoe) this.recorder.counts.tasksDone++;
    else this.recorder.counts.tasksLapsed++;
    if (task !== TASK.assessment && task !== TASK.inboundMessage) return;
    const { delays } = this;
    const ofTask = task === TASK.assessment ? this.recorder.decision : this.recorder.response;
    if (isInNoe && times.endMin < delays.horizonMin) delays.addDone(ofTask, times);
    else delays.addOpen(ofTask, person, times.createdMin);
  }

  /** At the end of the run: every case still open counts with its age. */
  countOpenCases(): void {
    const { delays, recorder } = this;
    for (const queue of this.pools.queues) delays.addWaiting(queue);
    delays.addWaiting(this.postponed.queue);
    this.messages.forEachDropped((person, createdMin) => {
      delays.addOpen(recorder.response, person, createdMin);
    });
  }

  /** Dropped messages without an answer, of users NOE still follows up. */
  droppedMessages(): number {
    let messages = 0;
    this.messages.forEachDropped((person) => {
      if (this.persons.is(person, STATE.inNoe)) messages++;
    });
    return messages;
  }

  /** Mean work the tasks laid aside are expected to take, minutes. */
  postponedWorkMin(): number {
    return this.postponed.count.reduce((sum, count, task) => sum + count * this.model.tasks[task]!.meanMin, 0);
  }

  /** Age of the oldest waiting task, minutes; 0 when nothing waits. */
  oldestWaitMin(): number {
    let oldestMin = Math.min(this.events.nowMin, this.postponed.oldestCreatedMin());
    for (const queue of this.pools.queues) {
      if (queue.length === 0) continue;
      const createdMin = queue.createdMin[queue.placeOf(queue.headTicket)]!;
      if (createdMin < oldestMin) oldestMin = createdMin;
    }
    return this.events.nowMin - oldestMin;
  }

  /** Age of the oldest case that waits for a decision while its user is still there, minutes; 0 when there is none. */
  oldestUndecidedMin(): number {
    return this.undecided.oldestMin(this.pools.queues, this.events.nowMin);
  }
}
