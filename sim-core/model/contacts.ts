import { PRIORITY_CLASSES } from '../kernel/pool.ts';
import { onGrid } from '../kernel/time.ts';
import { PURPOSE, STAY } from '../random/purposes.ts';
import { uniformOf } from '../random/uniform.ts';
import { unitExponential } from '../random/unit-exponential.ts';
import { KIND, KINDS } from './event-kinds.ts';
import type { Noe } from './noe.ts';
import { STATE } from './person-table.ts';
import { SUBMITTED } from './submitted.ts';
import { TASK } from './task-desk.ts';

const GENERATION_SHIFT = 16; // bits of the running number of a first message; above it the number of repeats
const MOST_REPEATS = 31;
const POOL_BITS = 5; // of a pool beside the ticket in the data of a repeat; the user may belong to another team by then
const POOL_MASK = 31;

// Kinds of contacts, and the draws of the gap before the first of each. A loop over them keeps the machine code short.
const FIRST_KINDS = [KIND.message, KIND.caseSystem, KIND.misrouted, KIND.changedSituation];
const FIRST_DRAWS = [STAY.firstMessage, STAY.firstCaseSystem, STAY.firstMisrouted, STAY.firstChangedSituation];

/** Reference to a message that waits in the queue of a pool. */
const inQueue = (pool: number, ticket: number): number => (ticket << POOL_BITS) | pool;

/** What happens during a stay on the user's own initiative or by chance: messages, case-system tasks, changed situations. */
export class Contacts {
  private readonly noe: Noe;
  /** Rate of each kind of contact, per minute and user, by event kind. */
  private readonly perMin = new Float64Array(KINDS);

  constructor(noe: Noe) {
    this.noe = noe;
    const { compiled } = noe;
    const { perMin } = this;
    perMin[KIND.message] = compiled.messagesPerMin;
    perMin[KIND.caseSystem] = compiled.caseSystemPerMin;
    perMin[KIND.misrouted] = compiled.misroutedPerMin;
    perMin[KIND.changedSituation] = compiled.changedSituationPerMin;
  }

  /** Plans the first of each kind; later ones follow one by one, none after the person has left the register. */
  planStay(person: number): void {
    const { compiled, persons, events } = this.noe;
    for (let i = 0; i < FIRST_KINDS.length; i++) this.plan(person, 0, FIRST_KINDS[i]!, PURPOSE.stay, FIRST_DRAWS[i]!);
    if (!persons.is(person, STATE.laidOff)) return;
    const limitMin = persons.registeredMin(person) + compiled.laidOffLimitMin;
    if (limitMin <= events.nowMin) persons.setState(person, persons.state(person) & ~STATE.laidOff);
    else if (limitMin < persons.exitMin(person)) events.schedule(limitMin, KIND.laidOffLimit, person, 0);
  }

  /** The k-th question from the user. */
  message(person: number, k: number): void {
    this.planNext(person, k + 1, KIND.message, PURPOSE.messageGap);
    this.receive(person, k);
  }

  /**
   * The time for a repeat has come: the user writes again if the message still waits.
   * @param reference pool and ticket of its queue; below 0, of a message that a level left without an answer, −1 − its place.
   */
  recontact(person: number, reference: number): void {
    const { messages } = this.noe.desk;
    const occurrence = reference < 0 ? messages.occurrenceIfOpen(-1 - reference) : this.waiting(reference);
    if (occurrence < 0 || occurrence >>> GENERATION_SHIFT >= MOST_REPEATS) return;
    this.noe.desk.ledger.repeats++;
    this.receive(person, occurrence + (1 << GENERATION_SHIFT));
  }

  /** A message from before the run waits: it may be followed by another one in its time. */
  awaitAnswer(person: number, occurrence: number, ticket: number, createdMin: number): void {
    const { compiled, events, persons } = this.noe;
    if (createdMin + compiled.recontactAfterMin < events.nowMin || !this.writesAgain(person, occurrence)) return;
    this.planRepeat(person, inQueue(persons.team(person), ticket), createdMin);
  }

