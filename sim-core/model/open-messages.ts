import { grownFloat64, grownInt32, grownUint8 } from '../kernel/grown.ts';

const NONE = -1;
const FIRST_ROOM = 1024; // messages there is room for at first

/**
 * Messages that a readiness level left without an answer. The first answer to their user answers all of them; until
 * then they are unanswered, and the user may write again about each.
 */
export class OpenMessages {
  /** Messages added since `reset`. */
  count = 0;
  private person = new Int32Array(0);
  private occurrence = new Int32Array(0);
  private createdMin = new Float64Array(0);
  /** 1: dropped, nobody will answer this very message; 0: postponed, it will be taken up as a task. */
  private dropped = new Uint8Array(0);
  private open = new Uint8Array(0);
  /** Next older message of the same user, and the newest of each user; NONE ends. */
  private older = new Int32Array(0);
  private newest = new Int32Array(0);

  reset(): void {
    this.count = 0;
    this.newest.fill(NONE);
  }

  /** A message arose at `createdMin` and is not answered. @returns its place. */
  add(person: number, occurrence: number, isDropped: boolean, createdMin: number): number {
    const place = this.count++;
    if (place === this.person.length) this.growMessages();
    if (person >= this.newest.length) this.growPersons(person);
    this.person[place] = person;
    this.occurrence[place] = occurrence;
    this.createdMin[place] = createdMin;
    this.dropped[place] = isDropped ? 1 : 0;
    this.open[place] = 1;
    this.older[place] = this.newest[person]!;
    this.newest[person] = place;
    return place;
  }

  /** Which of the user's messages it is, or −1 when it has been answered. */
  occurrenceIfOpen(place: number): number {
    return this.open[place] === 1 ? this.occurrence[place]! : -1;
  }

  /** The user has got an answer. @param seen is told when each dropped message arose, minutes. */
  close(person: number, seen: (createdMin: number) => void): void {
    if (this.count === 0 || person >= this.newest.length) return;
    for (let place = this.newest[person]!; place !== NONE; place = this.older[place]!) {
      this.open[place] = 0;
      if (this.dropped[place] === 1) seen(this.createdMin[place]!);
    }
    this.newest[person] = NONE;
  }

  /** Visits every dropped message without an answer. */
  forEachDropped(visit: (person: number, createdMin: number) => void): void {
    for (let place = 0; place < this.count; place++) {
      if (this.open[place] === 1 && this.dropped[place] === 1) visit(this.person[place]!, this.createdMin[place]!);
    }
  }

  private growMessages(): void {
    const size = Math.max(FIRST_ROOM, 2 * this.person.length);
    this.person = grownInt32(this.person, size);
    this.occurrence = grownInt32(this.occurrence, size);
    this.createdMin = grownFloat64(this.createdMin, size);
    this.dropped = grownUint8(this.dropped, size);
    this.open = grownUint8(this.open, size);
    this.older = grownInt32(this.older, size);
  }

  private growPersons(person: number): void {
    const before = this.newest.length;
    this.newest = grownInt32(this.newest, Math.max(FIRST_ROOM, 2 * person));
    this.newest.fill(NONE, before);
  }
}
