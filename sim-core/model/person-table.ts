import { grownFloat64, grownUint8 } from '../kernel/grown.ts';
import * as LEFT from './left-by.ts';

/** Why a person's stay in NOE ended. */
export * as LEFT from './left-by.ts';
/** Bits of a person's state. */
export * as STATE from './person-state.ts';

// A person's record, 16 bytes or a quarter of a cache line: the time of the exit in 8, id in 4, state in 2, stratum and
// team together in 2. Places of each in units of its own size; they are put together by bits, which can not overflow.
const BYTES = 16;
const DOUBLES_SHIFT = 1;
const EXIT = 0;
const WORDS_SHIFT = 2;
const ID = 2;
const HALF_WORDS_SHIFT = 3;
const STATES = 6;
const STRATUM_AND_TEAM = 7;
const STRATUM_BITS = 10; // room for STRATA; a team, one of MAX_POOLS, has the other 6 bits
const STRATUM_MASK = (1 << STRATUM_BITS) - 1;

/**
 * Everyone who has come to NOE (or is on the way from an office), by row.
 *
 * What most events ask for lies together in a small record per person: an event finds its person in memory once and
 * not once per attribute, which is what much of its time would go to. The rest has columns.
 */
export class PersonTable {
  count = 0;
  /** Times in minutes: arrival at NOE, end of the stay in NOE; Infinity for not yet. */
  enteredMin = new Float64Array(0);
  leftMin = new Float64Array(0);
  private registered = new Float64Array(0);
  private reason = new Uint8Array(0);
  // The records, seen as numbers of each size.
  private halfWords = new Uint16Array(0);
  private words = new Int32Array(0);
  private doubles = new Float64Array(0);

  /** Forgets everybody; keeps the memory. */
  reset(): void {
    this.count = 0;
  }

  /**
   * Adds a person.
   * @param id key of the person's random streams.
   * @param state bits of STATE.
   * @param registeredMin when the person registered and @param exitMin when they leave the register, minutes.
   * @returns the row.
   */
  add(id: number, stratum: number, state: number, registeredMin: number, exitMin: number): number {
    const row = this.count++;
    if (row === this.enteredMin.length) this.grow();
    this.doubles[(row << DOUBLES_SHIFT) | EXIT] = exitMin;
    this.words[(row << WORDS_SHIFT) | ID] = id | 0;
    this.halfWords[(row << HALF_WORDS_SHIFT) | STATES] = state | 0;
    this.halfWords[(row << HALF_WORDS_SHIFT) | STRATUM_AND_TEAM] = stratum | 0;
    this.registered[row] = registeredMin;
    this.reason[row] = LEFT.stillThere;
    this.enteredMin[row] = Infinity;
    this.leftMin[row] = Infinity;
    return row;
  }

  /** Takes the person added last out again. */
  removeLast(): void {
    this.count--;
  }

  /** Key of the person's random streams. */
  id(row: number): number {
    return this.words[(row << WORDS_SHIFT) | ID]!;
  }

  stratum(row: number): number {
    return this.halfWords[(row << HALF_WORDS_SHIFT) | STRATUM_AND_TEAM]! & STRATUM_MASK;
  }

  /** When the person registered, minutes. */
  registeredMin(row: number): number {
    return this.registered[row]!;
  }

  /** When the person leaves the register, whoever follows them up; minutes. */
  exitMin(row: number): number {
    return this.doubles[(row << DOUBLES_SHIFT) | EXIT]!;
  }

  /** Whether the person is in a state, a bit of STATE (or any of several). */
  is(row: number, bits: number): boolean {
    return (this.halfWords[(row << HALF_WORDS_SHIFT) | STATES]! & bits) !== 0;
  }

  /** All bits of the person's state. */
  state(row: number): number {
    return this.halfWords[(row << HALF_WORDS_SHIFT) | STATES]!;
  }

  setState(row: number, state: number): void {
    this.halfWords[(row << HALF_WORDS_SHIFT) | STATES] = state | 0;
  }

  /** Pool of the follow-up team the user belongs to. */
  team(row: number): number {
    return this.halfWords[(row << HALF_WORDS_SHIFT) | STRATUM_AND_TEAM]! >>> STRATUM_BITS;
  }

  setTeam(row: number, team: number): void {
    this.halfWords[(row << HALF_WORDS_SHIFT) | STRATUM_AND_TEAM] = this.stratum(row) | (team << STRATUM_BITS);
  }

  /** Reason of LEFT, also while the hand-over is pending. */
  leftBy(row: number): number {
    return this.reason[row]!;
  }

  setLeftBy(row: number, reason: number): void {
    this.reason[row] = reason;
  }

  private grow(): void {
    const size = Math.max(4096, this.enteredMin.length + (this.enteredMin.length >> 1));
    this.enteredMin = grownFloat64(this.enteredMin, size);
    this.leftMin = grownFloat64(this.leftMin, size);
    this.registered = grownFloat64(this.registered, size);
    this.reason = grownUint8(this.reason, size);
    this.doubles = grownFloat64(this.doubles, (size * BYTES) / Float64Array.BYTES_PER_ELEMENT);
    this.halfWords = new Uint16Array(this.doubles.buffer);
    this.words = new Int32Array(this.doubles.buffer);
  }
}
