import { grownFloat64, grownInt32, grownUint8 } from '../kernel/grown.ts';

/** Bits of a case's state. */
export * as CASE from './office-case-state.ts';

/** What is known of a person who comes to an office. */
export interface NewCase {
  /** Key of the person's random streams. */
  readonly id: number;
  readonly stratum: number;
  readonly outcome: number;
  readonly office: number;
  /** 0 from registration, 1 from NOE, 2 from NOE after having been sent back there. */
  readonly visit: number;
  /** Bits of CASE. */
  readonly state: number;
  readonly registeredMin: number;
  /** When the person leaves the register. */
  readonly exitMin: number;
}

const FIRST_ROOM = 1024;

/** Everyone who has come to a simulated office, by visit: who comes twice has two rows. Times in minutes, Infinity for not yet. */
export class OfficeCases {
  count = 0;
  id = new Int32Array(0);
  stratum = new Int32Array(0);
  state = new Int32Array(0);
  office = new Int32Array(0);
  /** Pool of who holds the case. */
  pool = new Int32Array(0);
  /** Contacts so far, and how many of them were planned by the office. */
  contacts = new Int32Array(0);
  outcome = new Uint8Array(0);
  category = new Uint8Array(0);
  visit = new Uint8Array(0);
  registeredMin = new Float64Array(0);
  arrivedMin = new Float64Array(0);
  firstContactMin = new Float64Array(0);
  decidedMin = new Float64Array(0);
  leftMin = new Float64Array(0);
  exitMin = new Float64Array(0);

  /** Forgets everybody; keeps the memory. */
  reset(): void {
    this.count = 0;
  }

  /** Adds a case that has not come yet. @returns its row. */
  add({ id, stratum, outcome, office, visit, state, registeredMin, exitMin }: NewCase): number {
    const row = this.count++;
    if (row === this.id.length) this.grow();
    this.id[row] = id;
    this.stratum[row] = stratum;
    this.state[row] = state;
    this.office[row] = office;
    this.pool[row] = -1;
    this.contacts[row] = 0;
    this.outcome[row] = outcome;
    this.category[row] = 0;
    this.visit[row] = visit;
    this.registeredMin[row] = registeredMin;
    this.exitMin[row] = exitMin;
    for (const times of [this.arrivedMin, this.firstContactMin, this.decidedMin, this.leftMin]) times[row] = Infinity;
    return row;
  }

  /** Whether the case is in a state, a bit of CASE (or any of several). */
  is(row: number, bits: number): boolean {
    return (this.state[row]! & bits) !== 0;
  }

  set(row: number, bits: number): void {
    this.state[row] = this.state[row]! | bits;
  }

  clear(row: number, bits: number): void {
    this.state[row] = this.state[row]! & ~bits;
  }

  private grow(): void {
    const size = Math.max(FIRST_ROOM, 2 * this.id.length);
    this.id = grownInt32(this.id, size);
    this.stratum = grownInt32(this.stratum, size);
    this.state = grownInt32(this.state, size);
    this.office = grownInt32(this.office, size);
    this.pool = grownInt32(this.pool, size);
    this.contacts = grownInt32(this.contacts, size);
    this.outcome = grownUint8(this.outcome, size);
    this.category = grownUint8(this.category, size);
    this.visit = grownUint8(this.visit, size);
    this.registeredMin = grownFloat64(this.registeredMin, size);
    this.arrivedMin = grownFloat64(this.arrivedMin, size);
    this.firstContactMin = grownFloat64(this.firstContactMin, size);
    this.decidedMin = grownFloat64(this.decidedMin, size);
    this.leftMin = grownFloat64(this.leftMin, size);
    this.exitMin = grownFloat64(this.exitMin, size);
  }
}
