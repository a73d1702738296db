import { MIN_PER_DAY, MIN_PER_HOUR } from '../kernel/time.ts';
import { compileScenario } from '../model/compile.ts';
import type { CompiledSource } from '../model/compiled-model.ts';
import { drawPerson, drawStratum } from './person.ts';
import type { Unit } from './unit.ts';
import { User } from './user.ts';

/** People register hour by hour, are profiled, and go to NOE or to their office. */
export class Registration {
  /** Everybody who has come to NOE or is on the way there. */
  readonly users: User[] = [];
  private readonly unit: Unit;

  constructor(unit: Unit) {
    this.unit = unit;
  }

  /** Plans the first registration of every source; all sources share the luck of the day. */
  start(): void {
    const { document, luck } = this.unit;
    const days = document.run.warmUpDays + document.run.measuredDays;
    const dayFactors = Array.from({ length: days }, () => luck.gammaFactor(document.demand.dayToDayCv));
    for (const source of compileScenario(document).sources) {
      const perHour = Array.from(source.expectedPerHour, (expected, h) => expected * dayFactors[Math.floor(h / 24)]!);
      new Arrivals(this.unit, perHour, () => this.register(source)).planAfter(0);
    }
  }

  private register(source: CompiledSource): void {
    const { document, luck, run, tally } = this.unit;
    tally.count('registrations', run.nowMin);
    const stratum = drawStratum(source.joint, luck);
    if (stratum.ageYears < document.profiling.ageFrom || stratum.ageYears > document.profiling.ageTo) return;
    const person = drawPerson(document, luck, stratum);
    tally.count('inBand', run.nowMin);
    if (person.standardProfile) tally.count('profile1', run.nowMin);
    if (person.standardProfile && !person.digitallyReserved) {
      this.addUser(new User(this.unit, person)).enter('assessment');
      return;
    }
    if (!luck.chance(document.office.standardShareByOutcome[person.outcome]!)) return;
    tally.count('standardDecisions', run.nowMin);
    if (person.digitallyReserved || !luck.chance(document.office.handToNoeShare)) return;
    const user = this.addUser(new User(this.unit, person));
    const arrivesMin = run.nowMin + luck.exponential(document.office.delayDays * MIN_PER_DAY);
    if (arrivesMin < user.exitMin) user.actor.at(arrivesMin, () => user.enter('recheck'));
  }

  private addUser(user: User): User {
    this.users.push(user);
    return user;
  }
}

/** A Poisson process whose rate is constant within each hour: exponential gaps, drawn afresh when an hour begins. */
class Arrivals {
  private readonly unit: Unit;
  private readonly perHour: readonly number[];
  private readonly arrive: () => void;
  private readonly actor;

  constructor(unit: Unit, perHour: readonly number[], arrive: () => void) {
    this.unit = unit;
    this.perHour = perHour;
    this.arrive = arrive;
    this.actor = unit.run.addActor();
  }

  /** Plans the first arrival after a time. */
  planAfter(timeMin: number): void {
    let fromMin = timeMin;
    for (let hour = Math.floor(timeMin / MIN_PER_HOUR); hour < this.perHour.length; hour++) {
      const endMin = (hour + 1) * MIN_PER_HOUR;
      const arrivalMin =
        this.perHour[hour]! > 0 ? fromMin + this.unit.luck.exponential(MIN_PER_HOUR / this.perHour[hour]!) : Infinity;
      if (arrivalMin < endMin) {
        this.actor.at(arrivalMin, () => {
          this.planAfter(arrivalMin);
          this.arrive();
        });
        return;
      }
      fromMin = endMin;
    }
  }
}
