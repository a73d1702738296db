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
  /** Times of the arrivals taken last, minutes on the grid. */
  timeMin = new Float64Array(256);
  /** Running number of the first of them, from 0; the others follow. */
  firstIndex = 0;
  private taken = 0;
  private readonly source: number;
  private readonly expectedByHour: Float64Array;
  private readonly streams: Streams;
  /** [0] expected arrivals before the coming one; [1] its time, minutes on the grid, Infinity when there is none. */
  private readonly coming = new Float64Array(2);
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
    this.advance();
  }

  /** Takes all further arrivals before a time; see `timeMin` and `firstIndex`. @returns how many. */
  takeUntil(endMin: number): number {
    const { coming } = this;
    this.firstIndex = this.taken;
    let n = 0;
    for (; coming[1]! < endMin; n++) {
      if (n === this.timeMin.length) this.timeMin = grownFloat64(this.timeMin, 2 * n);
      this.timeMin[n] = coming[1]!;
      this.advance();
    }
    this.taken += n;
    return n;
  }

  /** Goes on to the next arrival. */
  private advance(): void {
    const { expectedByHour, coming } = this;
    const hours = expectedByHour.length - 1;
    if (this.nextGap === this.gaps.length) this.drawGaps();
    const target = coming[0]! + this.gaps[this.nextGap++]!;
    coming[0] = target;
    let h = this.hour;
    while (h < hours && expectedByHour[h + 1]! <= target) h++;
    this.hour = h;
    if (h === hours) {
      coming[1] = Infinity;
      return;
    }
    const before = expectedByHour[h]!;
    coming[1] = onGrid((h + (target - before) / (expectedByHour[h + 1]! - before)) * MIN_PER_HOUR);
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
