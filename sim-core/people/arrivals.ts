import { grownFloat64 } from '../kernel/grown.ts';
import { MIN_PER_HOUR, onGrid } from '../kernel/time.ts';
import { PURPOSE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';
import { fillUnitExponential } from '../random/unit-exponential.ts';

const PAIRS = 128; // gaps are drawn ahead in so many pairs

/**
 * One source of registrations: a Poisson process whose rate is constant within each hour, sampled by exact inversion
 * of the cumulative rate with one unit exponential per arrival.
 *
 * The k-th arrival uses the k-th draw of the source, so more people in one source never move those of another.
 * @see Law, Simulation Modeling and Analysis, section 8.6.
 */
export class ArrivalSource {
  /** Running number of the first of the arrivals taken last, from 0; the others follow. */
  firstIndex = 0;
  private taken = 0;
  private lastTaken = 0;
  private readonly source: number;
  private readonly expectedByHour: Float64Array;
  private readonly streams: Streams;
  /** Expected arrivals, by the cumulated rate, before each arrival taken last; then before the coming one. */
  private target = new Float64Array(256);
  private hour = 0;
  private readonly gaps = new Float64Array(2 * PAIRS);
  private nextGap = 0;
  private pairsDrawn = 0;
  /** Numbers of the pairs, then the bits of their first gaps, then those of their second. */
  private readonly columns = new Int32Array(3 * PAIRS);

  /**
   * @param source number of the source, part of the key of its draws.
   * @param expectedPerHour expected registrations in each hour of the run.
   */
  constructor(source: number, expectedPerHour: Float64Array, streams: Streams) {
    this.source = source;
    this.streams = streams;
    this.expectedByHour = new Float64Array(expectedPerHour.length + 1);
    let sum = 0;
    for (let h = 0; h < expectedPerHour.length; h++) {
      sum += expectedPerHour[h]!;
      this.expectedByHour[h + 1] = sum;
    }
    this.drawGaps();
    this.target[0] = this.takeGap();
  }

  /** Takes all further arrivals before the end of an hour of the run, counted from 1. @returns how many. */
  takeUntil(endHour: number): number {
    const { expectedByHour } = this;
    const end = expectedByHour[Math.min(endHour, expectedByHour.length - 1)]!;
    this.firstIndex = this.taken;
    this.target[0] = this.target[this.lastTaken]!;
    let n = 0;
    while (this.target[n]! < end) {
      if (n + 1 === this.target.length) this.target = grownFloat64(this.target, 2 * this.target.length);
      this.target[n + 1] = this.target[n]! + this.takeGap();
      n++;
    }
    this.taken += n;
    this.lastTaken = n;
    return n;
  }

  /** Time of the i-th arrival taken last, minutes on the grid. To be asked in order. */
  timeMin(i: number): number {
    const { expectedByHour } = this;
    const target = this.target[i]!;
    let h = this.hour;
    while (expectedByHour[h + 1]! <= target) h++;
    this.hour = h;
    const before = expectedByHour[h]!;
    return onGrid((h + (target - before) / (expectedByHour[h + 1]! - before)) * MIN_PER_HOUR);
  }

  private takeGap(): number {
    if (this.nextGap === this.gaps.length) this.drawGaps();
    return this.gaps[this.nextGap++]!;
  }

  /** Draws the next unit-exponential gaps. */
  private drawGaps(): void {
    const { gaps, columns } = this;
    for (let i = 0; i < PAIRS; i++) columns[i] = this.pairsDrawn + i;
    this.streams.bitsOfMany(PURPOSE.arrival, 2 * this.source, columns, PAIRS, 0, PAIRS, 2 * PAIRS);
    for (let i = 0; i < PAIRS; i++) {
      fillUnitExponential(columns[PAIRS + i]!, gaps, 2 * i);
      fillUnitExponential(columns[2 * PAIRS + i]!, gaps, 2 * i + 1);
    }
    this.pairsDrawn += PAIRS;
    this.nextGap = 0;
  }
}
