import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { luckLimit } from './luck-limit.ts';

/** A term costs about this many effective samples. */
const SAMPLES_PER_TERM = 5;
/** What a term takes of all squares must be more than rounding gives. */
const ROUNDING = 1e-12;

/** Terms a fit may choose from: one column of numbers each, one number per sample. */
export type Terms = readonly Float64Array[];

/** How much each sample counts; 0 keeps it out of the fit. */
export interface SampleWeights {
  /** Importance weight × times drawn. */
  readonly mass: Float64Array;
  /** Importance weight² × times drawn: what a sample adds to the variance of a weighted sum. */
  readonly spread: Float64Array;
}

/** What the choice of a term looks at. */
interface Choice {
  readonly terms: Terms;
  /** Weighted sum of squares of each term. */
  readonly squares: readonly number[];
  /** Smallest gain that counts. */
  readonly least: number;
}

/** A sum of few terms and a constant. */
export interface SparseFit {
  readonly constant: number;
  readonly terms: readonly { readonly term: number; readonly coefficient: number }[];
}

/**
 * Weighted least squares on few of many terms, chosen one at a time by orthogonal matching pursuit: always the one that
 * takes most of the remaining squares, among those whose sum of products with the remainder is larger than luck makes
 * the largest of all of them in one data set of twenty. Stops when there is none.
 *
 * The sum of products is measured against its own squares, not against a common variance. That is right under unequal
 * weights too, and a few samples with large weight or at the end of a range can not carry a term alone.
 *
 * @see Pati, Rezaiifar and Krishnaprasad (1993), "Orthogonal matching pursuit"; Efron (1969), "Student's t-test under
 *   symmetry conditions", for self-normalised sums.
 */
export function sparseFit(terms: Terms, output: Float64Array, weights: SampleWeights): SparseFit {
  const { mass } = weights;
  const columns: Float64Array[] = [new Float64Array(output.length).fill(1)];
  const chosen: number[] = [];
  const most = Math.floor(effectiveSamples(weights) / SAMPLES_PER_TERM);
  const choice: Choice = {
    terms,
    squares: terms.map((term) => weightedProduct(term, term, mass)),
    least: ROUNDING * weightedProduct(output, output, mass),
  };
  let gram: number[][] = [];
  let right: number[] = [];
  for (;;) {
    const added = columns.at(-1)!;
    const products = columns.map((column) => weightedProduct(column, added, mass));
    gram = [...gram.map((row, i) => [...row, products[i]!]), products];
    right = [...right, weightedProduct(added, output, mass)];
    const coefficients = solved(gram, right);
    const rest = remainder(columns, coefficients, output);
    const next = chosen.length < most ? bestTerm(choice, rest, weights) : -1;
    if (next < 0) {
      return {
        constant: coefficients[0]!,
        terms: chosen.map((term, i) => ({ term, coefficient: coefficients[i + 1]! })),
      };
    }
    chosen.push(next);
    columns.push(terms[next]!);
  }
}

function effectiveSamples({ mass, spread }: SampleWeights): number {
  const total = mass.reduce((sum, m) => sum + m, 0);
  return (total * total) / spread.reduce((sum, s) => sum + s, 0);
}

/** The term to add to a fit that leaves `rest`, or −1. */
function bestTerm({ terms, squares, least }: Choice, rest: Float64Array, { mass, spread }: SampleWeights): number {
  const weighted = rest.map((value, i) => value * mass[i]!);
  const noise = rest.map((value, i) => value * value * spread[i]!);
  const sums = terms.map((term) => product(term, weighted));
  const gains = sums.map((sum, j) => (squares[j]! > 0 ? (sum * sum) / squares[j]! : 0));
  const limit = luckLimit(terms.length) ** 2;
  const standsOut = (j: number): boolean => sums[j]! ** 2 > limit * weightedProduct(terms[j]!, terms[j]!, noise);
  const falling = gains.map((_, j) => j).sort((a, b) => gains[b]! - gains[a]!);
  return falling.find((j) => gains[j]! > least && standsOut(j)) ?? -1;
}

/** Solution of the normal equations; the chosen columns are nearly orthogonal, so they are well conditioned. */
function solved(gram: readonly number[][], right: readonly number[]): number[] {
  return new CholeskyDecomposition(new Matrix(gram as number[][])).solve(Matrix.columnVector([...right])).to1DArray();
}

function remainder(columns: readonly Float64Array[], coefficients: readonly number[], output: Float64Array) {
  const rest = output.slice();
  for (const [k, column] of columns.entries()) {
    const coefficient = coefficients[k]!;
    for (let i = 0; i < rest.length; i++) rest[i]! -= coefficient * column[i]!;
  }
  return rest;
}

function weightedProduct(a: Float64Array, b: Float64Array, mass: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += mass[i]! * a[i]! * b[i]!;
  return sum;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
