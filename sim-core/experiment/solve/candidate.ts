import { evidenceAbove, evidenceBelow, lastingBounds } from '../share-evidence.ts';

/** What is known of one value of a lever. */
export interface CandidateReport {
  /** Place of the value, from 0. */
  readonly place: number;
  readonly runs: number;
  /** Runs in which the target held. */
  readonly holds: number;
  /** Bounds of the probability that it holds, each at the level asked for; they hold although they were looked at often. */
  readonly interval: readonly [number, number];
  /** Whether that probability is at least the one asked for; `undecided` where the runs do not tell. */
  readonly verdict: 'accepted' | 'rejected' | 'undecided';
}

/** The runs of one value of a lever. */
export class Candidate {
  readonly place: number;
  /** All figures of each run, to see whether the lever changes anything. */
  readonly figures: ArrayLike<number>[] = [];
  holds = 0;
  private readonly probability: number;
  private readonly error: number;

  /**
   * @param probability - That the target is to hold with.
   * @param error - Chance of a wrong verdict, at most.
   */
  constructor(place: number, probability: number, error: number) {
    this.place = place;
    this.probability = probability;
    this.error = error;
  }

  get runs(): number {
    return this.figures.length;
  }

  /** Takes in one run: whether the target held, and whatever a lever may change. */
  add(answer: ArrayLike<number>): void {
    this.holds += answer[0]! > 0 ? 1 : 0;
    this.figures.push(answer);
  }

  get verdict(): CandidateReport['verdict'] {
    const { holds, runs, probability, error } = this;
    if (evidenceAbove(holds, runs, probability) * error >= 1) return 'accepted';
    return evidenceBelow(holds, runs, probability) * error >= 1 ? 'rejected' : 'undecided';
  }

  report(): CandidateReport {
    const { place, runs, holds, verdict, error } = this;
    return { place, runs, holds, interval: lastingBounds(holds, runs, error), verdict };
  }
}
