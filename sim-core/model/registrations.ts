import { onGrid } from '../kernel/time.ts';
import { ArrivalSource } from '../people/arrivals.ts';
import { passageMin } from '../people/hazards.ts';
import type { Population } from '../people/population.ts';
import { unitGammaQuantile } from '../random/gamma-quantile.ts';
import { PURPOSE } from '../random/purposes.ts';
import { KIND } from './event-kinds.ts';
import type { Noe } from './noe.ts';
import { STATE } from './person-table.ts';

const SOURCE_SHIFT = 27; // bits of the running number within a source; 32 sources

/** People register, are profiled and routed: to NOE, or to their office and from there perhaps to NOE. */
export class Registrations {
  private readonly noe: Noe;
  private readonly population: Population;
  private sources: ArrivalSource[] = [];

  constructor(noe: Noe, population: Population) {
    this.noe = noe;
    this.population = population;
  }

  /** Plans the first registration of each source. */
  start(): void {
    const { compiled, streams } = this.noe;
    this.sources = compiled.sources.map(
      (source, s) => new ArrivalSource(s, this.withDayVariation(source.expectedPerHour), streams),
    );
    for (let s = 0; s < this.sources.length; s++) this.planNext(s);
  }

  /** A registration of source `s` happens now. */
  next(s: number): void {
    const person = ((s << SOURCE_SHIFT) | (this.sources[s]!.count - 1)) >>> 0;
    this.planNext(s);
    this.noe.recorder.counts.registrations++;
    this.population.drawAge(person);
    if (this.population.age < this.noe.compiled.ageFrom || this.population.age > this.noe.compiled.ageTo) return;
    this.population.drawProfile(person, this.noe.compiled.sources[s]!.laidOffShare);
    this.population.drawProspects(person);
    this.route(person);
  }

  private planNext(s: number): void {
    const timeMin = this.sources[s]!.nextMin();
    if (timeMin < Infinity) this.noe.events.schedule(timeMin, KIND.registration, s, 0);
  }

  private route(person: number): void {
    const { population, noe } = this;
    const { counts } = noe.recorder;
    counts.inBand++;
    if (population.profile === 1) counts.profile1++;
    const cell = (population.profile === 1 ? 0 : 3) + population.outcome;
    const cells = noe.recorder.byProfileAndOutcome;
    cells[cell] = cells[cell]! + 1;
    if (population.profile === 1 && !population.digitallyReserved) {
      noe.enter(this.addPerson(person, STATE.direct));
      return;
    }
    this.atOffice(person);
  }

  /** The office assesses; whom it finds standard and hands over comes to NOE after a delay. */
  private atOffice(person: number): void {
    const { population, noe } = this;
    const { compiled, streams } = noe;
    const standardShare = compiled.officeStandardShare[population.outcome]!;
    if (streams.uniform(PURPOSE.officeStandard, person, 0) >= standardShare) return;
    noe.recorder.counts.standardDecisions++;
    if (population.digitallyReserved) return;
    if (streams.uniform(PURPOSE.officeHandOver, person, 0) >= compiled.officeHandToNoeShare) return;
    const delayMin = onGrid(streams.exponential(PURPOSE.officeDelay, person, 0) * compiled.officeDelayMin);
    const row = this.addPerson(person, 0);
    const arrivesMin = noe.events.nowMin + delayMin;
    if (arrivesMin < noe.persons.exitMin[row]!) noe.events.schedule(arrivesMin, KIND.handOver, row, 0);
  }

  /** Adds the person just drawn to the table, with the date they leave the register. */
  private addPerson(person: number, state: number): number {
    const { population, noe } = this;
    const { compiled, events, streams } = noe;
    population.drawStratum(person);
    const ratio = compiled.exit.ratioByStratum[population.stratum]! * compiled.exitRatioByOutcome[population.outcome]!;
    const stayMin = passageMin(
      compiled.exit.hazard,
      streams.exponential(PURPOSE.exitThreshold, person, 0),
      population.laidOff ? ratio * compiled.exit.laidOffRatio : ratio,
      ratio,
      compiled.laidOffLimitMin,
    );
    const row = noe.persons.add(person, population.stratum, events.nowMin, events.nowMin + onGrid(stayMin));
    noe.persons.state[row] =
      state |
      (population.laidOff ? STATE.laidOff | STATE.laidOffAtStart : 0) |
      (population.singleParent ? STATE.singleParent : 0);
    return row;
  }

  private withDayVariation(expectedPerHour: Float64Array): Float64Array {
    const { dayToDayCv } = this.noe.compiled;
    if (dayToDayCv === 0) return expectedPerHour;
    const varied = new Float64Array(expectedPerHour.length);
    let factor = 1;
    for (let h = 0; h < varied.length; h++) {
      if (h % 24 === 0) factor = unitGammaQuantile(this.noe.streams.uniform(PURPOSE.dayFactor, 0, h / 24), dayToDayCv);
      varied[h] = expectedPerHour[h]! * factor;
    }
    return varied;
  }
}
