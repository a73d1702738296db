import type { Ask, Figures } from '../../../../sim-core/contract.ts';

/**
 * Counts the runs of a map as they come. A run counts when all before it in its cell are back: short runs come first, and
 * those that break a limit are long, so that counting each at once would show too few breaches.
 */
export class MapTally {
  readonly runs: Int32Array;
  readonly broken: Int32Array;
  readonly #waiting: readonly Map<number, boolean>[];

  constructor(cells: number) {
    this.runs = new Int32Array(cells);
    this.broken = new Int32Array(cells);
    this.#waiting = Array.from({ length: cells }, () => new Map());
  }

  add({ setting, replication }: Ask<number>, figures: Figures): void {
    const waiting = this.#waiting[setting]!;
    waiting.set(replication, figures[0]! > 0);
    for (let next = this.runs[setting]!; waiting.has(next); next++) {
      this.runs[setting] = next + 1;
      this.broken[setting] = this.broken[setting]! + (waiting.get(next) ? 1 : 0);
      waiting.delete(next);
    }
  }
}
