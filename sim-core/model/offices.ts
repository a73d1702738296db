import { MIN_PER_DAY } from '../kernel/time.ts';
import { OfficeRecorder, USERS } from '../measure/office-recorder.ts';
import { PURPOSE } from '../random/purposes.ts';
import { type CompiledOfficeCare, type CompiledOffices, OWNED_BY } from './compiled-organisation.ts';
import { KIND } from './event-kinds.ts';
import type { Noe } from './noe.ts';
import { isFoundStandard, isHandedOver, isOverTransferred } from './office.ts';
import { OfficeAllocation } from './office-allocation.ts';
import { OFFICE_CASE_DRAW } from './office-case-draw.ts';
import { CASE, OfficeCases } from './office-cases.ts';
import { NO_CASE, OfficeDesk, visitDraw } from './office-desk.ts';
import { OfficeFollowUp } from './office-follow-up.ts';
import { OfficeReception } from './office-reception.ts';
import { OfficeRota } from './office-rota.ts';
import { OFFICE_TASK, OFFICE_TASKS, officeMetaOf, officeNumberOf, officePoolOf, officeTaskOf } from './office-tasks.ts';

/**
 * The simulated offices: people come from registration or from NOE, get a veileder, are met, assessed and followed up,
 * or handed to whoever owns standard users. Nothing here draws for anybody else, so a scenario in which nobody goes from
 * the offices to NOE has the NOE of the same scenario without offices, to the last bit.
 */
export class Offices {
  readonly cases = new OfficeCases();
  readonly recorder: OfficeRecorder;
  readonly desk: OfficeDesk;
  readonly allocation: OfficeAllocation;
  readonly compiled: CompiledOffices;
  private readonly noe: Noe;
  private readonly care: CompiledOfficeCare;
  private readonly rota: OfficeRota;
  private readonly followUp: OfficeFollowUp;
  readonly reception: OfficeReception;

  constructor(noe: Noe, compiled: CompiledOffices) {
    this.noe = noe;
    this.compiled = compiled;
    this.care = compiled.care;
    const { events, streams } = noe;
    const fromMin = noe.compiled.warmUpDays * MIN_PER_DAY;
    const types = compiled.channelUpTo.length;
    this.recorder = new OfficeRecorder({ offices: compiled.offices.length, types, tasks: OFFICE_TASKS });
    const parts = { events, streams, cases: this.cases, recorder: this.recorder, fromMin };
    this.desk = new OfficeDesk(noe.compiled, compiled, parts);
    this.rota = new OfficeRota(noe.compiled, compiled, { events, streams, desk: this.desk });
    this.allocation = new OfficeAllocation(compiled, this.cases, streams);
    this.followUp = new OfficeFollowUp({ events, streams, cases: this.cases, desk: this.desk }, compiled);
    const { cases, recorder, allocation } = this;
    this.reception = new OfficeReception(noe, compiled, { cases, recorder, allocation });
  }

  /** Empties the offices and plans the first opening of a replication. */
  start(): void {
    this.cases.reset();
    this.recorder.reset();
    this.desk.pools.reset();
    this.allocation.reset();
    this.rota.start();
  }

  /** An event of the offices. `entity` and `data` as scheduled. */
  handle(kind: number, entity: number, data: number): void {
    switch (kind) {
      case KIND.officeServiceEnd:
        this.desk.pools.serviceEnded(officePoolOf(data));
        if (entity !== NO_CASE) this.taskDone(entity, officeMetaOf(data));
        return;
      case KIND.officeBackground:
        this.rota.contact(entity, data);
        return;
      case KIND.officeArrival:
        this.reception.arrive(entity);
        return;
      case KIND.officeExit:
        this.leave(entity);
        return;
      case KIND.officeInvitation:
        if (this.cases.is(entity, CASE.open)) this.desk.submit(OFFICE_TASK.firstContact, entity, 0);
        return;
      case KIND.officeContact:
        this.followUp.contactDue(entity, data);
        return;
      case KIND.officeInbound:
        this.followUp.calls(entity, data);
        return;
      case KIND.officeMessage:
        this.followUp.message(entity, data);
        return;
      case KIND.officesOpen:
        this.rota.open();
        return;
      default:
        this.rota.close();
    }
  }

  private taskDone(row: number, meta: number): void {
    const { cases, recorder } = this;
    recorder.inContact.add(-1, this.noe.events.nowMin);
    if (!cases.is(row, CASE.open)) return;
    cases.contacts[row] = cases.contacts[row]! + 1;
    switch (officeTaskOf(meta)) {
      case OFFICE_TASK.firstContact:
        this.met(row);
        return;
      case OFFICE_TASK.assessment:
      case OFFICE_TASK.reassessment:
        this.assessed(row);
        return;
      case OFFICE_TASK.followUp:
        this.followedUp(row, officeNumberOf(meta));
        return;
      case OFFICE_TASK.inbound:
        this.followUp.callTaken(row, officeNumberOf(meta));
        return;
      default: // a message has been answered: nothing follows
    }
  }

