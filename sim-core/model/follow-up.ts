import { MIN_PER_MONTH, onGrid } from '../kernel/time.ts';
import { SOON_MONTHS } from '../measure/checkpoint-figures.ts';
import { Exposure, passageMin } from '../people/hazards.ts';
import { exp } from '../random/maths.ts';
import { PURPOSE, STAY } from '../random/purposes.ts';
import { uniformOf } from '../random/uniform.ts';
import { unitExponential } from '../random/unit-exponential.ts';
import { CHECKPOINT } from './compiled-model.ts';
import { KIND } from './event-kinds.ts';
import type { Noe } from './noe.ts';
import { LEFT, STATE } from './person-table.ts';
import { PHONE_AFTER_SILENCE, TASK } from './task-desk.ts';
import { workStartMin } from './work-start.ts';

const SILENT = 1 << 8; // flag beside the checkpoint's index in the data of a reply event
/** Occurrence of the first question on a course that NOE answers itself; above the messages’ own numbers. */
const COURSE_QUESTION = 1 << 15;
const SENT_DRAW = 3; // of PURPOSE.caseload: when a message from before the run was sent

/** The fixed checkpoints and what follows from them, and transfers to the office caused by events. */
export class FollowUp {
  private readonly noe: Noe;
  private readonly transfer = new Exposure();

  constructor(noe: Noe) {
    this.noe = noe;
  }

  /** Plans the first checkpoint ahead and the transfer by event, if they come before the person leaves the register. */
  planStay(person: number): void {
    // The transfer first: its draw lies in the block of the team's, which was made last.
    this.planEventTransfer(person);
    this.planCheckpoint(person, 0);
  }

  private planEventTransfer(person: number): void {
    const { compiled, events, persons, streams } = this.noe;
    const { hazard } = compiled.eventTransfer;
    if (hazard.perMin[0] === 0) return;
    const ratio = this.transferRatio(person);
    const stayMin = persons.exitMin(person) - events.nowMin;
    // -log u >= 1 - u: most thresholds lie beyond all the hazard of the stay, and need no logarithm to be seen there.
    const draw = persons.is(person, STATE.returned) ? STAY.eventTransferAgain : STAY.eventTransfer;
    const bits = streams.bits(PURPOSE.stay, persons.id(person), draw);
    if (1 - uniformOf(bits) >= hazard.perMin[0]! * ratio * stayMin) return;
    const { transfer } = this;
    transfer.threshold = unitExponential(bits);
    transfer.ratioAfter = ratio;
    transfer.changesAtMin = 0;
    const afterMin = onGrid(passageMin(hazard, transfer));
    if (afterMin < stayMin) events.schedule(events.nowMin + afterMin, KIND.eventTransfer, person, 0);
  }

  /**
   * What happened would send the person to the office.
   * @param answered how many questions of theirs on courses NOE has answered, in a scenario where it may.
   */
  eventTransfer(person: number, answered: number): void {
    const { compiled, persons, streams, events } = this.noe;
    const share = compiled.sorting?.courseQuestionsAnsweredShare ?? 0;
    const id = persons.id(person);
    if (share === 0 || !streams.chance(PURPOSE.courseQuestion, id, 2 * answered, share)) {
      this.noe.sendToOffice(person, LEFT.event);
      return;
    }
    this.noe.submit(persons.team(person), TASK.inboundMessage, person, COURSE_QUESTION + answered);
    const perMin = compiled.eventTransfer.hazard.perMin[0]! * this.transferRatio(person);
    const gapMin = streams.exponential(PURPOSE.courseQuestion, id, 2 * answered + 1) / perMin;
    const atMin = events.nowMin + onGrid(gapMin);
    if (atMin < persons.exitMin(person)) events.schedule(atMin, KIND.eventTransfer, person, answered + 1);
  }

