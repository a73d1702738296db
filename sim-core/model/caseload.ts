import { SimError } from '../fault/fault.ts';
import { MIN_PER_DAY, onGrid } from '../kernel/time.ts';
import { cumulatedHazard, Exposure, passageMin } from '../people/hazards.ts';
import { Population } from '../people/population.ts';
import { ofStratum } from '../people/strata.ts';
import { PURPOSE } from '../random/purposes.ts';
import { CASELOAD_PHASES } from '../scenario/document.ts';
import { type CompiledCaseloadGroup, PHASE } from './caseload-group.ts';
import type { FollowUp } from './follow-up.ts';
import type { Noe } from './noe.ts';
import { handOverAfterMin, handOverBeforeMin, isFoundStandard, isHandedOver } from './office.ts';
import { PastTransfers } from './past-transfers.ts';
import { STATE } from './person-table.ts';
import { fillExitRatios, stateOf } from './registrant.ts';
import { UNDER_WAY_ID } from './under-way.ts';

/** Draws of `PURPOSE.caseload`: the age of a place in the list; whether a person is still NOE's user. */
const CASELOAD_DRAW = { age: 0, stays: 1 } as const;
/** Ids of ordinary registrations lie below, those of the people under way above. */
const FIRST_ID = 1 << 25;
const SPARE_ID = 1 << 26;
const BATCH = 16; // candidates drawn together
const MOST_CANDIDATES = 65_536; // of its own, or of those that belong to none, before a place is given up
const NOT_HANDED_OVER = -1;

/**
 * The people a run starts with.
 *
 * Each place in the list gets an age, and then the first candidate of its own who can be NOE's user in that phase at that
 * age: a registration of the ordinary mix of people that profiling or an office sends to NOE, taken with the probability
 * of having stayed both in the register and in NOE until then. So the mix at an age is that of the survivors; the time in
 * the register that is left follows from the age, as thresholds are memoryless in the cumulated hazard.
 */
export class Caseload {
  private readonly noe: Noe;
  private readonly population: Population;
  private readonly pastTransfers: PastTransfers;
  private readonly exit = new Exposure();
  /** Smallest exit hazard ratio of anybody in the age band. */
  private readonly smallestRatio: number;
  private total = 0;
  /** First of the ids after those of the places' own candidates that has not been used. */
  private spareId = SPARE_ID;

  constructor(noe: Noe, followUp: FollowUp) {
    const { compiled, streams } = noe;
    this.noe = noe;
    this.population = new Population(compiled.mix, streams, compiled.ageFrom, compiled.ageTo);
    this.pastTransfers = new PastTransfers(noe, followUp);
    const isInBand = (stratum: number): boolean => {
      const { age } = ofStratum(stratum);
      return age >= compiled.ageFrom && age <= compiled.ageTo;
    };
    const ratios = compiled.exit.ratioByStratum.filter((_, stratum) => isInBand(stratum));
    this.smallestRatio = ratios.reduce((a, b) => Math.min(a, b)) * Math.min(...compiled.exitRatioByOutcome);
  }

  /**
   * Adds everybody of the groups to the table, registered in the past, in the order of the groups.
   * @param begin called with each person's row, the group and the age in minutes once they are in the table.
   * @throws SimError `bad-argument` if nobody of the scenario's people fits a group.
   */
  fill(
    groups: readonly CompiledCaseloadGroup[],
    begin: (person: number, group: CompiledCaseloadGroup, ageMin: number) => void,
  ): void {
    this.spareId = SPARE_ID;
    this.total = groups.reduce((sum, group) => sum + group.persons, 0);
    let place = 0;
    for (const group of groups) {
      for (let k = 0; k < group.persons; k++, place++) {
        const u = this.noe.streams.uniform(PURPOSE.caseload, place, CASELOAD_DRAW.age);
        const ageMin = onGrid(group.ageFromMin + u * (group.ageToMin - group.ageFromMin));
        begin(this.find(place, group, ageMin), group, ageMin);
      }
    }
  }

  /**
   * The first of the candidates of a place who fits; candidate k has the id FIRST_ID + place + k × places. So another
   * policy, under which somebody else fits one place, leaves all other places their people. A few places need more
   * candidates than they have and take of those that belong to none.
   */
  private find(place: number, group: CompiledCaseloadGroup, ageMin: number): number {
    const { total } = this;
    const leastHazard = this.leastHazard(group, ageMin);
    const own = Math.min(MOST_CANDIDATES, Math.floor((SPARE_ID - FIRST_ID - place) / total));
    for (let tried = 0; tried < own; tried += BATCH) {
      const person = this.firstOf(
        FIRST_ID + place + tried * total,
        Math.min(BATCH, own - tried),
        total,
        group,
        ageMin,
        leastHazard,
      );
      if (person >= 0) return person;
    }
    for (let tried = 0; tried < MOST_CANDIDATES && this.spareId < UNDER_WAY_ID - BATCH; tried += BATCH) {
      this.spareId += BATCH;
      const person = this.firstOf(this.spareId - BATCH, BATCH, 1, group, ageMin, leastHazard);
      if (person >= 0) return person;
    }
    throw new SimError({ kind: 'bad-argument', detail: nobodyFits(group, ageMin) });
  }

