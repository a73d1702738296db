import { SimError } from '../../fault/fault.ts';
import { momentsOf } from '../moments.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { yearInterval } from '../year-interval.ts';
import { plannedReplications } from './planned-replications.ts';
import type { Accuracy, Precision } from './precision.ts';
import { ReplicationCount } from './replication-count.ts';

/** When there are enough replications. */
export interface EnoughRule {
  /** What is asked of each figure; at least one. */
  readonly precisions: readonly Precision[];
  /** Coverage of all intervals together, for example 0.95: each has the level 1 − (1 − level) / figures. */
  readonly level: number;
  /** Never fewer: below ten the interval of a skewed figure covers too seldom (statistics S7). */
  readonly fewest: number;
  /** Never more. */
  readonly budget: number;
  /** Replications asked for at a time; changes how many run beyond those needed, never what they say. */
  readonly batch: number;
}

/** One figure when the replications ended. */
export interface FigurePrecision extends Accuracy {
  /** Replications that are enough for it; null if the budget ended first. */
  readonly needed: number | null;
  /** What the replications made let expect; equals `needed` where that is known. Null if nothing varies or is observed. */
  readonly expected: number | null;
  /** Interval that holds one further replication, at the level of all intervals together; null below two. */
  readonly oneYear: readonly [number, number] | null;
}

/** How many replications were made and what decided it. */
export interface EnoughReplications {
  readonly replications: number;
  /** False if the budget ended before every figure was precise. */
  readonly isEnough: boolean;
  /** Level of each interval, all figures sharing the error. */
  readonly levelEach: number;
  readonly figures: readonly FigurePrecision[];
  /** The figure that asks for most replications, as a place in `figures`. */
  readonly binding: number;
}

/**
 * Runs one setting until the means of several figures are precise together, and says which of them decided how long that took.
 *
 * @throws {SimError} `bad-argument` for a rule that can not be followed.
 */
export function* enoughReplications(rule: EnoughRule): Procedure<null, EnoughReplications, EnoughReplications> {
  const { precisions, level, fewest, budget, batch } = rule;
  requireRule(rule);
  const levelEach = 1 - (1 - level) / precisions.length;
  const counts = precisions.map((precision) => new ReplicationCount(precision, levelEach));
  const values: number[][] = precisions.map(() => []);
  let done = 0;
  const report = (): EnoughReplications => reportOf(counts, values, done, { level, levelEach });
  while (done < budget) {
    const upTo = Math.min(budget, done === 0 ? Math.max(fewest, batch) : done + batch);
    const asks = Array.from({ length: upTo - done }, (_, i) => ({ setting: null, replication: done + i }));
    for (const figures of yield { asks, soFar: report }) {
      counts.forEach((count, f) => {
        count.add(figures[f]!);
        values[f]!.push(figures[f]!);
      });
    }
    done = upTo;
    if (counts.every(({ confirmedAfter }) => confirmedAfter !== null)) break;
  }
  return report();
}

function reportOf(
  counts: readonly ReplicationCount[],
  values: readonly (readonly number[])[],
  replications: number,
  { level, levelEach }: { readonly level: number; readonly levelEach: number },
): EnoughReplications {
  const figures = counts.map((count, f) => figureOf(count, values[f]!, level, levelEach));
  const demand = figures.map(({ needed, expected }) => (needed === null ? replications + (expected ?? 0) : needed));
  return {
    replications,
    isEnough: figures.every(({ needed }) => needed !== null),
    levelEach,
    figures,
    binding: demand.indexOf(Math.max(...demand)),
  };
}

function figureOf(count: ReplicationCount, values: readonly number[], level: number, levelEach: number) {
  const { accuracy, candidate, confirmedAfter } = count;
  const { n, allowed } = accuracy;
  const needed = confirmedAfter === null ? null : candidate;
  const sd = momentsOf(values).sd;
  const expected = needed ?? (n >= 2 && allowed > 0 ? plannedReplications({ n, sd }, allowed, levelEach) : null);
  return { ...accuracy, needed, expected, oneYear: yearInterval(values, level) };
}

function requireRule({ precisions, level, fewest, budget, batch }: EnoughRule): void {
  const isSound =
    precisions.length > 0 &&
    level > 0 &&
    level < 1 &&
    fewest >= 1 &&
    budget >= fewest &&
    batch >= 1 &&
    budget < Infinity;
  if (isSound && precisions.every(({ relative, absolute }) => relative > 0 && absolute >= 0)) return;
  throw new SimError({
    kind: 'bad-argument',
    detail: `Replications until ${precisions.length} figures are precise at level ${level}, from ${fewest} to ${budget}: that can not be followed. Name figures, a precision above 0, a level between 0 and 1, and a budget of at least ${fewest}.`,
  });
}
