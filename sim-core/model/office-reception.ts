import { onGrid } from '../kernel/time.ts';
import { type OfficeRecorder, USERS } from '../measure/office-recorder.ts';
import { PURPOSE } from '../random/purposes.ts';
import { exitUnderFactor } from './brokering.ts';
import type { CompiledOffices } from './compiled-organisation.ts';
import { KIND } from './event-kinds.ts';
import { LatentOutcome } from './latent-outcome.ts';
import type { Noe } from './noe.ts';
import type { OfficeAllocation } from './office-allocation.ts';
import { OFFICE_CASE_DRAW } from './office-case-draw.ts';
import { CASE, type NewCase, type OfficeCases } from './office-cases.ts';
import { visitDraw } from './office-desk.ts';
import { ELSEWHERE } from './ownership.ts';
import { LEFT, STATE } from './person-table.ts';

/** What the reception shares with its offices. */
interface OfficeParts {
  readonly cases: OfficeCases;
  readonly recorder: OfficeRecorder;
  readonly allocation: OfficeAllocation;
}

/** How people come to the simulated offices, from registration or from NOE, and how they go back there. */
export class OfficeReception {
  private readonly noe: Noe;
  private readonly compiled: CompiledOffices;
  private readonly parts: OfficeParts;
  private readonly outcomes: LatentOutcome;

  constructor(noe: Noe, compiled: CompiledOffices, parts: OfficeParts) {
    this.noe = noe;
    this.compiled = compiled;
    this.parts = parts;
    this.outcomes = new LatentOutcome(noe.compiled, noe.streams);
  }

  /** Somebody whose office is simulated registers and is to come to it. */
  registers(newCase: NewCase): void {
    const row = this.parts.cases.add(newCase);
    this.noe.events.schedule(newCase.registeredMin, KIND.officeArrival, row, 0);
  }

  /** NOE sends a person to their office. @param person row of NOE's table. @param reason of LEFT. */
  receive(person: number, reason: number): void {
    const { persons, ownership, events } = this.noe;
    const id = persons.id(person);
    const office = ownership.officeOf(id);
    if (office === ELSEWHERE) return;
    const state = persons.state(person);
    const decided = reason === LEFT.intake && this.compiled.care.noeDecidesAll ? CASE.decidedByNoe : 0;
    const row = this.parts.cases.add({
      id,
      stratum: persons.stratum(person),
      outcome: this.outcomes.of(id),
      office,
      visit: (state & STATE.returned) !== 0 ? 2 : 1,
      state: CASE.fromNoe | decided | ((state & STATE.laidOffAtStart) !== 0 ? CASE.laidOffAtStart : 0),
      registeredMin: persons.registeredMin(person),
      exitMin: persons.exitMin(person),
    });
    this.parts.recorder.counts.fromNoe++;
    events.schedule(events.nowMin, KIND.officeArrival, row, 0);
  }

  /** The person of a case comes to the office now. */
  arrive(row: number): void {
    const { cases, recorder } = this.parts;
    const { nowMin } = this.noe.events;
    cases.set(row, CASE.open);
    cases.arrivedMin[row] = nowMin;
    recorder.counts.arrivals++;
    recorder.users[USERS.undetermined]!.add(1, nowMin);
    cases.exitMin[row] = this.exitFrom(row, this.compiled.care.brokeringFactor);
    this.noe.events.schedule(cases.exitMin[row]!, KIND.officeExit, row, 0);
    if (this.parts.allocation.place(row)) this.invite(row);
  }

  /** The person goes to NOE now; the case has been closed. @param standard whether the office found standard effort. */
  handToNoe(row: number, standard: boolean): void {
    const { noe } = this;
    const { cases, recorder } = this.parts;
    const is = (bit: number, state: number): number => (cases.is(row, bit) ? state : 0);
    const state =
      is(CASE.laidOffAtStart, STATE.laidOffAtStart | STATE.laidOff) |
      is(CASE.singleParent, STATE.singleParent) |
      is(CASE.fromNoe, STATE.returned) |
      (standard ? 0 : STATE.unsuited);
    recorder.counts.toNoe++;
    cases.exitMin[row] = this.exitFrom(row, 1 / this.compiled.care.brokeringFactor);
    const { persons } = noe;
    noe.enter(persons.add(cases.id[row]!, cases.stratum[row]!, state, cases.registeredMin[row]!, cases.exitMin[row]!));
  }

  /** When the case leaves the register if its hazard is multiplied from now on. */
  private exitFrom(row: number, factor: number): number {
    const { noe } = this;
    const { cases } = this.parts;
    return exitUnderFactor(
      noe.compiled,
      {
        stratum: cases.stratum[row]!,
        outcome: cases.outcome[row]!,
        laidOffAtStart: cases.is(row, CASE.laidOffAtStart),
        registeredMin: cases.registeredMin[row]!,
        exitMin: cases.exitMin[row]!,
      },
      noe.events.nowMin,
      factor,
    );
  }

  /** The veileder who got the case agrees on a first contact. */
  invite(row: number): void {
    const { compiled } = this;
    const { cases } = this.parts;
    const { events, streams } = this.noe;
    const { habits } = compiled.pools[cases.pool[row]!]!;
    const meanMin = compiled.care.invitationMinByType[habits]!;
    const gap = streams.exponential(
      PURPOSE.officeCase,
      cases.id[row]!,
      visitDraw(cases, row, OFFICE_CASE_DRAW.invitation),
    );
    events.schedule(events.nowMin + onGrid(gap * meanMin), KIND.officeInvitation, row, 0);
  }
}
