import { SimError } from '../../fault/fault.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { Candidate, type CandidateReport } from './candidate.ts';

/** Replications from this one on are new luck, which the search has not seen: they confirm what it found. */
export const FRESH_FROM = 0x80000000;

/** What is to hold, for which values, and what the answer may cost. */
export interface SolveRule {
  /** Number of values of the lever, at least 2, in rising order; settings are their places. */
  readonly values: number;
  /** Probability with which the target is to hold in a run, strictly between 0 and 1. */
  readonly probability: number;
  /** Probability that an accepted value is right, for example 0.95. */
  readonly level: number;
  /** Runs of a value at a time. */
  readonly batch: number;
  /** Runs of one value at most; who is not decided by then lies close to the probability asked for. */
  readonly mostEach: number;
  /** Runs of all values together, the confirmation included. */
  readonly budget: number;
}

/** How the search ended. */
export type SolveStatus =
  /** A value was found and confirmed with new luck. */
  | 'solved'
  /** It holds at every value, also at the one that helps least; confirmed. */
  | 'always'
  /** It does not hold at any value, not even at the one that helps most. */
  | 'unreachable'
  /** Not even the value that helps most could be accepted: it may lie at the edge. */
  | 'undecided'
  /** Both ends gave the same figures in every run: the lever changes nothing. */
  | 'noEffect'
  /** The budget ended before the search. */
  | 'budget'
  /** What the search found was not confirmed with new luck, and nothing that helps more either. */
  | 'unconfirmed';

/** The answer so far, or at the end. */
export interface Solution {
  readonly status: SolveStatus;
  /** Whether larger values help; null while that is not known. */
  readonly moreHelps: boolean | null;
  /** Place of the answer: the value that helps least of those accepted; null without one. */
  readonly place: number | null;
  /**
   * Places between which the answer lies: the last that is surely not enough, and the answer. Between them lies the flat
   * region, in which the runs do not tell. Null where no such place was seen.
   */
  readonly lastRejected: number | null;
  /** Every value that was run, in rising order. */
  readonly candidates: readonly CandidateReport[];
  /** The runs with new luck, in the order in which values were tried; the last is the one accepted, if any was. */
  readonly confirmations: readonly CandidateReport[];
  readonly runs: number;
}

/**
 * What must a lever be so that a target holds with a given probability? Bisection on the same luck; each value gets runs until
 * it is accepted, rejected, or shows itself too close to call. What the search accepts is run again with new luck, so that
 * its own luck can not have chosen it; the chance that a wrong value passes is at most 1 − level, whatever the search did.
 *
 * Figures: whether the target holds (1 or 0), and then any that a lever with an effect changes.
 *
 * @throws {SimError} `bad-argument` for a rule that can not be followed.
 * @see Wald (1947), Sequential Analysis; statistics S29 of the design.
 */
export function* solveLever(rule: SolveRule): Procedure<number, Solution, Solution> {
  requireRule(rule);
  const search = new Search(rule);
  const last = rule.values - 1;
  yield* search.judge([0, last]);
  if (search.haveSameFigures(0, last)) return search.solution('noEffect');
  search.orient();
  const [least, most] = search.ends();
  if (search.isSpent) return search.solution('budget');
  if (search.verdict(most) !== 'accepted') {
    return search.solution(search.verdict(most) === 'rejected' ? 'unreachable' : 'undecided');
  }
  const found = search.verdict(least) === 'accepted' ? least : yield* search.bisect(least, most);
  if (found === null) return search.solution('budget');
  return yield* search.confirm(found, found === least ? 'always' : 'solved');
}

/** The state of a search. Steps are counted from the value that helps least. */
class Search {
  private readonly rule: SolveRule;
  private readonly candidates = new Map<number, Candidate>();
  private readonly confirmations: Candidate[] = [];
  private moreHelps: boolean | null = null;
  private place: number | null = null;
  private runs = 0;

  constructor(rule: SolveRule) {
    this.rule = rule;
  }

  get isSpent(): boolean {
    return this.runs >= this.rule.budget;
  }

  verdict(place: number): CandidateReport['verdict'] {
    return this.candidate(place).verdict;
  }

  /** Runs values side by side until each is decided, has had its share, or the budget ends. */
  *judge(places: readonly number[]): Procedure<number, Solution, void> {
    yield* this.decide(
      places.map((place) => this.candidate(place)),
      0,
    );
  }

  haveSameFigures(a: number, b: number): boolean {
    const [first, second] = [this.candidate(a).figures, this.candidate(b).figures];
    const common = Math.min(first.length, second.length);
    for (let i = 0; i < common; i++) if (!areSame(first[i]!, second[i]!)) return false;
    return common > 0;
  }