  private firstOf(
    firstId: number,
    count: number,
    step: number,
    group: CompiledCaseloadGroup,
    ageMin: number,
    leastHazard: number,
  ): number {
    const { population } = this;
    const inBand = population.draw(firstId, count, step);
    for (let k = 0; k < inBand; k++) {
      population.look(k, this.noe.compiled.sources[0]!.joint);
      const person = this.addIfThere(population.id(k), group, ageMin, leastHazard);
      if (person >= 0) return person;
    }
    return -1;
  }

  /** Exit hazard that everybody has gone through by an age: as common to all it says nothing of who is left. */
  private leastHazard(group: CompiledCaseloadGroup, ageMin: number): number {
    const { compiled } = this.noe;
    const { exit, smallestRatio } = this;
    const { laidOffRatio } = compiled.exit;
    exit.ratioBefore = smallestRatio * (group.laidOff === 'only' ? laidOffRatio : Math.min(1, laidOffRatio));
    exit.ratioAfter = smallestRatio;
    exit.changesAtMin = compiled.laidOffLimitMin;
    return cumulatedHazard(compiled.exit.hazard, exit, ageMin);
  }

  /** Adds the person looked at if they are NOE's user as the group says. @returns the row, or −1. */
  private addIfThere(id: number, group: CompiledCaseloadGroup, ageMin: number, leastHazard: number): number {
    const { noe, population, exit } = this;
    const { compiled, persons, streams } = noe;
    const isDirect = population.profile === 1 && !population.digitallyReserved;
    if (!this.fits(group, isDirect, ageMin)) return -1;
    const arrivedAtMin = isDirect ? 0 : this.handedOverAtMin(id, group, ageMin);
    if (arrivedAtMin === NOT_HANDED_OVER || arrivedAtMin > ageMin) return -1;
    const stratum = population.stratum();
    fillExitRatios(compiled, population, stratum, exit);
    const hazard = cumulatedHazard(compiled.exit.hazard, exit, ageMin);
    const endured = streams.exponential(PURPOSE.caseload, id, CASELOAD_DRAW.stays) - (hazard - leastHazard);
    if (endured < 0) return -1;
    exit.threshold = hazard + streams.exponential(PURPOSE.exitThreshold, id, 0);
    const state = stateOf(population) | (isDirect ? STATE.direct : 0);
    // Rounding must not let the exit fall before the first day.
    const exitMin = Math.max(0, onGrid(passageMin(compiled.exit.hazard, exit)) - ageMin);
    const person = persons.add(id, stratum, state, -ageMin, exitMin);
    persons.enteredMin[person] = arrivedAtMin - ageMin;
    if (this.wasKept(person, group, ageMin, endured)) return person;
    persons.removeLast();
    return -1;
  }

  /** When the office handed the person looked at over, minutes since registration; NOT_HANDED_OVER if it did not. */
  private handedOverAtMin(id: number, { phase }: CompiledCaseloadGroup, ageMin: number): number {
    const { noe, population } = this;
    if (population.digitallyReserved || !isFoundStandard(noe, id, population.outcome)) return NOT_HANDED_OVER;
    // Where everybody was handed over, by now and with the same chance, that is given and only the time is drawn.
    if (phase === PHASE.awaitingRecheck) return handOverBeforeMin(noe, id, ageMin);
    return isHandedOver(noe, id) ? handOverAfterMin(noe, id) : NOT_HANDED_OVER;
  }

  /** Whether the person looked at can be in the group at all. */
  private fits({ phase, laidOff }: CompiledCaseloadGroup, isDirect: boolean, ageMin: number): boolean {
    const { compiled } = this.noe;
    const { population } = this;
    if (laidOff !== 'drawn') {
      const isLaidOff = population.laidOff && ageMin < compiled.laidOffLimitMin;
      if (isLaidOff !== (laidOff === 'only')) return false;
    }
    if (phase === PHASE.awaitingAssessment) return isDirect;
    if (phase === PHASE.awaitingRecheck) return !isDirect;
    return !(compiled.singleParentsToOffice && population.isSingleParent());
  }

  /** Whether no cause of transfer has taken the person; `endured` is the hazard they can still have gone through. */
  private wasKept(person: number, { phase }: CompiledCaseloadGroup, ageMin: number, endured: number): boolean {
    const { compiled, persons } = this.noe;
    const last = this.pastTransfers.lastReview(ageMin);
    const isOfReview = phase >= PHASE.awaitingReviewMessage && phase <= PHASE.underReview;
    if (isOfReview && (last < 0 || this.pastTransfers.isExempt(person, compiled.checkpoints[last]!))) return false;
    const isPending = (isOfReview || phase === PHASE.handOver) && last >= 0;
    const reviews = isPending ? last : compiled.checkpoints.length;
    const arrivedAtMin = persons.enteredMin[person]! - persons.registeredMin(person);
    return endured >= this.pastTransfers.hazard(person, arrivedAtMin, ageMin, reviews);
  }
}

function nobodyFits({ phase, laidOff }: CompiledCaseloadGroup, ageMin: number): string {
  const days = (ageMin / MIN_PER_DAY).toFixed(1);
  return (
    `The caseload can not be made: of many thousand people none can be in the phase ` +
    `"${CASELOAD_PHASES[phase]}" ${days} days after registration (laid off: ${laidOff}). ` +
    'Give the group a lower age or fewer persons, or correct the hazards and shares that leave nobody there.'
  );
}
