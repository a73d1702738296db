import { grownFloat64 } from '../kernel/grown.ts';
import { MIN_PER_HOUR, onGrid } from '../kernel/time.ts';
import { PURPOSE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';
import { unitExponential } from '../random/unit-exponential.ts';

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
  private readonly source: number;
  private readonly expectedByHour: Float64Array;
  private readonly streams: Streams;
  /** Expected arrivals, by the cumulated rate, before each arrival from the first of those taken last on. */
  private target = new Float64Array(2 * PAIRS);
  private drawn = 0;
  private taken = 0;
  /** Of the arrival drawn last. */
  private lastTarget = Number.NaN;
  private hour = 0;
  private pairsDrawn = 0;
  /** Numbers of the pairs, then the bits of their first gaps, then those of their second. */
  private readonly words = new Int32Array(3 * PAIRS);

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
    this.lastTarget = 0;
    this.draw();
  }

  /** Takes all further arrivals before the end of an hour of the run, counted from 1. @returns how many. */
  takeUntil(endHour: number): number {
    const { expectedByHour } = this;
    const end = expectedByHour[Math.min(endHour, expectedByHour.length - 1)]!;
    this.firstIndex += this.taken;
    this.target.copyWithin(0, this.taken, this.drawn);
    this.drawn -= this.taken;
    while (this.target[this.drawn - 1]! < end) this.draw();
    const { target } = this;
    let n = 0;
    while (target[n]! < end) n = (n + 1) | 0;
    this.taken = n;
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

  /** Draws the next unit-exponential gaps and adds them up. */
  private draw(): void {
    const { words } = this;
    for (let i = 0; i < PAIRS; i++) words[i] = this.pairsDrawn + i;
    this.streams.bitsOfMany(PURPOSE.arrival, 2 * this.source, words, PAIRS, 0, PAIRS, 2 * PAIRS);
    this.pairsDrawn += PAIRS;
    if (this.drawn + 2 * PAIRS > this.target.length) this.target = grownFloat64(this.target, 2 * this.target.length);
    const { target } = this;
    let sum = this.lastTarget;
    let n = this.drawn;
    for (let i = 0; i < PAIRS; i++) {
      sum += unitExponential(words[PAIRS + i]!);
      target[n] = sum;
      sum += unitExponential(words[2 * PAIRS + i]!);
      target[n + 1] = sum;
      n = (n + 2) | 0;
    }
    this.lastTarget = sum;
    this.drawn = n;
  }
}
