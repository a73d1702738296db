import { grownFloat64, grownUint8 } from '../kernel/grown.ts';
import * as LEFT from './left-by.ts';

/** Why a person's stay in NOE ended. */
export * as LEFT from './left-by.ts';
/** Bits of a person's state. */
export * as STATE from './person-state.ts';

// A person's record: the time of the exit in 8 bytes, id in 4, state and team in 1 each, stratum in 2. Places of each in
// units of its own size.
const BYTES = 16; // a quarter of a cache line
const DOUBLES = BYTES / 8;
const EXIT = 0;
const WORDS = BYTES / 4;
const ID = 2;
const STATE_BYTE = 12;
const TEAM_BYTE = 13;
const HALF_WORDS = BYTES / 2;
const STRATUM = 7;

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
  private bytes = new Uint8Array(0);
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
    this.doubles[row * DOUBLES + EXIT] = exitMin;
    this.words[row * WORDS + ID] = id;
    this.halfWords[row * HALF_WORDS + STRATUM] = stratum;
    this.bytes[row * BYTES + STATE_BYTE] = state;
    this.bytes[row * BYTES + TEAM_BYTE] = 0;
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
    return this.words[row * WORDS + ID]!;
  }

  stratum(row: number): number {
    return this.halfWords[row * HALF_WORDS + STRATUM]!;
  }

  /** When the person registered, minutes. */
  registeredMin(row: number): number {
    return this.registered[row]!;
  }

  /** When the person leaves the register, whoever follows them up; minutes. */
  exitMin(row: number): number {
    return this.doubles[row * DOUBLES + EXIT]!;
  }

  /** Whether the person is in a state, a bit of STATE (or any of several). */
  is(row: number, bits: number): boolean {
    return (this.bytes[row * BYTES + STATE_BYTE]! & bits) !== 0;
  }

  /** All bits of the person's state. */
  state(row: number): number {
    return this.bytes[row * BYTES + STATE_BYTE]!;
  }

  setState(row: number, state: number): void {
    this.bytes[row * BYTES + STATE_BYTE] = state;
  }

  /** Pool of the follow-up team the user belongs to. */
  team(row: number): number {
    return this.bytes[row * BYTES + TEAM_BYTE]!;
  }

  setTeam(row: number, team: number): void {
    this.bytes[row * BYTES + TEAM_BYTE] = team;
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
    this.bytes = grownUint8(this.bytes, size * BYTES);
    this.halfWords = new Uint16Array(this.bytes.buffer);
    this.words = new Int32Array(this.bytes.buffer);
    this.doubles = new Float64Array(this.bytes.buffer);
  }
}
