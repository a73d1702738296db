import { PURPOSE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';
import type { CompiledOffice, CompiledOffices } from './compiled-organisation.ts';
import { OFFICE_CASE_DRAW } from './office-case-draw.ts';
import { CASE, type OfficeCases } from './office-cases.ts';
import { visitDraw } from './office-desk.ts';

const NONE = -1;
const WITHOUT_WORK = 2; // place of the work outcome

/** Gives users to the veiledere of their office, and keeps count of the portfolios. */
export class OfficeAllocation {
  /** Simulated users of each pool. */
  readonly users: Int32Array;
  private readonly compiled: CompiledOffices;
  private readonly cases: OfficeCases;
  private readonly streams: Streams;
  /** Cases of each office that wait for room, first in first out. */
  private readonly waiting: number[][];

  constructor(compiled: CompiledOffices, cases: OfficeCases, streams: Streams) {
    this.compiled = compiled;
    this.cases = cases;
    this.streams = streams;
    this.users = new Int32Array(compiled.pools.length);
    this.waiting = compiled.offices.map(() => []);
  }

  reset(): void {
    this.users.fill(0);
    for (const list of this.waiting) list.length = 0;
  }

  /**
   * Gives the case to a pool.
   * @param mostUsers a veileder may have; as the scenario says when left out.
   * @returns false if it has to wait until somebody has room.
   */
  place(row: number, mostUsers = this.compiled.care.mostUsers): boolean {
    const { cases, compiled } = this;
    const office = compiled.offices[cases.office[row]!]!;
    const pool = this.isForDedicated(row, office) ? office.dedicatedPool : this.choose(row, office, mostUsers);
    if (pool === NONE) {
      cases.set(row, CASE.waits);
      this.waiting[cases.office[row]!]!.push(row);
      return false;
    }
    cases.pool[row] = pool;
    cases.set(row, CASE.held | (pool === office.dedicatedPool ? CASE.dedicated : 0));
    this.users[pool] = this.users[pool]! + 1;
    return true;
  }

  /** Takes the case from its pool. */
  release(row: number): void {
    const { cases } = this;
    if (!cases.is(row, CASE.held)) return;
    cases.clear(row, CASE.held | CASE.dedicated);
    const pool = cases.pool[row]!;
    this.users[pool] = this.users[pool]! - 1;
  }

  /** The first case of the office that waits for room, taken from the list; −1 if none does. */
  nextWaiting(office: number): number {
    const list = this.waiting[office]!;
    while (list.length > 0) {
      const row = list.shift()!;
      if (!this.cases.is(row, CASE.open)) continue;
      this.cases.clear(row, CASE.waits);
      return row;
    }
    return NONE;
  }

  /** Whether the dedicated veiledere of the office take the case: whoever has, or is assumed to have, standard effort. */
  isForDedicated(row: number, { dedicatedPool }: CompiledOffice): boolean {
    const { cases } = this;
    if (dedicatedPool === NONE || cases.is(row, CASE.situational)) return false;
    return cases.is(row, CASE.standard | CASE.sortedStandard);
  }

  private choose(row: number, { firstPool, endPool }: CompiledOffice, mostUsers: number): number {
    const { allocation } = this.compiled.care;
    if (allocation === 'date') return this.byDate(row, firstPool, endPool, mostUsers);
    // By need, those without strain go anywhere; who is least likely to find work goes where there is most time.
    if (allocation === 'byNeed' && this.cases.outcome[row]! !== WITHOUT_WORK)
      return this.byDate(row, firstPool, endPool, mostUsers);
    return this.leastLoaded(firstPool, endPool, mostUsers);
  }

  /** As the day of the month one is born on: evenly, whatever the load; the next who has room. */
  private byDate(row: number, firstPool: number, endPool: number, mostUsers: number): number {
    const { cases } = this;
    const draw = visitDraw(cases, row, OFFICE_CASE_DRAW.veileder);
    const size = endPool - firstPool;
    const from = Math.floor(this.streams.uniform(PURPOSE.officeCase, cases.id[row]!, draw) * size);
    for (let i = 0; i < size; i++) {
      const pool = firstPool + ((from + i) % size);
      if (this.hasRoom(pool, mostUsers)) return pool;
    }
    return NONE;
  }

  private leastLoaded(firstPool: number, endPool: number, mostUsers: number): number {
    let best = NONE;
    for (let pool = firstPool; pool < endPool; pool++) {
      if (this.hasRoom(pool, mostUsers) && (best === NONE || this.load(pool) < this.load(best))) best = pool;
    }
    return best;
  }

  private load(pool: number): number {
    return this.users[pool]! / this.compiled.pools[pool]!.heads;
  }

  private hasRoom(pool: number, mostUsers: number): boolean {
    const { takesUsers, heads } = this.compiled.pools[pool]!;
    return takesUsers && this.users[pool]! < mostUsers * heads;
  }
}
