import { HOURS_PER_DAY, MIN_PER_DAY, MIN_PER_HOUR, onGrid } from '../kernel/time.ts';
import { OUTCOMES } from '../measure/recorder.ts';
import { ArrivalSource } from '../people/arrivals.ts';
import { Exposure, passageMin } from '../people/hazards.ts';
import type { Population } from '../people/population.ts';
import { unitGammaQuantile } from '../random/gamma-quantile.ts';
import { PURPOSE } from '../random/purposes.ts';
import type { CompiledRecall } from './compiled-model.ts';
import { OWNED_BY } from './compiled-organisation.ts';
import { KIND } from './event-kinds.ts';
import type { Noe } from './noe.ts';
import { handOverAfterMin, isFoundStandard, isHandedOver, isOverTransferred } from './office.ts';
import { CASE } from './office-cases.ts';
import type { OfficesOfNoe } from './offices-of-noe.ts';
import { ELSEWHERE } from './ownership.ts';
import { STATE } from './person-table.ts';
import { fillExitRatios, stateOf } from './registrant.ts';
import { SOURCE_SHIFT, sourceOf } from './source-of.ts';

const BATCH = 512; // people drawn together: what is drawn of them stays in the processor's first cache

/** Draws of `PURPOSE.recall`. */
const RECALL_DRAW = { share: 0, time: 1 } as const;

/**
 * People register, are profiled and routed: to NOE, or to their office and from there perhaps to NOE.
 *
 * The registrations of a day are drawn together when it begins; only those who come to NOE need an event, at their
 * own time. Most registrations never concern NOE, and an event each would cost more than everything else about them.
 */
export class Registrations {
  /** Registrations so far that needed no event of their own. */
  withoutEvent = 0;
  private readonly noe: Noe;
  private readonly population: Population;
  private sources: ArrivalSource[] = [];
  private readonly exit = new Exposure();
  /** When the person added last registered, minutes. */
  private registeredMin = Number.NaN;

  constructor(noe: Noe, population: Population) {
    this.noe = noe;
    this.population = population;
  }

  /** Plans the registrations of the first day. */
  start(): void {
    const { compiled, streams } = this.noe;
    const dayFactor = this.drawDayFactors();
    this.sources = compiled.sources.map(
      ({ expectedPerHour }, s) => new ArrivalSource(s, varied(expectedPerHour, dayFactor), streams),
    );
    this.withoutEvent = 0;
    this.noe.events.schedule(0, KIND.registrations, 0, 0);
  }

  /** A day begins: everyone who registers on it is drawn and routed. */
  ofToday(): void {
    const { events } = this.noe;
    const endMin = events.nowMin + MIN_PER_DAY;
    const endHour = Math.round(endMin / MIN_PER_HOUR);
    for (let s = 0; s < this.sources.length; s++) this.register(s, this.sources[s]!.takeUntil(endHour));
    events.schedule(endMin, KIND.registrations, 0, 0);
  }

  private register(s: number, count: number): void {
    this.noe.recorder.counts.registrations += count;
    this.withoutEvent += count;
    for (let from = 0; from < count; from += BATCH) this.registerBatch(s, from, Math.min(BATCH, count - from));
  }

  private registerBatch(s: number, from: number, count: number): void {
    const { population } = this;
    const source = this.sources[s]!;
    const { joint } = this.noe.compiled.sources[s]!;
    const inBand = population.draw((s << SOURCE_SHIFT) | (source.firstIndex + from), count);
    for (let k = 0; k < inBand; k++) {
      population.look(k, joint);
      this.route(population.id(k), source, from + population.place(k));
    }
  }

  /** @param place of the person among the arrivals the source gave last. */
  private route(person: number, source: ArrivalSource, place: number): void {
    const { population, noe } = this;
    const { counts } = noe.recorder;
    counts.inBand++;
    if (population.profile === 1) counts.profile1++;
    const cell = (population.profile === 1 ? 0 : OUTCOMES) + population.outcome;
    const cells = noe.recorder.byProfileAndOutcome;
    cells[cell] = cells[cell]! + 1;
    const sent = this.isSentToNoe(person, source, place);
    if (sent && this.isTeamOwned(person)) {
      this.withoutEvent--;
      const row = this.addPerson(person, source, place, STATE.direct);
      noe.events.plannedMin = this.registeredMin;
      noe.events.scheduleAtPlanned(KIND.arrival, row, 0);
      return;
    }
    if (noe.offices !== null && this.comesToOffice(noe.offices, person, source, place, sent)) return;
    if (!sent) this.atOffice(person, source, place);
  }

  private isSentToNoe(person: number, source: ArrivalSource, place: number): boolean {
    const { population } = this;
    const { sorting } = this.noe;
    if (population.digitallyReserved) return false;
    if (sorting === null) return population.profile === 1;
    return sorting.sends(person, population, source.timeMin(place));
  }

