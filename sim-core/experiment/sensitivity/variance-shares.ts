import { SimError } from '../../fault/fault.ts';
import { latinHypercube } from '../../random/latin-hypercube.ts';
import { uniformSequence } from '../../random/uniform-sequence.ts';
import type { Figures, Procedure } from '../procedure/procedure.ts';
import { sampleQuantile, sortedSample } from '../sample-quantile.ts';

/** Resamples behind the intervals. */
const RESAMPLES = 200;

/** How variance is shared out. */
export interface VarianceShareRule {
  readonly inputs: number;
  /** Pairs of settings, at least 8; 64 or more say something. Each takes inputs + 2 runs on the same luck. */
  readonly samples: number;
  /** Decides the settings and the resamples. */
  readonly seed: string;
  /** Coverage of each interval. */
  readonly level: number;
}

/** A share of the variance with its bootstrap interval. Chance may take it below 0. */
export interface Share {
  readonly share: number;
  readonly interval: readonly [number, number];
}

/** What one input has of the variance of one figure. */
export interface InputShare {
  readonly input: number;
  /** Alone: what would go if the input were known. */
  readonly main: Share;
  /** With all it does together with others and with luck: what would stay if all the others were known. */
  readonly total: Share;
}

/** Where the variance of one figure comes from, when each input lies anywhere in its range. */
export interface FigureShares {
  readonly variance: number;
  /** What is left to luck alone. */
  readonly luck: Share;
  /** The largest total first. */
  readonly inputs: readonly InputShare[];
}

/** Values of one figure: at A, at B, and at A with each input from B. */
interface Columns {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: readonly Float64Array[];
}

/**
 * Shares of variance by Sobol, main and total, with luck as one more input. Settings are lists of places in the ranges, 0 to 1.
 *
 * Sample j is run at A, at B and at A with one input from B, all with the luck of replication j. So runs at A and at the mixed
 * setting differ in that one input alone, and runs at B and at the mixed setting have it and the luck in common.
 *
 * @throws {SimError} `bad-argument` for fewer than eight samples or no input.
 * @see Sobol (1993); Jansen (1999), "Analysis of variance designs for model output", Computer Physics Communications 117,
 *   35–43; Saltelli et al. (2010).
 */
export function* varianceShares(rule: VarianceShareRule): Procedure<readonly number[], null, readonly FigureShares[]> {
  const { inputs, samples, seed, level } = rule;
  if (!(inputs >= 1 && samples >= 8)) {
    throw new SimError({
      kind: 'bad-argument',
      detail: `Shares of ${inputs} inputs from ${samples} samples can not be told. Give an input and eight samples or more.`,
    });
  }
  const a = latinHypercube(samples, inputs, `${seed}, first`);
  const b = latinHypercube(samples, inputs, `${seed}, second`);
  const mixed = Array.from({ length: inputs }, (_, input) =>
    a.map((row, j) => row.map((place, i) => (i === input ? b[j]![i]! : place))),
  );
  const asks = [a, b, ...mixed].flatMap((rows) => rows.map((setting, replication) => ({ setting, replication })));
  const answers = yield { asks, soFar: () => null };
  return Array.from({ length: answers[0]!.length }, (_, figure) =>
    sharesOf(columnsOf(answers, samples, inputs, figure), level, uniformSequence(`${seed}, resamples`)),
  );
}

function columnsOf(answers: readonly Figures[], samples: number, inputs: number, figure: number): Columns {
  const column = (place: number): Float64Array =>
    Float64Array.from({ length: samples }, (_, j) => answers[place * samples + j]![figure]!);
  return { a: column(0), b: column(1), mixed: Array.from({ length: inputs }, (_, input) => column(2 + input)) };
}

function sharesOf(columns: Columns, level: number, random: () => number): FigureShares {
  const n = columns.a.length;
  const all = Array.from({ length: n }, (_, j) => j);
  const resamples = Array.from({ length: RESAMPLES }, () => all.map(() => Math.floor(random() * n)));
  const share = (of: (rows: readonly number[]) => number): Share => {
    const spread = sortedSample(resamples.map(of));
    return {
      share: of(all),
      interval: [sampleQuantile(spread, (1 - level) / 2), sampleQuantile(spread, (1 + level) / 2)],
    };
  };
  const luck = (rows: readonly number[]): number =>
    1 - halfDistance(columns.a, columns.b, rows) / varianceOf(columns, rows);
  const inputs = columns.mixed.map((mixed, input) => ({
    input,
    main: share((rows) => 1 - halfDistance(columns.b, mixed, rows) / varianceOf(columns, rows) - luck(rows)),
    total: share((rows) => halfDistance(columns.a, mixed, rows) / varianceOf(columns, rows)),
  }));
  inputs.sort((x, y) => y.total.share - x.total.share);
  return { variance: varianceOf(columns, all), luck: share(luck), inputs };
}

/** Variance of all settings drawn, at A and at B. */
function varianceOf({ a, b }: Columns, rows: readonly number[]): number {
  const n = 2 * rows.length;
  const mean = rows.reduce((sum, j) => sum + a[j]! + b[j]!, 0) / n;
  return rows.reduce((sum, j) => sum + (a[j]! - mean) * (a[j]! - mean) + (b[j]! - mean) * (b[j]! - mean), 0) / (n - 1);
}

/** Half the mean square of a difference: the variance of what the two do not have in common. */
function halfDistance(x: Float64Array, y: Float64Array, rows: readonly number[]): number {
  return rows.reduce((sum, j) => sum + (x[j]! - y[j]!) * (x[j]! - y[j]!), 0) / (2 * rows.length);
}
