import { grownFloat64 } from '../kernel/grown.ts';

const FIRST_ROOM = 4096;

/** When NOE first dealt with each person: the assessment is done. Kept only in runs whose people are looked at one by one. */
export class FirstContacts {
  private atMin = new Float64Array(0);
  private known = 0;

  /** Forgets everybody; keeps the memory. */
  reset(): void {
    this.known = 0;
  }

  /** @param person row of NOE's table. @param nowMin minutes. */
  note(person: number, nowMin: number): void {
    if (person >= this.atMin.length) {
      this.atMin = grownFloat64(this.atMin, Math.max(FIRST_ROOM, 2 * this.atMin.length, person + 1));
    }
    if (person >= this.known) {
      this.atMin.fill(Infinity, this.known, person);
      this.known = person + 1;
    }
    this.atMin[person] = nowMin;
  }

  /** Minutes; Infinity for not yet. */
  of(person: number): number {
    return person < this.known ? this.atMin[person]! : Infinity;
  }
}