  private isTeamOwned(person: number): boolean {
    const { compiled, ownership } = this.noe;
    return compiled.owners === null || ownership.kindOf(person) === OWNED_BY.team;
  }

  /** A person of a simulated office comes to it. @returns false for all others. */
  private comesToOffice(
    offices: OfficesOfNoe,
    person: number,
    source: ArrivalSource,
    place: number,
    sent: boolean,
  ): boolean {
    const { population, noe } = this;
    const office = noe.ownership.officeOf(person);
    if (office === ELSEWHERE) return false;
    const { persons } = noe;
    this.withoutEvent--;
    // Counted when people register, as at the offices that are not simulated.
    if (isFoundStandard(noe, person, population.outcome)) noe.recorder.counts.standardDecisions++;
    const row = this.addPerson(person, source, place, 0);
    offices.reception.registers({
      id: person,
      stratum: persons.stratum(row),
      outcome: population.outcome,
      office,
      visit: 0,
      state:
        (population.digitallyReserved ? CASE.reserved : 0) |
        (sent ? CASE.sortedStandard : 0) |
        (population.laidOff ? CASE.laidOffAtStart : 0) |
        (population.isSingleParent() ? CASE.singleParent : 0),
      registeredMin: this.registeredMin,
      exitMin: persons.exitMin(row),
    });
    persons.removeLast();
    return true;
  }

  /** The office assesses; whom it finds standard and hands over comes to NOE after a delay. */
  private atOffice(person: number, source: ArrivalSource, place: number): void {
    const { population, noe } = this;
    const standard = isFoundStandard(noe, person, population.outcome);
    if (standard) noe.recorder.counts.standardDecisions++;
    const handed = standard ? isHandedOver(noe, person) : isOverTransferred(noe, person);
    if (!handed || population.digitallyReserved || !this.isTeamOwned(person)) return;
    const row = this.addPerson(person, source, place, standard ? 0 : STATE.unsuited);
    const arrivesMin = this.registeredMin + handOverAfterMin(noe, person);
    if (arrivesMin < noe.persons.exitMin(row)) noe.events.schedule(arrivesMin, KIND.arrival, row, 0);
  }

  /** Adds the person just drawn to the table, with the date they leave the register. */
  private addPerson(person: number, source: ArrivalSource, place: number, state: number): number {
    const { population, noe } = this;
    const { compiled, streams } = noe;
    const stratum = population.stratum();
    const registeredMin = source.timeMin(place);
    this.registeredMin = registeredMin;
    const { exit } = this;
    fillExitRatios(compiled, population, stratum, exit);
    exit.threshold = streams.exponential(PURPOSE.exitThreshold, person, 0);
    const ofPerson = state | stateOf(population);
    const exitMin = registeredMin + onGrid(passageMin(compiled.exit.hazard, exit));
    const { recall } = compiled.sources[sourceOf(person)]!;
    const endMin = recall !== null && population.laidOff ? Math.min(exitMin, this.recallMin(person, recall)) : exitMin;
    return noe.persons.add(person, stratum, ofPerson, registeredMin, endMin);
  }

  /**
   * When the employer calls the person added last back, minutes: an exit beside the ordinary one, whose date is drawn as
   * ever. Infinity for those not called back, or only when their lay-off is over.
   */
  private recallMin(person: number, recall: CompiledRecall): number {
    const { compiled, streams } = this.noe;
    if (!streams.chance(PURPOSE.recall, person, RECALL_DRAW.share, recall.share)) return Infinity;
    const atMin = onGrid(recall.fromMin + streams.uniform(PURPOSE.recall, person, RECALL_DRAW.time) * recall.lengthMin);
    return atMin < this.registeredMin + compiled.laidOffLimitMin ? atMin : Infinity;
  }

  /** What the registrations of each day of the run are multiplied by, from every source. */
  private drawDayFactors(): Float64Array {
    const { dayToDayCv, sources } = this.noe.compiled;
    const days = Math.max(...sources.map(({ expectedPerHour }) => Math.ceil(expectedPerHour.length / HOURS_PER_DAY)));
    const factors = new Float64Array(days).fill(1);
    if (dayToDayCv === 0) return factors;
    for (let day = 0; day < days; day++) {
      factors[day] = unitGammaQuantile(this.noe.streams.uniform(PURPOSE.dayFactor, 0, day), dayToDayCv);
    }
    return factors;
  }
}

function varied(expectedPerHour: Float64Array, dayFactor: Float64Array): Float64Array {
  return expectedPerHour.map((expected, hour) => expected * dayFactor[Math.floor(hour / HOURS_PER_DAY)]!);
}
