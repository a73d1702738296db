import { SimError } from '../../fault/fault.ts';
import { power } from '../../random/maths.ts';
import { momentsOf } from '../moments.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Better } from './contrasts.ts';
import { observedFigure } from './observed-figure.ts';

/** What is promised of a choice, and what it may cost. */
export interface KimNelsonRule {
  /** Scenarios to choose from, at least 2; settings are their places. */
  readonly scenarios: number;
  readonly better: Better;
  /** Differences below this do not matter to anybody: unit of the figure, above 0. */
  readonly indifference: number;
  /** Probability that the chosen one is the best, if it is better than the second by `indifference` or more. */
  readonly level: number;
  /** Replications of each before anything is decided, at least 2; 10 or more is usual. */
  readonly first: number;
  /** Replications of one scenario at most. */
  readonly budget: number;
  /** Replications asked for at a time after the first. */
  readonly batch: number;
}

/** The choice so far, or at the end. */
export interface Choice {
  /** Place of the chosen scenario; of the best mean while more than one is left. */
  readonly best: number;
  /** Whether the promise holds: all others are ruled out. False if the budget ended before. */
  readonly isGuaranteed: boolean;
  /** Places of those not ruled out. */
  readonly left: readonly number[];
  /** Replications after which each was ruled out; null for those left. */
  readonly outAfter: readonly (number | null)[];
  /** Replications of each and their mean. */
  readonly replications: readonly number[];
  readonly means: readonly number[];
}

/** Constants of the procedure. @see {@link kimNelson} */
export function kimNelsonConstants(scenarios: number, first: number, level: number): { eta: number; hSquared: number } {
  const share = (2 * (1 - level)) / (scenarios - 1);
  const eta = (power(share, -2 / (first - 1)) - 1) / 2;
  return { eta, hSquared: 2 * eta * (first - 1) };
}

/**
 * Chooses the best of several scenarios with a promised probability, and rules out the others one by one, as soon as they
 * are behind too far. The replications are paired, so the variance that counts is that of the differences.
 *
 * Replication r of all scenarios has the same luck; a figure must be observed in every replication.
 *
 * @throws {SimError} `bad-argument` for a rule that can not be followed, or a figure that is not observed.
 * @see Kim and Nelson (2001), "A fully sequential procedure for indifference-zone selection in simulation", ACM TOMACS 11,
 *   251–273.
 */
export function* kimNelson(rule: KimNelsonRule): Procedure<number, Choice, Choice> {
  requireRule(rule);
  const { scenarios, better, indifference, level, first, budget, batch } = rule;
  const sign = better === 'more' ? 1 : -1;
  const { hSquared } = kimNelsonConstants(scenarios, first, level);
  const race = new Race(scenarios);
  for (let upTo = first; ; upTo = Math.min(budget, upTo + batch)) {
    const from = race.rounds;
    const asks = race.left.flatMap((setting) =>
      Array.from({ length: upTo - from }, (_, i) => ({ setting, replication: from + i })),
    );
    const answers = yield { asks, soFar: () => race.choice(sign) };
    for (const [i, { setting }] of asks.entries()) race.add(setting, sign * answers[i]![0]!);
    // Each round is judged by itself, so that the size of a batch changes what is run and never what is chosen.
    for (let round = Math.max(first, from + 1); round <= upTo && race.left.length > 1; round++) {
      race.ruleOut(round, first, hSquared, indifference);
    }
    race.rounds = upTo;
    if (race.left.length === 1 || upTo === budget) return race.choice(sign);
  }
}

/** The scenarios still in question. Values are turned so that more is better. */
class Race {
  rounds = 0;
  left: number[];
  private readonly values: number[][];
  private readonly outAfter: (number | null)[];

  constructor(scenarios: number) {
    this.left = Array.from({ length: scenarios }, (_, i) => i);
    this.values = this.left.map(() => []);
    this.outAfter = this.left.map(() => null);
  }

  add(scenario: number, value: number): void {
    this.values[scenario]!.push(observedFigure(value, scenario));
  }

  ruleOut(round: number, first: number, hSquared: number, indifference: number): void {
    const means = new Map(this.left.map((i) => [i, meanOfFirst(this.values[i]!, round)]));
    const isBehind = (i: number, j: number): boolean => {
      const pilot = Float64Array.from({ length: first }, (_, r) => this.values[i]![r]! - this.values[j]![r]!);
      const squares = hSquared * momentsOf(pilot).variance;
      const lead = (indifference / (2 * round)) * (squares / (indifference * indifference) - round);
      const behind = means.get(j)! - means.get(i)!;
      // Level at the end of the race of two: either is as good, and the procedure stops here.
      return lead > 0 ? behind > lead : behind > 0 || (behind === 0 && j < i);
    };
    const out = this.left.filter((i) => this.left.some((j) => j !== i && isBehind(i, j)));
    for (const i of out) this.outAfter[i] = round;
    this.left = this.left.filter((i) => !out.includes(i));
  }

  choice(sign: number): Choice {
    const means = this.values.map((values) => meanOfFirst(values, values.length));
    const best = this.left.reduce((a, b) => (means[b]! > means[a]! ? b : a));
    return {
      best,
      isGuaranteed: this.left.length === 1,
      left: this.left,
      outAfter: [...this.outAfter],
      replications: this.values.map(({ length }) => length),
      means: means.map((mean) => sign * mean),
    };
  }
}

function meanOfFirst(values: readonly number[], n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]!;
  return sum / n;
}

function requireRule({ scenarios, indifference, level, first, budget, batch }: KimNelsonRule): void {
  const isSound = scenarios >= 2 && indifference > 0 && level > 1 / scenarios && level < 1 && first >= 2 && batch >= 1;
  if (isSound && budget >= first && budget < Infinity) return;
  throw new SimError({
    kind: 'bad-argument',
    detail: `The best of ${scenarios} with probability ${level}, differences below ${indifference} left aside, ${first} to ${budget} replications: that can not be promised. Give two scenarios or more, a difference above 0, a probability above 1/${scenarios} and below 1, and at least ${first} replications of each.`,
  });
}
