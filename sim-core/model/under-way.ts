import { onGrid } from '../kernel/time.ts';
import { Exposure, passageMin } from '../people/hazards.ts';
import { Population } from '../people/population.ts';
import { PURPOSE } from '../random/purposes.ts';
import { KIND } from './event-kinds.ts';
import type { Noe } from './noe.ts';
import { handOverAfterMin, isFoundStandard, isHandedOver } from './office.ts';
import { fillExitRatios, stateOf } from './registrant.ts';

/** Ids of the people under way; those of the caseload lie below, those of the waves from twice 2^26 on. */
export const UNDER_WAY_ID = (1 << 26) + (1 << 25);
/**
 * Draws of `PURPOSE.caseload`: how long ago each registered; of the id before the first, from 4 on, the gaps that decide
 * how many they are.
 */
const AGE_DRAW = 4;
const GAP_DRAW = 4;
const BATCH = 256; // people drawn together

/**
 * People who registered before a run that starts from a caseload and whom their office hands over later. They are no
 * users of NOE yet, so no caseload has them; without them too few would come in the first weeks.
 *
 * Registrations come evenly at the ordinary rate of an average month. As the delay is exponential, Poisson with the
 * mean rate × mean delay of those who registered wait still; the time since and the time to go are both exponential
 * with that mean.
 */
export class UnderWay {
  private readonly noe: Noe;
  private readonly population: Population;
  private readonly exit = new Exposure();

  constructor(noe: Noe) {
    const { compiled, streams } = noe;
    this.noe = noe;
    this.population = new Population(compiled.mix, streams, compiled.ageFrom, compiled.ageTo);
  }

  /** Plans the arrivals of those under way at time 0. */
  start(): void {
    const { population, noe } = this;
    const registered = this.drawNumber();
    for (let first = 0; first < registered; first += BATCH) {
      const inBand = population.draw(UNDER_WAY_ID + first, Math.min(BATCH, registered - first));
      for (let k = 0; k < inBand; k++) {
        population.look(k, noe.compiled.sources[0]!.joint);
        this.plan(population.id(k));
      }
    }
  }

  /** Registrations of the past that wait for their office. */
  private drawNumber(): number {
    const { compiled } = this.noe;
    const expected = compiled.ordinaryPerMin * compiled.officeDelayMin;
    let count = 0;
    for (let sum = this.gap(0); sum < expected; sum += this.gap(count)) count++;
    return count;
  }

  private gap(k: number): number {
    return this.noe.streams.exponential(PURPOSE.caseload, UNDER_WAY_ID - 1, GAP_DRAW + k);
  }

  private plan(id: number): void {
    const { population, noe, exit } = this;
    const { compiled, streams } = noe;
    if (population.digitallyReserved || population.profile === 1) return;
    if (!isFoundStandard(noe, id, population.outcome) || !isHandedOver(noe, id)) return;
    const ageMin = onGrid(streams.exponential(PURPOSE.caseload, id, AGE_DRAW) * compiled.officeDelayMin);
    const arrivesMin = handOverAfterMin(noe, id);
    const stratum = population.stratum();
    fillExitRatios(compiled, population, stratum, exit);
    exit.threshold = streams.exponential(PURPOSE.exitThreshold, id, 0);
    const exitMin = onGrid(passageMin(compiled.exit.hazard, exit)) - ageMin;
    if (exitMin <= arrivesMin) return;
    const person = noe.persons.add(id, stratum, stateOf(population), -ageMin, exitMin);
    noe.events.schedule(arrivesMin, KIND.arrival, person, 0);
  }
}
