import { Moments } from '../moments.ts';
import { type Accuracy, accuracyFrom, type Precision } from './precision.ts';

/** Replications below which no interval is looked at. */
const FEWEST = 3;
/** Replications that must stay precise after the first that is. */
const LOOK_AHEAD = 5;
/** From here on the look ahead grows with the number of replications. */
const LOOK_AHEAD_PER = 100;

/**
 * How many replications one figure needs, seen while they come in: the first number from which on the interval is
 * narrow enough and stays so for the next five. Without the look ahead a lucky start would end the run too early.
 *
 * @see Hoad, Robinson and Davies (2010), Journal of the Operational Research Society 61, 1632–1644.
 */
export class ReplicationCount {
  /** Number of replications that are enough, or would be if the next ones confirm it; null so far. */
  candidate: number | null = null;
  /** Replications seen when the candidate was confirmed; null so far. */
  confirmedAfter: number | null = null;
  /** The interval after the last replication. */
  accuracy: Accuracy;
  private readonly moments = new Moments();
  private readonly precision: Precision;
  private readonly level: number;

  /** @param level - Coverage of the interval, for example 0.95. */
  constructor(precision: Precision, level: number) {
    this.precision = precision;
    this.level = level;
    this.accuracy = accuracyFrom(this.moments, precision, level);
  }

  /** Takes in one more replication; NaN, nothing observed, counts as none. */
  add(value: number): void {
    if (Number.isNaN(value)) return;
    this.moments.add(value);
    this.accuracy = accuracyFrom(this.moments, this.precision, this.level);
    const { n, halfWidth, allowed } = this.accuracy;
    if (n < FEWEST || this.confirmedAfter !== null) return;
    if (!(halfWidth <= allowed)) this.candidate = null;
    else this.candidate ??= n;
    if (this.candidate !== null && n >= this.candidate + lookAhead(this.candidate)) this.confirmedAfter = n;
  }
}

function lookAhead(n: number): number {
  return n > LOOK_AHEAD_PER ? Math.floor((LOOK_AHEAD * n) / LOOK_AHEAD_PER) : LOOK_AHEAD;
}
