import { MIN_PER_HOUR, onGrid } from '../kernel/time.ts';
import { PURPOSE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';

/**
 * One source of registrations: a Poisson process whose rate is constant within each hour, sampled by exact inversion
 * of the cumulative rate with one unit exponential per arrival.
 *
 * The k-th arrival uses the k-th draw of the source, so more people in one source never move those of another.
 * @see Law, Simulation Modeling and Analysis, section 8.6.
 */
export class ArrivalSource {
  /** Running number of the coming arrival, from 0. */
  index = -1;
  /** [0] time of the coming arrival, minutes on the grid; Infinity when the run has no more. */
  readonly timeMin = Float64Array.of(-Infinity);
  private readonly source: number;
  private readonly expectedByHour: Float64Array;
  private readonly streams: Streams;
  private readonly cumulated = new Float64Array(1);
  private readonly gaps = new Float64Array(2);
  private hour = 0;

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
  }

  /** Goes on to the next arrival; call it once before the first. */
  advance(): void {
    const { expectedByHour } = this;
    const hours = expectedByHour.length - 1;
    const target = this.cumulated[0]! + this.nextGap();
    this.cumulated[0] = target;
    let h = this.hour;
    while (h < hours && expectedByHour[h + 1]! <= target) h++;
    this.hour = h;
    if (h === hours) {
      this.timeMin[0] = Infinity;
      return;
    }
    const before = expectedByHour[h]!;
    this.timeMin[0] = onGrid((h + (target - before) / (expectedByHour[h + 1]! - before)) * MIN_PER_HOUR);
  }

  /** Unit-exponential gap before the next arrival; two neighbours come from one block of the generator. */
  private nextGap(): number {
    const { gaps } = this;
    const index = ++this.index;
    if ((index & 1) === 0) {
      gaps[0] = this.streams.exponential(PURPOSE.arrival, this.source, index);
      gaps[1] = this.streams.exponential(PURPOSE.arrival, this.source, index + 1);
    }
    return gaps[index & 1]!;
  }
}
