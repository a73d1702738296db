import { type EventHandler, EventList } from '../kernel/event-list.ts';
import { Recorder } from '../measure/recorder.ts';
import { Population } from '../people/population.ts';
import { Streams } from '../random/streams.ts';
import { CaseloadStart } from './caseload-start.ts';
import type { CompiledModel } from './compiled-model.ts';
import { Contacts } from './contacts.ts';
import { DroppedWork } from './dropped-work.ts';
import { CANCELLABLE, KIND } from './event-kinds.ts';
import type { FirstContacts } from './first-contacts.ts';
import { FollowUp } from './follow-up.ts';
import { decideAtIntake } from './intake-decision.ts';
import type { Noe } from './noe.ts';
import { Offices } from './offices.ts';
import { Ownership } from './ownership.ts';
import { LEFT, PersonTable, STATE } from './person-table.ts';
import { Policy } from './policy.ts';
import { Portfolios } from './portfolios.ts';
import { Registrations } from './registrations.ts';
import { Sorting } from './sorting.ts';
import { StaffRota } from './staff-rota.ts';
import { SUBMITTED } from './submitted.ts';
import { TASK, TaskDesk } from './task-desk.ts';
import { TASK_MASK } from './task-meta.ts';

/** One NOE, wired to the kernel: every event is handled here or handed to the part that knows. */
export class NoeModel implements Noe, EventHandler {
  readonly events: EventList;
  readonly streams: Streams;
  readonly persons = new PersonTable();
  readonly recorder: Recorder;
  readonly desk: TaskDesk;
  readonly rota: StaffRota;
  readonly compiled: CompiledModel;
  readonly policy: Policy | null;
  readonly droppedWork: DroppedWork;
  readonly ownership: Ownership;
  readonly sorting: Sorting | null;
  readonly offices: Offices | null;
  /** To be given before a run whose people are looked at one by one. */
  firstContacts: FirstContacts | null = null;
  private readonly followUp: FollowUp;
  private readonly contacts: Contacts;
  private readonly portfolios: Portfolios;
  private readonly registrations: Registrations;
  private readonly caseloadStart: CaseloadStart;
  private transfers = 0; // of the whole run; the recorder's count covers the measured days

  constructor(compiled: CompiledModel) {
    this.compiled = compiled;
    this.events = new EventList(CANCELLABLE);
    this.streams = new Streams(compiled.seed);
    this.recorder = new Recorder(
      compiled.warmUpDays,
      compiled.measuredDays,
      Float64Array.from(compiled.tasks, (task) => task.meanMin),
    );
    this.desk = new TaskDesk(compiled, this.events, this.streams, this.persons, this.recorder);
    this.policy = compiled.policy === null ? null : new Policy(this, compiled.policy);
    this.rota = new StaffRota(compiled, this.events, this.streams, this.desk.pools, this.policy);
    this.ownership = new Ownership(compiled, this.streams);
    this.sorting = compiled.sorting === null ? null : new Sorting(compiled.sorting, this.streams);
    this.offices = compiled.offices === null ? null : new Offices(this, compiled.offices);
    this.followUp = new FollowUp(this);
    this.droppedWork = new DroppedWork(this, this.followUp);
    this.contacts = new Contacts(this);
    this.portfolios = new Portfolios(this);
    this.caseloadStart = new CaseloadStart(this, this.followUp, this.contacts);
    this.registrations = new Registrations(
      this,
      new Population(compiled.mix, this.streams, compiled.ageFrom, compiled.ageTo),
    );
  }

  /** Logical events so far: those handled, registrations that needed none of their own, and transfers to the office. */
  get eventCount(): number {
    return this.events.handled + this.registrations.withoutEvent + this.transfers;
  }

  /**
   * Empties NOE, plans the first arrivals and openings of a replication, and puts the given caseload in place.
   * @throws SimError `bad-argument` if the caseload can not be made of the scenario's people.
   */
  start(replication: number): void {
    const { compiled } = this;
    this.streams.startReplication(replication);
    this.events.reset(compiled.warmUpDays + compiled.measuredDays);
    this.persons.reset();
    this.transfers = 0;
    this.recorder.reset();
    this.desk.reset();
    this.firstContacts?.reset();
    this.policy?.reset();
    this.rota.start();
    this.offices?.start();
    this.portfolios.start();
    this.registrations.start();
    if (compiled.caseload !== null) this.caseloadStart.start(compiled.caseload);
  }

