import { onGrid } from '../kernel/time.ts';
import { PURPOSE } from '../random/purposes.ts';
import { Caseload } from './caseload.ts';
import { type CompiledCaseloadGroup, PHASE } from './caseload-group.ts';
import { CHECKPOINT } from './compiled-model.ts';
import type { Contacts } from './contacts.ts';
import type { FollowUp } from './follow-up.ts';
import type { Noe } from './noe.ts';
import { PastTransfers } from './past-transfers.ts';
import { LEFT, STATE } from './person-table.ts';
import { TASK } from './task-desk.ts';
import { UnderWay } from './under-way.ts';

/** Draw of `PURPOSE.caseload`: how long a person's task has waited. */
const WAITED_DRAW = 2;
/** Number of a message from before the run; those of the run count from 0. */
const OLD_MESSAGE = 65_535;

interface WaitingTask {
  readonly task: number;
  readonly person: number;
  readonly occurrence: number;
  readonly createdMin: number;
}

/**
 * Puts a given caseload in place at time 0: users, their coming exits and contacts, the tasks that wait, and the people
 * that offices will hand over.
 */
export class CaseloadStart {
  private readonly noe: Noe;
  private readonly caseload: Caseload;
  private readonly pastTransfers: PastTransfers;
  private readonly underWay: UnderWay;
  private readonly followUp: FollowUp;
  private readonly contacts: Contacts;
  private waiting: WaitingTask[] = [];

  constructor(noe: Noe, followUp: FollowUp, contacts: Contacts) {
    this.noe = noe;
    this.followUp = followUp;
    this.contacts = contacts;
    this.caseload = new Caseload(noe, followUp);
    this.pastTransfers = new PastTransfers(noe, followUp);
    this.underWay = new UnderWay(noe);
  }

  /** To be called once, when the clock stands at 0 and nothing has happened. @throws as `Caseload.fill`. */
  start(groups: readonly CompiledCaseloadGroup[]): void {
    this.waiting = [];
    this.caseload.fill(groups, (person, group, ageMin) => this.begin(person, group, ageMin));
    // Queues are first in, first out.
    this.waiting.sort((a, b) => a.createdMin - b.createdMin || a.person - b.person);
    for (const task of this.waiting) this.lay(task);
    this.waiting = [];
    this.underWay.start();
  }

  private begin(person: number, group: CompiledCaseloadGroup, ageMin: number): void {
    const { noe } = this;
    const { persons } = noe;
    const { phase } = group;
    if (phase !== PHASE.awaitingAssessment && phase !== PHASE.awaitingRecheck) {
      persons.setState(person, persons.state(person) | STATE.decided);
    }
    noe.beginStay(person);
    const review = this.pastTransfers.lastReview(ageMin);
    switch (phase) {
      case PHASE.awaitingAssessment:
        this.waiting.push({ task: TASK.assessment, person, occurrence: 0, createdMin: -ageMin });
        return;
      case PHASE.awaitingRecheck:
        this.wait(TASK.recheck, person, 0, group);
        return;
      case PHASE.awaitingAnswer:
        this.wait(TASK.inboundMessage, person, OLD_MESSAGE, group);
        return;
      case PHASE.awaitingReviewMessage:
        this.wait(this.isTailored(review) ? TASK.tailoredMessage : TASK.reviewMessage, person, review, group);
        return;
      case PHASE.awaitingReply:
        this.followUp.awaitReply(person, review, ageMin);
        return;
      case PHASE.underReview:
        this.wait(this.isTailored(review) ? TASK.tailoredReview : TASK.review, person, review, group);
        return;
      case PHASE.handOver:
        persons.setState(person, persons.state(person) | STATE.leaving);
        persons.setLeftBy(person, this.cause(review));
        this.wait(TASK.handoverNote, person, 0, group);
        return;
      default: // followed up: nothing is outstanding
    }
  }

  /** The task of the person waits: since as long ago as drawn, not longer than they are NOE's user. */
  private wait(task: number, person: number, occurrence: number, { waitedMin }: CompiledCaseloadGroup): void {
    const { persons, streams } = this.noe;
    const waited = waitedMin * streams.uniform(PURPOSE.caseload, persons.id(person), WAITED_DRAW);
    const createdMin = Math.max(onGrid(-waited), persons.enteredMin[person]!);
    this.waiting.push({ task, person, occurrence, createdMin });
  }

  private lay({ task, person, occurrence, createdMin }: WaitingTask): void {
    const { compiled, desk, persons } = this.noe;
    const isIntake = task === TASK.assessment || task === TASK.recheck;
    const team = persons.team(person);
    const pool = isIntake ? compiled.intakeOf[team]! : team;
    const ticket = desk.putWaiting(pool, task, person, occurrence, createdMin);
    if (task === TASK.inboundMessage) this.contacts.awaitAnswer(person, occurrence, ticket, createdMin);
  }

  private isTailored(c: number): boolean {
    return this.noe.compiled.checkpoints[c]!.kind === CHECKPOINT.tailored;
  }

  private cause(review: number): number {
    if (review < 0) return LEFT.event;
    return this.isTailored(review) ? LEFT.tailoredReview : LEFT.review;
  }
}