  /** Checkpoint `c` of the person is due now. */
  checkpointDue(person: number, c: number): void {
    const { compiled, persons } = this.noe;
    this.planCheckpoint(person, c + 1);
    const checkpoint = compiled.checkpoints[c]!;
    const state = persons.state(person);
    if ((state & STATE.leaving) !== 0) return;
    if (checkpoint.exemptLaidOff && (state & STATE.laidOff) !== 0) return;
    if (checkpoint.exemptPartlyInWork && this.isPartlyInWork(person)) return;
    const team = persons.team(person);
    switch (checkpoint.kind) {
      case CHECKPOINT.cv:
        this.noe.submit(team, TASK.cvCheck, person, c);
        return;
      case CHECKPOINT.message:
        this.noe.submit(team, TASK.standardMessage, person, c);
        return;
      default:
        this.noe.submit(
          team,
          checkpoint.kind === CHECKPOINT.review ? TASK.reviewMessage : TASK.tailoredMessage,
          person,
          c,
        );
    }
  }

  /** The message of checkpoint `c` is out: the user replies in time, or the deadline passes in silence. */
  messageSent(person: number, c: number): void {
    const { compiled, persons, streams, events } = this.noe;
    const id = persons.id(person);
    const { replyMin } = compiled.checkpoints[c]!;
    const replies = streams.chance(PURPOSE.replyShare, id, c, compiled.replyShare);
    const afterMin = replies ? onGrid(streams.uniform(PURPOSE.replyDelay, id, c) * replyMin) : replyMin;
    persons.setState(person, persons.state(person) | STATE.awaitingReply);
    events.schedule(events.nowMin + afterMin, KIND.reply, person, replies ? c : c | SILENT);
  }

  /**
   * The message of checkpoint `c` went out before the run, when it was due or as long ago as a message still without
   * reply can have: the user replies in what is left of the time, or the deadline passes in silence.
   */
  awaitReply(person: number, c: number, ageMin: number): void {
    const { compiled, persons, streams, events } = this.noe;
    const id = persons.id(person);
    const { replyMin, afterMin } = compiled.checkpoints[c]!;
    const sinceDueMin = ageMin - afterMin;
    const passed = sinceDueMin < replyMin ? sinceDueMin / replyMin : streams.uniform(PURPOSE.caseload, id, SENT_DRAW);
    // Of those who reply some have done so already and are not among those awaited.
    const replyShare = (compiled.replyShare * (1 - passed)) / (1 - compiled.replyShare * passed);
    const leftMin = onGrid(replyMin * (1 - passed));
    const replies = streams.chance(PURPOSE.replyShare, id, c, replyShare);
    const inMin = replies ? onGrid(streams.uniform(PURPOSE.replyDelay, id, c) * leftMin) : leftMin;
    persons.setState(person, persons.state(person) | STATE.awaitingReply);
    events.schedule(events.nowMin + inMin, KIND.reply, person, replies ? c : c | SILENT);
  }

  /** A reply has come, or the deadline has passed; some silent users are phoned before the assessment. */
  replyOrDeadline(person: number, data: number): void {
    const { compiled, persons, streams } = this.noe;
    const c = data & ~SILENT;
    persons.setState(person, persons.state(person) & ~STATE.awaitingReply);
    const silent = (data & SILENT) !== 0;
    if (silent && streams.chance(PURPOSE.phone, persons.id(person), (1 << 22) + c, compiled.phoneShareSilent)) {
      this.noe.submit(persons.team(person), TASK.phone, person, PHONE_AFTER_SILENCE + c);
      return;
    }
    this.assess(person, c);
  }

  /** A phone conversation is over; after the silence at a checkpoint the assessment follows. */
  phoned(person: number, occurrence: number): void {
    if (occurrence >= PHONE_AFTER_SILENCE) this.assess(person, occurrence - PHONE_AFTER_SILENCE);
  }

  /** The assessment of checkpoint `c` is done: keep or send to the office. */
  reviewed(person: number, c: number): void {
    const { compiled, persons, recorder, events } = this.noe;
    recorder.counts.reviews++;
    if (persons.exitMin(person) - events.nowMin <= SOON_MONTHS * MIN_PER_MONTH) recorder.counts.reviewsOfSoonLeavers++;
    const tailored = compiled.checkpoints[c]!.kind === CHECKPOINT.tailored;
    const sent = tailored ? this.isSentByTailoredReview(person, c) : this.isSentByReview(person, c);
    if (sent) this.noe.sendToOffice(person, tailored ? LEFT.tailoredReview : LEFT.review);
  }

