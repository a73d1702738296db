import { MIN_PER_DAY } from '../kernel/time.ts';
import { PURPOSE, STAY } from '../random/purposes.ts';
import { pick } from '../random/uniform.ts';
import type { Noe } from './noe.ts';
import { STATE } from './person-table.ts';

const NONE = -1;

/**
 * Which follow-up team a user belongs to, also while one team's portfolio is tested.
 *
 * NOE's first stress test strongly increased the portfolio of one team for a limited period (S0-160). A unit that tests
 * itself can not make users up: it has those it has, and they can only be given to the team by the others. So for the
 * length of a test a random share of the other teams' users belongs to the tested team, such that its portfolio is the
 * factor times its ordinary one in expectation; new users join it in the same proportion. Everything that comes up for
 * them meanwhile is the team's work. At the end they go back. What waits when a user moves stays where it is: who has
 * got a task does it. The number and the luck of all users are as without the test, so the two can be compared in pairs;
 * a test with more users than NOE has is a larger inflow beside it (X20: how the published figures were extrapolated
 * from one team to the unit is not described).
 */
export class Portfolios {
  private readonly noe: Noe;
  /** Place of the test that is on. */
  private running = NONE;

  constructor(noe: Noe) {
    this.noe = noe;
  }

  /** A replication begins. */
  start(): void {
    this.running = NONE;
  }

  /** A day begins: users move if a test begins or ends with it. */
  dayBegins(): void {
    const { portfolioTests } = this.noe.compiled;
    if (portfolioTests.length === 0) return;
    const day = Math.floor(this.noe.events.nowMin / MIN_PER_DAY);
    const today = portfolioTests.findIndex(({ fromDay, toDay }) => fromDay <= day && day < toDay);
    if (today === this.running) return;
    this.running = today;
    const { persons } = this.noe;
    for (let row = 0; row < persons.count; row++) {
      if (persons.is(row, STATE.inNoe)) persons.setTeam(row, this.teamOf(row));
    }
  }

  /** Pool of the team the user belongs to today. */
  teamOf(person: number): number {
    const home = this.homeOf(person);
    if (this.running === NONE) return home;
    const { compiled, streams, persons } = this.noe;
    const { pool, moveShare } = compiled.portfolioTests[this.running]!;
    return streams.chance(PURPOSE.portfolioTest, persons.id(person), this.running, moveShare) ? pool : home;
  }

  /** Pool of the team the user belongs to when nothing is tested. */
  private homeOf(person: number): number {
    const { followUpPools, followUpUpTo, owners } = this.noe.compiled;
    if (owners !== null) return this.noe.ownership.teamOf(this.noe.persons.id(person));
    if (followUpPools.length === 1) return followUpPools[0]!;
    const bits = this.noe.streams.bits(PURPOSE.stay, this.noe.persons.id(person), STAY.team);
    return followUpPools[pick(followUpUpTo, bits)]!;
  }
}