  handle(kind: number, entity: number, data: number): void {
    switch (kind) {
      case KIND.serviceEnd:
        this.desk.pools.serviceEnded(data & 31);
        this.taskDone(entity, data >>> 5);
        return;
      case KIND.message:
        this.contacts.message(entity, data);
        return;
      case KIND.caseSystem:
        this.contacts.caseSystem(entity, data);
        return;
      case KIND.misrouted:
        this.contacts.misrouted(entity, data);
        return;
      case KIND.arrival:
        this.enter(entity);
        return;
      case KIND.exit:
        this.recorder.counts.exits++;
        this.leave(entity, LEFT.register);
        return;
      case KIND.checkpoint:
        this.followUp.checkpointDue(entity, data);
        return;
      case KIND.reply:
        this.followUp.replyOrDeadline(entity, data);
        return;
      case KIND.eventTransfer:
        this.followUp.eventTransfer(entity, data);
        return;
      case KIND.changedSituation:
        this.contacts.changedSituation(entity, data);
        return;
      case KIND.laidOffLimit:
        this.contacts.laidOffLimit(entity);
        return;
      case KIND.recontact:
        this.contacts.recontact(entity, data);
        return;
      case KIND.teamsOpen:
        this.rota.open();
        return;
      case KIND.registrations:
        this.portfolios.dayBegins();
        this.registrations.ofToday();
        return;
      case KIND.teamsClose:
        this.rota.close();
        return;
      default:
        this.offices!.handle(kind, entity, data);
    }
  }

  /** A person becomes NOE's user: the first task, the way out, and the contacts of the stay are planned. */
  enter(person: number): void {
    const { persons, recorder, compiled } = this;
    const state = persons.state(person);
    persons.enteredMin[person] = this.events.nowMin;
    recorder.counts.entries++;
    if ((state & STATE.laidOffAtStart) !== 0) recorder.counts.laidOffEntries++;
    this.beginStay(person);
    const pool = compiled.intakeOf[persons.team(person)]!;
    this.submit(pool, (state & STATE.direct) !== 0 ? TASK.assessment : TASK.recheck, person, 0);
  }

  /** The stay in NOE begins or goes on now: team, way out and contacts are planned. When it began is in the table. */
  beginStay(person: number): void {
    const { persons } = this;
    persons.setState(person, persons.state(person) | STATE.inNoe);
    persons.setTeam(person, this.portfolios.teamOf(person));
    this.recorder.active.add(1, this.events.nowMin);
    this.events.reserveEntities(person + 1);
    this.events.plannedMin = persons.exitMin(person);
    this.events.scheduleAtPlanned(KIND.exit, person, 0);
    this.followUp.planStay(person);
    this.contacts.planStay(person);
  }

  /** A task for the person arises; an automatic one has its outcome at once. @returns a ticket or SUBMITTED. */
  submit(pool: number, task: number, person: number, occurrence: number): number {
    const ticket = this.desk.submit(pool, task, person, occurrence);
    if (ticket === SUBMITTED.automatic) this.outcome(person, task, occurrence);
    else if (ticket === SUBMITTED.dropped && this.droppedWork.drop(person, task, occurrence)) {
      this.outcome(person, task, occurrence);
    }
    return ticket;
  }

  /** The person is to move to the office; it happens when the hand-over note is written. */
  sendToOffice(person: number, reason: number): void {
    const { persons } = this;
    if (persons.is(person, STATE.leaving)) return;
    persons.setState(person, persons.state(person) | STATE.leaving);
    persons.setLeftBy(person, reason);
    this.submit(persons.team(person), TASK.handoverNote, person, 0);
  }

  /** The stay in NOE ends now. */
  leave(person: number, reason: number): void {
    const { persons, recorder } = this;
    const nowMin = this.events.nowMin;
    persons.setState(person, persons.state(person) & ~STATE.inNoe);
    persons.leftMin[person] = nowMin;
    persons.setLeftBy(person, reason);
    recorder.active.add(-1, nowMin);
    if (reason !== LEFT.register) {
      recorder.counts.transfers++;
      this.transfers++;
    }
    this.events.cancelAll(person);
    if (this.offices !== null && reason !== LEFT.register) this.offices.reception.receive(person, reason);
  }

  private taskDone(person: number, meta: number): void {
    if (this.persons.is(person, STATE.inNoe)) this.outcome(person, meta & TASK_MASK, meta >>> 5);
  }

  /** What a finished task means for the person. */
  private outcome(person: number, task: number, occurrence: number): void {
    switch (task) {
      case TASK.assessment:
      case TASK.recheck:
        decideAtIntake(this, person, task);
        return;
      case TASK.reviewMessage:
      case TASK.tailoredMessage:
        this.followUp.messageSent(person, occurrence);
        return;
      case TASK.review:
      case TASK.tailoredReview:
        this.followUp.reviewed(person, occurrence);
        return;
      case TASK.phone:
        this.followUp.phoned(person, occurrence);
        return;
      case TASK.inboundMessage:
        this.contacts.answered(person, occurrence);
        return;
      case TASK.changedSituation:
        this.followUp.changedSituationAssessed(person, occurrence);
        return;
      case TASK.handoverNote:
        this.leave(person, this.persons.leftBy(person));
        return;
      default: // CV check, standard message, case-system task, misrouted reply: nothing follows
    }
  }
}
