import { grownFloat64, grownUint8 } from '../kernel/grown.ts';
import * as LEFT from './left-by.ts';

/** Why a person's stay in NOE ended. */
export * as LEFT from './left-by.ts';
/** Bits of a person's state. */
export * as STATE from './person-state.ts';

const BYTES = 32; // half a cache line
// Places in a person's record: of doubles, of 32-bit integers, of bytes.
const DOUBLES = BYTES / 8;
const EXIT = 0;
const REGISTERED = 1;
const INTEGERS = BYTES / 4;
const ID = 4;
const STRATUM = 5;
const STATE_BYTE = 24;
const TEAM_BYTE = 25;
const LEFT_BYTE = 26;

/**
 * Everyone who has come to NOE (or is on the way from an office), by row.
 *
 * What events ask for lies together in one record per person: an event finds its person in memory once and not once
 * per attribute, which is what much of its time would go to. What is only counted at the end has columns.
 */
export class PersonTable {
  count = 0;
  /** Times in minutes: arrival at NOE, end of the stay in NOE; Infinity for not yet. */
  enteredMin = new Float64Array(0);
  leftMin = new Float64Array(0);
  private bytes = new Uint8Array(0);
  private integers = new Int32Array(0);
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
    this.doubles[row * DOUBLES + REGISTERED] = registeredMin;
    this.integers[row * INTEGERS + ID] = id;
    this.integers[row * INTEGERS + STRATUM] = stratum;
    this.bytes[row * BYTES + STATE_BYTE] = state;
    this.bytes[row * BYTES + TEAM_BYTE] = 0;
    this.bytes[row * BYTES + LEFT_BYTE] = LEFT.stillThere;
    this.enteredMin[row] = Infinity;
    this.leftMin[row] = Infinity;
    return row;
  }

  /** Key of the person's random streams. */
  id(row: number): number {
    return this.integers[row * INTEGERS + ID]!;
  }

  stratum(row: number): number {
    return this.integers[row * INTEGERS + STRATUM]!;
  }

  /** When the person registered, minutes. */
  registeredMin(row: number): number {
    return this.doubles[row * DOUBLES + REGISTERED]!;
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
    return this.bytes[row * BYTES + LEFT_BYTE]!;
  }

  setLeftBy(row: number, reason: number): void {
    this.bytes[row * BYTES + LEFT_BYTE] = reason;
  }

  private grow(): void {
    const size = Math.max(4096, this.enteredMin.length + (this.enteredMin.length >> 1));
    this.enteredMin = grownFloat64(this.enteredMin, size);
    this.leftMin = grownFloat64(this.leftMin, size);
    this.bytes = grownUint8(this.bytes, size * BYTES);
    this.integers = new Int32Array(this.bytes.buffer);
    this.doubles = new Float64Array(this.bytes.buffer);
  }
}