  private followedUp(row: number, k: number): void {
    if (!this.followUp.closes(row, k)) {
      this.followUp.planNext(row, k + 1);
      return;
    }
    this.close(row);
  }

  private close(row: number): void {
    this.recorder.counts.closed++;
    this.leave(row);
  }

  private met(row: number): void {
    const { cases, recorder, noe } = this;
    const { nowMin } = noe.events;
    cases.set(row, CASE.met);
    cases.firstContactMin[row] = nowMin;
    const waitMin = nowMin - cases.arrivedMin[row]!;
    recorder.firstContact.addDone(waitMin);
    const { type } = this.compiled.pools[cases.pool[row]!]!;
    if (type >= 0) recorder.firstContactByType[type]!.addDone(waitMin);
    if (!this.needIsStandard(row)) recorder.help.addDone(nowMin - cases.registeredMin[row]!);
    if (cases.is(row, CASE.decidedByNoe)) {
      this.decide(row, false);
      if (this.followUp.closesAtOnce(row)) this.close(row);
    } else this.desk.submit(cases.is(row, CASE.fromNoe) ? OFFICE_TASK.reassessment : OFFICE_TASK.assessment, row, 0);
  }

  /** Whether an office would find the person standard: who they are, whoever asks. */
  needIsStandard(row: number): boolean {
    return isFoundStandard(this.noe, this.cases.id[row]!, this.cases.outcome[row]!);
  }

  private assessed(row: number): void {
    const { cases, recorder, care } = this;
    recorder.counts.assessments++;
    if (!cases.is(row, CASE.fromNoe)) {
      this.decide(row, this.needIsStandard(row));
      return;
    }
    recorder.counts.doubleAssessments++;
    this.decide(row, !this.chance(row, OFFICE_CASE_DRAW.situational, care.situationalAfterNoeShare));
  }

  private decide(row: number, standard: boolean): void {
    const { cases, recorder, compiled } = this;
    const { nowMin } = this.noe.events;
    cases.decidedMin[row] = nowMin;
    if (this.goesToNoe(row, standard)) {
      this.leave(row);
      this.reception.handToNoe(row, standard);
      return;
    }
    cases.set(row, standard ? CASE.standard : CASE.situational);
    recorder.users[USERS.undetermined]!.add(-1, nowMin);
    recorder.users[standard ? USERS.standard : USERS.situational]!.add(1, nowMin);
    const office = compiled.offices[cases.office[row]!]!;
    if (this.allocation.isForDedicated(row, office) !== cases.is(row, CASE.dedicated)) this.moveWithin(row);
    this.followUp.begin(row);
  }

  /** Standard users go between the dedicated and the other veiledere as their decision says. */
  private moveWithin(row: number): void {
    this.allocation.release(row);
    this.allocation.place(row, Infinity);
    this.recorder.counts.withinOffice++;
  }

  private goesToNoe(row: number, standard: boolean): boolean {
    const { cases, care, noe } = this;
    if (cases.is(row, CASE.reserved) || noe.ownership.kindOf(cases.id[row]!) !== OWNED_BY.team) return false;
    const fromNoe = cases.is(row, CASE.fromNoe);
    if (!standard) return !fromNoe && isOverTransferred(noe, cases.id[row]!);
    if (fromNoe) return cases.visit[row] === 1 && this.chance(row, OFFICE_CASE_DRAW.handBack, care.handBackShare);
    return isHandedOver(noe, cases.id[row]!);
  }

  /** The case leaves the office: the register, NOE or the end of a closed case. */
  private leave(row: number): void {
    const { cases, recorder, noe } = this;
    if (!cases.is(row, CASE.open)) return;
    const { nowMin } = noe.events;
    cases.clear(row, CASE.open);
    cases.leftMin[row] = nowMin;
    const decided = cases.is(row, CASE.standard) ? USERS.standard : USERS.situational;
    const kind = cases.is(row, CASE.standard | CASE.situational) ? decided : USERS.undetermined;
    recorder.users[kind]!.add(-1, nowMin);
    this.allocation.release(row);
    const next = this.allocation.nextWaiting(cases.office[row]!);
    if (next >= 0 && this.allocation.place(next)) this.reception.invite(next);
  }

  private chance(row: number, draw: number, share: number): boolean {
    return this.noe.streams.chance(PURPOSE.officeCase, this.cases.id[row]!, this.draw(row, draw), share);
  }

  private draw(row: number, draw: number): number {
    return visitDraw(this.cases, row, draw);
  }
}