  changedSituationAssessed(person: number, occurrence: number): void {
    if (this.isSentAfterChange(person, occurrence)) this.noe.sendToOffice(person, LEFT.changed);
  }

  /** Whether the review that a dropped task belongs to would have moved the person to the office, had it been made now. */
  wouldSend(person: number, task: number, occurrence: number): boolean {
    if (task === TASK.changedSituation) return this.isSentAfterChange(person, occurrence);
    const tailored = task === TASK.tailoredMessage || task === TASK.tailoredReview;
    return tailored ? this.isSentByTailoredReview(person, occurrence) : this.isSentByReview(person, occurrence);
  }

  private isSentByReview(person: number, c: number): boolean {
    return this.isSent(person, this.noe.compiled.reviewKeepLog, PURPOSE.reviewOutcome, c);
  }

  private isSentByTailoredReview(person: number, c: number): boolean {
    return this.isSent(person, this.noe.compiled.tailoredKeepLog, PURPOSE.tailoredOutcome, c);
  }

  private isSentAfterChange(person: number, occurrence: number): boolean {
    return this.isSent(person, this.noe.compiled.changedKeepLog, PURPOSE.changedOutcome, occurrence);
  }

  private assess(person: number, c: number): void {
    const { compiled, persons } = this.noe;
    if (persons.is(person, STATE.leaving)) return;
    const task = compiled.checkpoints[c]!.kind === CHECKPOINT.review ? TASK.review : TASK.tailoredReview;
    this.noe.submit(persons.team(person), task, person, c);
  }

  /** Probability of transfer 1 − keep^ratio: the covariates of the transfer model act on the assessment as a hazard. */
  private isSent(person: number, keepLog: number, purpose: number, draw: number): boolean {
    const { compiled, persons, streams } = this.noe;
    if (compiled.keepPartlyInWork && this.isPartlyInWork(person)) return false;
    const keepShare = exp(keepLog * this.transferRatio(person));
    return !streams.chance(purpose, persons.id(person), draw, keepShare);
  }

  /**
   * Hazard ratio of transfer. The published model asks who was laid off when the spell began (S0-224), so this ratio
   * does not end with the lay-off: otherwise the review, which falls on the limit, would move everybody alike.
   */
  transferRatio(person: number): number {
    const { compiled, persons } = this.noe;
    const { ratioByStratum, laidOffRatio } = compiled.eventTransfer;
    const ratio = ratioByStratum[persons.stratum(person)]!;
    return persons.is(person, STATE.laidOffAtStart) ? ratio * laidOffRatio : ratio;
  }

  /** Whether the person has begun some work while still registered. */
  private isPartlyInWork(person: number): boolean {
    const { events, persons } = this.noe;
    return persons.registeredMin(person) + workStartMin(this.noe, person) <= events.nowMin;
  }

  private planCheckpoint(person: number, from: number): void {
    const { compiled, events, persons } = this.noe;
    const registeredMin = persons.registeredMin(person);
    for (let c = from; c < compiled.checkpoints.length; c++) {
      const dueMin = registeredMin + compiled.checkpoints[c]!.afterMin;
      if (dueMin < events.nowMin || this.hasNoCause(person, c)) continue;
      if (dueMin >= persons.exitMin(person)) return;
      events.plannedMin = dueMin;
      events.scheduleAtPlanned(KIND.checkpoint, person, c);
      return;
    }
  }

  /** A CV checkpoint concerns only those whose CV is not satisfactory. */
  private hasNoCause(person: number, c: number): boolean {
    const { compiled, persons, streams } = this.noe;
    if (compiled.checkpoints[c]!.kind !== CHECKPOINT.cv) return false;
    return !streams.chance(PURPOSE.cvSatisfactory, persons.id(person), c, compiled.cvNotSatisfactoryShare);
  }
}