  /** A message has been answered; some need a conversation too. */
  answered(person: number, occurrence: number): void {
    const { streams, compiled, persons, desk } = this.noe;
    if (desk.messages.count > 0) desk.answerOpenMessages(person);
    if (compiled.messagePhoneShare === 0) return;
    if (!streams.chance(PURPOSE.phone, persons.id(person), occurrence, compiled.messagePhoneShare)) return;
    this.noe.submit(persons.team(person), TASK.phone, person, occurrence);
  }

  caseSystem(person: number, k: number): void {
    const { persons } = this.noe;
    this.planNext(person, k + 1, KIND.caseSystem, PURPOSE.caseSystemGap);
    this.noe.submit(persons.team(person), TASK.caseSystem, person, k);
  }

  misrouted(person: number, k: number): void {
    const { persons } = this.noe;
    this.planNext(person, k + 1, KIND.misrouted, PURPOSE.misroutedGap);
    this.noe.submit(persons.team(person), TASK.misroutedReply, person, k);
  }

  /** The user has lost a job or resigned: an assessment of its own. Occurrence 0 is kept for the laid-off limit. */
  changedSituation(person: number, k: number): void {
    const { persons } = this.noe;
    this.planNext(person, k + 1, KIND.changedSituation, PURPOSE.changedSituation);
    this.noe.submit(persons.team(person), TASK.changedSituation, person, k + 1);
  }

  /** The limit is reached: the laid-off person becomes an ordinary job seeker and is assessed. */
  laidOffLimit(person: number): void {
    const { persons } = this.noe;
    persons.setState(person, persons.state(person) & ~STATE.laidOff);
    this.noe.submit(persons.team(person), TASK.changedSituation, person, 0);
  }

  private receive(person: number, occurrence: number): void {
    const { persons } = this.noe;
    const team = persons.team(person);
    const ticket = this.noe.submit(team, TASK.inboundMessage, person, occurrence);
    if (ticket === SUBMITTED.begun || ticket === SUBMITTED.automatic) return;
    const reference = ticket >= 0 ? inQueue(team, ticket) : -1 - this.noe.desk.leaveOpen(person, occurrence, ticket);
    if (this.writesAgain(person, occurrence)) this.planRepeat(person, reference, this.noe.events.nowMin);
  }

  /** @param reference as of `recontact`, of the message that came at `createdMin`. */
  private planRepeat(person: number, reference: number, createdMin: number): void {
    const { compiled, events } = this.noe;
    events.schedule(createdMin + compiled.recontactAfterMin, KIND.recontact, person, reference);
  }

  /** Which of the user's messages still waits where it was put; −1 when it has been taken. */
  private waiting(reference: number): number {
    const { desk, compiled } = this.noe;
    const priority = compiled.tasks[TASK.inboundMessage]!.priority;
    const queue = desk.pools.queues[(reference & POOL_MASK) * PRIORITY_CLASSES + priority]!;
    const ticket = reference >>> POOL_BITS;
    return ticket < queue.headTicket ? -1 : queue.meta[queue.placeOf(ticket)]! >>> 5;
  }

  /** Whether the user will repeat a message that is not answered in time. */
  private writesAgain(person: number, occurrence: number): boolean {
    const { compiled, persons, streams } = this.noe;
    if (compiled.recontactShare === 0) return false;
    return streams.chance(PURPOSE.recontact, persons.id(person), occurrence, compiled.recontactShare);
  }

  private planNext(person: number, k: number, kind: number, purpose: number): void {
    this.plan(person, k, kind, purpose, k);
  }

  /** Plans the k-th contact of a kind, if it comes before the person leaves the register. */
  private plan(person: number, k: number, kind: number, purpose: number, draw: number): void {
    const perMin = this.perMin[kind]!;
    if (perMin === 0) return;
    const { events, streams, persons } = this.noe;
    const { nowMin } = events;
    const exitMin = persons.exitMin(person);
    // log u <= u - 1, so the gap outlasts the stay whenever 1 - u does: most draws of rare contacts need no logarithm.
    const bits = streams.bits(purpose, persons.id(person), draw);
    if (1 - uniformOf(bits) >= perMin * (exitMin - nowMin)) return;
    events.plannedMin = nowMin + onGrid(unitExponential(bits) / perMin);
    if (events.plannedMin < exitMin) events.scheduleAtPlanned(kind, person, k);
  }
}
