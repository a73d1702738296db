import { MIN_PER_DAY, MIN_PER_MONTH } from '../kernel/time.ts';
import type { TaskId } from '../scenario/document.ts';
import { Checkpoints } from './checkpoints.ts';
import { drawEventTransferMin, drawExitMin, drawJobMin, hazardRatio, laidOffLimitMin, type Person } from './person.ts';
import type { Actor } from './simjs-adapter.ts';
import type { TaskOwner, Team, Unit, WaitingTask } from './unit.ts';

const MOST_REPEATS = 60; // of one message; far beyond patience, so that an endless wait stays finite

/** A person on the way to NOE, in NOE, or through with it. */
export class User implements TaskOwner {
  readonly actor: Actor;
  readonly person: Person;
  readonly registeredMin: number;
  /** When they leave the register, whoever follows them up. */
  readonly exitMin: number;
  isUser = false;
  isAccepted = false;
  /** Is to go to the office when the hand-over note is written. */
  isLeaving = false;
  isLaidOff: boolean;
  enteredMin = Infinity;
  leftMin = Infinity;
  /** Went to an office after having been followed up (not at intake, not out of the register). */
  wasTransferred = false;
  private readonly unit: Unit;
  private readonly jobMin: number;
  private team: Team;

  constructor(unit: Unit, person: Person) {
    const { document, luck, run } = unit;
    this.unit = unit;
    this.person = person;
    this.actor = run.addActor();
    this.registeredMin = run.nowMin;
    this.exitMin = run.nowMin + drawExitMin(document, luck, person);
    this.jobMin = run.nowMin + drawJobMin(document, luck, person);
    this.isLaidOff = person.laidOff;
    this.team = unit.intake;
  }

  get isPartlyInWork(): boolean {
    return this.jobMin <= this.unit.run.nowMin;
  }

  /** Becomes NOE's user now. @param firstTask what intake has to do. */
  enter(firstTask: 'assessment' | 'recheck'): void {
    const { unit } = this;
    const { nowMin } = unit.run;
    this.isUser = true;
    this.enteredMin = nowMin;
    this.team = unit.drawTeam();
    unit.tally.count('entries', nowMin);
    if (this.person.laidOff) unit.tally.count('laidOffEntries', nowMin);
    this.whileUserAt(this.exitMin, () => {
      unit.tally.count('exits', this.exitMin);
      this.leave();
    });
    this.planLaidOffLimit();
    const { document, luck } = unit;
    const eventMin = drawEventTransferMin(document, luck, this.person, nowMin - this.registeredMin);
    this.whileUserAt(this.registeredMin + eventMin, () => this.sendToOffice());
    new Checkpoints(unit, this).start();
    this.planContacts();
    unit.handIn(unit.intake, firstTask, this, () => this.decide(firstTask));
  }

  /** A task of the user for their own team. */
  handIn(task: TaskId, done?: () => void): WaitingTask | undefined {
    return this.unit.handIn(this.team, task, this, done);
  }

  /** Does something at a time if the person is NOE's user then. Times beyond the leaving of the register are left out. */
  whileUserAt(timeMin: number, action: () => void): void {
    if (timeMin > this.exitMin || timeMin === Infinity) return;
    this.actor.at(timeMin, () => {
      if (this.isUser) action();
    });
  }

  /** After an assessment: keep, or send to the office with the given probability of a reference person. */
  keepOrSend(transferShare: number): void {
    const { document, luck } = this.unit;
    if (document.reviews.keepPartlyInWork && this.isPartlyInWork) return;
    const ratio = hazardRatio(document.hazards.eventTransfer.coefficients, document, this.person, this.person.laidOff);
    if (!luck.chance((1 - transferShare) ** ratio)) this.sendToOffice();
  }

  private sendToOffice(): void {
    if (this.isLeaving) return;
    this.isLeaving = true;
    this.handIn('handoverNote', () => {
      this.wasTransferred = true;
      this.unit.tally.count('transfers', this.unit.run.nowMin);
      this.leave();
    });
  }

  private leave(): void {
    this.isUser = false;
    this.leftMin = this.unit.run.nowMin;
  }

  private decide(task: 'assessment' | 'recheck'): void {
    const { document, luck, run, tally } = this.unit;
    const sentOn = document.intake.singleParentsToOffice && this.person.singleParent;
    this.isAccepted = !sentOn && luck.chance(document.intake.acceptShare);
    if (task === 'assessment') tally.count('assessed', run.nowMin);
    if (task === 'assessment' && this.isAccepted) {
      tally.count('accepted', run.nowMin);
      tally.count('standardDecisions', run.nowMin);
    }
    if (this.isAccepted) return;
    // The office takes over at once: intake writes no hand-over note.
    tally.count('transfers', run.nowMin);
    this.leave();
  }

  private planLaidOffLimit(): void {
    if (!this.person.laidOff) return;
    const limitMin = this.registeredMin + laidOffLimitMin(this.unit.document);
    if (limitMin <= this.unit.run.nowMin) {
      this.isLaidOff = false;
      return;
    }
    this.whileUserAt(limitMin, () => {
      this.isLaidOff = false;
      this.assessChange();
    });
  }

  private planContacts(): void {
    const { messages, hazards } = this.unit.document;
    this.repeat(messages.perUserMonth, () => this.write(0));
    this.repeat(messages.caseSystemPerUserMonth, () => this.handIn('caseSystem'));
    this.repeat(messages.misroutedPerUserMonth, () => this.handIn('misroutedReply'));
    this.repeat(hazards.changedSituationPerMonth, () => this.assessChange());
  }

  private repeat(perMonth: number, action: () => void): void {
    if (perMonth === 0) return;
    const gapMin = this.unit.luck.exponential(MIN_PER_MONTH / perMonth);
    this.whileUserAt(this.unit.run.nowMin + gapMin, () => {
      this.repeat(perMonth, action);
      action();
    });
  }

  private assessChange(): void {
    const { changedSituationTransferShare } = this.unit.document.reviews;
    this.handIn('changedSituation', () => this.keepOrSend(changedSituationTransferShare));
  }

  /** The user writes; if nobody has taken the message when patience ends, some write again. */
  private write(repeats: number): void {
    const { document, luck, run } = this.unit;
    const message = this.handIn('inboundMessage', () => {
      if (luck.chance(document.messages.phoneShare)) this.handIn('phone');
    });
    if (message === undefined || !luck.chance(document.messages.recontactShare)) return;
    this.whileUserAt(run.nowMin + document.messages.recontactAfterDays * MIN_PER_DAY, () => {
      if (!message.begun && repeats < MOST_REPEATS) this.write(repeats + 1);
    });
  }
}