  /** Larger values help if the target holds at least as often there. */
  orient(): void {
    const [low, high] = [this.candidate(0), this.candidate(this.rule.values - 1)];
    this.moreHelps = high.holds / high.runs >= low.holds / low.runs;
  }

  /** Places of the value that helps least, and of the one that helps most. */
  ends(): readonly [least: number, most: number] {
    const last = this.rule.values - 1;
    return this.moreHelps ? [0, last] : [last, 0];
  }

  /**
   * The value that helps least of those accepted, if what helps more never holds less often; then also the last one that is
   * rejected, so that the flat region between them is known. Null when the budget ends.
   */
  *bisect(least: number, most: number): Procedure<number, Solution, number | null> {
    const accepted = yield* this.edge(least, most, (verdict) => verdict === 'accepted');
    if (accepted === null) return null;
    if (this.verdict(least) === 'rejected') yield* this.edge(least, accepted, (verdict) => verdict !== 'rejected');
    return this.isSpent ? null : accepted;
  }

  /** First place from `no` towards `yes` whose verdict passes; `yes` passes. */
  private *edge(
    no: number,
    yes: number,
    passes: (verdict: CandidateReport['verdict']) => boolean,
  ): Procedure<number, Solution, number | null> {
    let [below, above] = [no, yes];
    while (Math.abs(above - below) > 1) {
      const middle = (below + above) >> 1;
      yield* this.judge([middle]);
      if (this.isSpent) return null;
      if (passes(this.verdict(middle))) above = middle;
      else below = middle;
    }
    return above;
  }

  /**
   * Runs the value found with new luck, and what helps more if it is not accepted. The k-th attempt is judged at an error of
   * 2^−k of that allowed, so all attempts together keep to it.
   */
  *confirm(found: number, ifAccepted: 'solved' | 'always'): Procedure<number, Solution, Solution> {
    const step = this.moreHelps ? 1 : -1;
    const { probability, level, values } = this.rule;
    let error = (1 - level) / 2;
    for (let place = found; place >= 0 && place < values; place += step, error /= 2) {
      const candidate = new Candidate(place, probability, error);
      this.confirmations.push(candidate);
      yield* this.decide([candidate], FRESH_FROM);
      if (candidate.verdict === 'accepted') {
        this.place = place;
        return this.solution(place === found ? ifAccepted : 'solved');
      }
      if (this.isSpent) return this.solution('budget');
    }
    return this.solution('unconfirmed');
  }

  private *decide(candidates: readonly Candidate[], from: number): Procedure<number, Solution, void> {
    const { batch, mostEach, budget } = this.rule;
    for (;;) {
      const open = candidates.filter((one) => one.verdict === 'undecided' && one.runs < mostEach);
      const left = budget - this.runs;
      if (open.length === 0 || left <= 0) return;
      const each = Math.max(1, Math.min(batch, Math.floor(left / open.length)));
      const asks = open.flatMap((one) =>
        Array.from({ length: Math.min(each, mostEach - one.runs) }, (_, i) => ({
          setting: one.place,
          replication: from + one.runs + i,
        })),
      );
      const answers = yield { asks, soFar: () => this.solution('budget') };
      const byPlace = new Map(open.map((one) => [one.place, one]));
      for (const [i, { setting }] of asks.entries()) byPlace.get(setting)!.add(answers[i]!);
      this.runs += asks.length;
    }
  }

  private candidate(place: number): Candidate {
    const known = this.candidates.get(place);
    if (known !== undefined) return known;
    const made = new Candidate(place, this.rule.probability, 1 - this.rule.level);
    this.candidates.set(place, made);
    return made;
  }

  solution(status: SolveStatus): Solution {
    const { moreHelps, place, runs, confirmations } = this;
    const candidates = [...this.candidates.values()].sort((a, b) => a.place - b.place).map((one) => one.report());
    const rejected = candidates.filter(({ verdict }) => verdict === 'rejected').map((one) => one.place);
    const lastRejected = rejected.length === 0 ? null : moreHelps ? Math.max(...rejected) : Math.min(...rejected);
    return {
      ...{ status, moreHelps, place, lastRejected, candidates, runs },
      confirmations: confirmations.map((one) => one.report()),
    };
  }
}

function areSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return a.length === b.length;
}

function requireRule({ values, probability, level, batch, mostEach, budget }: SolveRule): void {
  const isProbability = (p: number): boolean => p > 0 && p < 1;
  const isSound = values >= 2 && batch >= 1 && mostEach >= 1 && budget >= 2 && Number.isInteger(values);
  if (isSound && isProbability(probability) && isProbability(level)) return;
  throw new SimError({
    kind: 'bad-argument',
    detail: `${values} values, probability ${probability}, level ${level}, at most ${mostEach} runs of each and ${budget} of all: that can not be searched. Give two values or more, probabilities between 0 and 1, and runs.`,
  });
}
