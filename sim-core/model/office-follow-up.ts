import type { EventList } from '../kernel/event-list.ts';
import { MIN_PER_WEEK, onGrid } from '../kernel/time.ts';
import { PURPOSE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';
import type { CompiledOfficeCare, CompiledOfficePool, CompiledOffices } from './compiled-organisation.ts';
import { KIND } from './event-kinds.ts';
import { OFFICE_CASE_DRAW } from './office-case-draw.ts';
import { CASE, type OfficeCases } from './office-cases.ts';
import { type OfficeDesk, visitDraw } from './office-desk.ts';
import { OFFICE_TASK } from './office-tasks.ts';

/** Draws of `PURPOSE.officeContact`, of each contact. */
const CONTACT_DRAW = { made: 0, gap: 1, closes: 2 } as const;
const DRAWS_PER_CONTACT = 4;
/** Numbers of the conversations agreed after a call lie above those of the planned ones. */
const AFTER_CALL = 1 << 14;
const FIRST_CONTACT = 2 * AFTER_CALL;
const MEETING_AFTER_MIN = MIN_PER_WEEK; // how far ahead it is agreed; moves when work comes, not how much

/** Contacts between an office and its users after the decision: planned by category, and calls of the users. */
export class OfficeFollowUp {
  private readonly events: EventList;
  private readonly streams: Streams;
  private readonly cases: OfficeCases;
  private readonly desk: OfficeDesk;
  private readonly care: CompiledOfficeCare;
  private readonly pools: readonly CompiledOfficePool[];

  constructor(
    parts: { events: EventList; streams: Streams; cases: OfficeCases; desk: OfficeDesk },
    { care, pools }: CompiledOffices,
  ) {
    this.events = parts.events;
    this.streams = parts.streams;
    this.cases = parts.cases;
    this.desk = parts.desk;
    this.care = care;
    this.pools = pools;
  }

  /** The case has a decision: its category is set, and the first contacts are planned. */
  begin(row: number): void {
    const { cases, care } = this;
    const isStandard = cases.is(row, CASE.standard);
    const upTo = isStandard ? care.categoryUpToStandard : care.categoryUpToSituational;
    const u = this.streams.uniform(
      PURPOSE.officeCase,
      cases.id[row]!,
      visitDraw(cases, row, OFFICE_CASE_DRAW.category),
    );
    let category = 0;
    while (category < upTo.length - 1 && u >= upTo[category]!) category++;
    cases.category[row] = category;
    this.plan(row, 0, isStandard ? 0 : this.measureMin(row));
    this.planCall(row, 0);
    this.planMessage(row, 0);
  }

  /** Plans the k-th contact, counted from now. */
  planNext(row: number, k: number): void {
    if (k < AFTER_CALL) this.plan(row, k, 0); // a conversation after a call comes beside the planned ones
  }

  /** The k-th contact is due. */
  contactDue(row: number, k: number): void {
    if (this.cases.is(row, CASE.open)) this.desk.submit(OFFICE_TASK.followUp, row, k);
  }

  /** Whether the case is closed after its k-th contact. */
  closes(row: number, k: number): boolean {
    const { closingShare } = this.care;
    return closingShare > 0 && this.chance(row, k, CONTACT_DRAW.closes, closingShare);
  }

  /** The same after the first contact with a user whom NOE has decided on: there is no assessment to wait for. */
  closesAtOnce(row: number): boolean {
    return this.closes(row, FIRST_CONTACT);
  }

  /** The user calls for the k-th time. */
  calls(row: number, k: number): void {
    if (!this.cases.is(row, CASE.open)) return;
    this.desk.submit(OFFICE_TASK.inbound, row, k);
    this.planCall(row, k + 1);
  }

  /** The user's k-th call has been taken: a conversation may be agreed. */
  callTaken(row: number, k: number): void {
    const { care, cases, streams, events } = this;
    const draw = visitDraw(cases, row, 2 * k + 1);
    if (!streams.chance(PURPOSE.officeInbound, cases.id[row]!, draw, care.meetingAfterCallShare)) return;
    events.schedule(events.nowMin + MEETING_AFTER_MIN, KIND.officeContact, row, AFTER_CALL + k);
  }

  /** A message between the office and the user, the k-th. */
  message(row: number, k: number): void {
    if (!this.cases.is(row, CASE.open)) return;
    this.desk.submit(OFFICE_TASK.message, row, k);
    this.planMessage(row, k + 1);
  }

  /** @param afterMin when the first interval begins, counted from now. */
  private plan(row: number, from: number, afterMin: number): void {
    const { care, cases, events } = this;
    const category = cases.category[row]!;
    if (care.isReactive || category >= care.intervalMin.length || care.complianceShare === 0) return;
    let atMin = events.nowMin + afterMin;
    for (let k = from; ; k++) {
      atMin += this.intervalMin(row, category, k);
      if (atMin >= cases.exitMin[row]!) return;
      if (!this.chance(row, k, CONTACT_DRAW.made, care.complianceShare)) continue;
      events.schedule(atMin, KIND.officeContact, row, k);
      return;
    }
  }

  private intervalMin(row: number, category: number, k: number): number {
    const intervalMin = this.care.intervalMin[category]!;
    if (!this.care.isIntervalRandom) return onGrid(intervalMin);
    const draw = this.draw(row, k, CONTACT_DRAW.gap);
    return onGrid(this.streams.exponential(PURPOSE.officeContact, this.cases.id[row]!, draw) * intervalMin);
  }

  /** How long a measure keeps the office from making contact; 0 for those who enter none. */
  private measureMin(row: number): number {
    const { care, cases, streams } = this;
    const id = cases.id[row]!;
    const draw = (which: number): number => visitDraw(cases, row, which);
    if (!streams.chance(PURPOSE.officeCase, id, draw(OFFICE_CASE_DRAW.measure), care.measureShare)) return 0;
    const length = streams.exponential(PURPOSE.officeCase, id, draw(OFFICE_CASE_DRAW.measureLength));
    return onGrid(length * care.measureMin);
  }

  private planCall(row: number, k: number): void {
    const { habits } = this.pools[this.cases.pool[row]!]!;
    const perMin = this.care.inboundPerMinByType[habits]!;
    this.planArrival(row, k, { kind: KIND.officeInbound, perMin, draw: 2 * k });
  }

  private planMessage(row: number, k: number): void {
    this.planArrival(row, k, { kind: KIND.officeMessage, perMin: this.care.messagePerMin, draw: k });
  }

  /** Plans the k-th of something that happens by chance, if it comes before the person leaves the register. */
  private planArrival(row: number, k: number, { kind, perMin, draw }: { kind: number; perMin: number; draw: number }) {
    if (perMin === 0) return;
    const { cases, events, streams } = this;
    const purpose = kind === KIND.officeMessage ? PURPOSE.officeMessage : PURPOSE.officeInbound;
    const gap = streams.exponential(purpose, cases.id[row]!, visitDraw(cases, row, draw));
    const atMin = events.nowMin + onGrid(gap / perMin);
    if (atMin < cases.exitMin[row]!) events.schedule(atMin, kind, row, k);
  }

  private chance(row: number, k: number, which: number, share: number): boolean {
    return this.streams.chance(PURPOSE.officeContact, this.cases.id[row]!, this.draw(row, k, which), share);
  }

  private draw(row: number, k: number, which: number): number {
    return visitDraw(this.cases, row, DRAWS_PER_CONTACT * k + which);
  }
}
