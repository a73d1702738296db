import { grownFloat64, grownInt32, grownUint8 } from '../kernel/grown.ts';
import * as LEFT from './left-by.ts';

/** Why a person's stay in NOE ended. */
export * as LEFT from './left-by.ts';
/** Bits of a person's state. */
export * as STATE from './person-state.ts';

/** Everyone who has come to NOE (or is on the way from an office), one column per attribute. */
export class PersonTable {
  count = 0;
  /** Key of the person's random streams. */
  id = new Int32Array(0);
  state = new Uint8Array(0);
  team = new Uint8Array(0);
  stratum = new Int32Array(0);
  /** Times in minutes: registration, arrival at NOE, leaving the register, end of the stay in NOE. */
  registeredMin = new Float64Array(0);
  enteredMin = new Float64Array(0);
  exitMin = new Float64Array(0);
  leftMin = new Float64Array(0);
  /** Reason of LEFT, also while the hand-over is pending. */
  leftBy = new Uint8Array(0);

  /** Forgets everybody; keeps the memory. */
  reset(): void {
    this.count = 0;
  }

  /** Adds a person. @returns the row; all columns except those given are cleared. */
  add(id: number, stratum: number, registeredMin: number, exitMin: number): number {
    const row = this.count++;
    if (row === this.id.length) this.grow();
    this.id[row] = id;
    this.stratum[row] = stratum;
    this.registeredMin[row] = registeredMin;
    this.exitMin[row] = exitMin;
    this.state[row] = 0;
    this.team[row] = 0;
    this.enteredMin[row] = Infinity;
    this.leftMin[row] = Infinity;
    this.leftBy[row] = LEFT.stillThere;
    return row;
  }

  private grow(): void {
    const size = Math.max(4096, this.id.length + (this.id.length >> 1));
    this.id = grownInt32(this.id, size);
    this.stratum = grownInt32(this.stratum, size);
    this.state = grownUint8(this.state, size);
    this.team = grownUint8(this.team, size);
    this.leftBy = grownUint8(this.leftBy, size);
    this.registeredMin = grownFloat64(this.registeredMin, size);
    this.enteredMin = grownFloat64(this.enteredMin, size);
    this.exitMin = grownFloat64(this.exitMin, size);
    this.leftMin = grownFloat64(this.leftMin, size);
  }
}
