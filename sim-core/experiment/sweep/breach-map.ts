import { SimError } from '../../fault/fault.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { evidenceAbove, evidenceBelow, lastingBounds } from '../share-evidence.ts';

/** What a map of breach probabilities has to say of each cell, and what it may cost. */
export interface BreachMapRule {
  /** Number of cells; settings are their places. */
  readonly cells: number;
  /** Probability that matters, strictly between 0 and 1: each cell is to lie above or below it for certain. */
  readonly threshold: number;
  /** Probability that a verdict is right, for each cell by itself. */
  readonly level: number;
  /** Runs of every cell to begin with, and runs at a time of each cell that is not decided yet. */
  readonly first: number;
  readonly batch: number;
  /** Runs of one cell at most; who is not decided by then lies close to the threshold. */
  readonly mostEach: number;
  /** Runs of all cells together. */
  readonly budget: number;
}

/** Runs of every cell to begin with, and at a time of one that is not decided. */
const FIRST = 4;
const BATCH = 2;
/** Runs of one cell at most, and of a cell on average, when nobody says otherwise. */
const USUAL_MOST_EACH = 1000;
const USUAL_EACH = 40;

/** The usual way to make a map: page and terminal draw the same one by it. */
export function usualMapRule(
  cells: number,
  { threshold, level, mostEach = USUAL_MOST_EACH, budget = USUAL_EACH * cells }: MapWish,
): BreachMapRule {
  return { cells, threshold, level, first: FIRST, batch: BATCH, mostEach, budget };
}

/** What a person asks of a map; the rest is usual. */
export interface MapWish extends Pick<BreachMapRule, 'threshold' | 'level'> {
  readonly mostEach?: number | undefined;
  readonly budget?: number | undefined;
}

/** What is known of one cell. */
export interface MapCell {
  /** Runs, and those in which the limit was broken. */
  readonly runs: number;
  readonly broken: number;
  /** Bounds of the probability, each at the level of the map; they hold although the cell was looked at often. */
  readonly interval: readonly [number, number];
  readonly verdict: 'above' | 'below' | 'undecided';
}

/** The map so far, or at the end. */
export interface BreachMap {
  readonly cells: readonly MapCell[];
  readonly runs: number;
  readonly decided: number;
}

/**
 * Maps where a limit is broken with more than a given probability. All cells begin alike; then runs go only to cells whose
 * interval still holds the threshold, and if the budget does not reach for all of them, first to those nearest a verdict.
 * Figures: one, 1 for broken and 0 for kept.
 *
 * @throws {SimError} `bad-argument` for a rule that can not be followed.
 */
export function* breachMap(rule: BreachMapRule): Procedure<number, BreachMap, BreachMap> {
  requireRule(rule);
  const { cells, first, batch, mostEach, budget } = rule;
  const runs = new Int32Array(cells);
  const broken = new Int32Array(cells);
  let spent = 0;
  let next = Array.from({ length: cells }, (_, cell) => cell);
  let each = Math.min(first, mostEach);
  while (next.length > 0) {
    const asks = next.flatMap((setting) =>
      Array.from({ length: Math.min(each, mostEach - runs[setting]!) }, (_, i) => ({
        setting,
        replication: runs[setting]! + i,
      })),
    );
    const answers = yield { asks, soFar: () => mapOf(rule, runs, broken) };
    asks.forEach(({ setting }, i) => {
      runs[setting] = runs[setting]! + 1;
      broken[setting] = broken[setting]! + (answers[i]![0]! > 0 ? 1 : 0);
    });
    spent += asks.length;
    each = batch;
    next = undecided(rule, runs, broken).slice(0, Math.floor((budget - spent) / batch));
  }
  return mapOf(rule, runs, broken);
}

/** Cells without a verdict that may have more runs, those nearest one first. */
function undecided(rule: BreachMapRule, runs: Int32Array, broken: Int32Array): number[] {
  const evidence = Float64Array.from(runs, (n, cell) => strongest(broken[cell]!, n, rule.threshold));
  return Array.from(runs.keys())
    .filter((cell) => evidence[cell]! * (1 - rule.level) < 1 && runs[cell]! < rule.mostEach)
    .sort((a, b) => evidence[b]! - evidence[a]! || a - b);
}

function strongest(broken: number, runs: number, threshold: number): number {
  return Math.max(evidenceAbove(broken, runs, threshold), evidenceBelow(broken, runs, threshold));
}

function mapOf(rule: BreachMapRule, runs: Int32Array, broken: Int32Array): BreachMap {
  const cells = Array.from(runs, (n, cell) => mapCell(rule, n, broken[cell]!));
  return {
    cells,
    runs: cells.reduce((sum, cell) => sum + cell.runs, 0),
    decided: cells.filter(({ verdict }) => verdict !== 'undecided').length,
  };
}

/** What runs of a cell say of it. @param runs - From 0; the broken among them. */
export function mapCell({ threshold, level }: MapWish, runs: number, broken: number): MapCell {
  const error = 1 - level;
  const isAbove = evidenceAbove(broken, runs, threshold) * error >= 1;
  const isBelow = evidenceBelow(broken, runs, threshold) * error >= 1;
  const verdict = isAbove ? 'above' : isBelow ? 'below' : 'undecided';
  return { runs, broken, interval: lastingBounds(broken, runs, error), verdict };
}

function requireRule({ cells, threshold, level, first, batch, mostEach, budget }: BreachMapRule): void {
  const isProbability = (p: number): boolean => p > 0 && p < 1;
  const counts = cells >= 1 && first >= 1 && batch >= 1 && mostEach >= 1;
  if (counts && isProbability(threshold) && isProbability(level) && budget >= cells * Math.min(first, mostEach)) return;
  throw new SimError({
    kind: 'bad-argument',
    detail: `A map of ${cells} cells at threshold ${threshold} and level ${level} with ${budget} runs, ${first} of each to begin with: that can not be made. Give probabilities between 0 and 1, and at least ${cells * Math.min(first, mostEach)} runs.`,
  });
}
