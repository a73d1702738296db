import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { type CoxScore, coxScore } from './cox-score.ts';
import { ascending, type CoxData, checkSurvivalData, type Ties } from './survival-data.ts';

/** An estimated proportional-hazards model; lists in the order of the covariates. */
export interface CoxFit {
  readonly names: readonly string[];
  /** Log hazard ratios per unit of each covariate. */
  readonly coefficients: readonly number[];
  /** From the inverse of the observed information. */
  readonly standardErrors: readonly number[];
  readonly logLikelihood: number;
  readonly persons: number;
  readonly events: number;
}

const MOST_STEPS = 30;
const MOST_HALVINGS = 20;
const SETTLED = 1e-7; // last change of every coefficient; the error left is its square
const SAME = 1e-12; // relative difference of log likelihoods that is rounding

/**
 * Cox regression by Newton–Raphson on the partial likelihood, with right censoring and delayed entry. A step that
 * lowers the likelihood is halved. O(n log n + n p²) for n persons and p covariates.
 *
 * @throws Error if there is no event, a covariate says nothing that the others do not, or the ratios run off to
 *   infinity.
 * @see Cox (1972); Efron (1977); Therneau and Grambsch (2000), chapter 3.
 */
export function coxFit(data: CoxData, ties: Ties = 'efron'): CoxFit {
  const events = checkCoxData(data);
  const centred = { ...data, covariates: data.covariates.map(centre) };
  const order = { byExit: ascending(data.exit), byEntry: ascending(data.entry) };
  const score = (at: readonly number[]): CoxScore => coxScore(centred, order, at, ties);
  let beta = data.names.map(() => 0);
  let now = score(beta);
  for (let pass = 0; pass < MOST_STEPS; pass++) {
    const cholesky = factored(now.information, data.names);
    const step = cholesky.solve(Matrix.columnVector(now.gradient)).to1DArray();
    const better = climbed(beta, step, now.logLikelihood, score);
    const settled = better.beta.every((b, j) => Math.abs(b - beta[j]!) <= SETTLED);
    beta = better.beta;
    now = better.at;
    if (settled) {
      const covariance = factored(now.information, data.names).solve(Matrix.eye(beta.length));
      const standardErrors = covariance.diagonal().map(Math.sqrt);
      return {
        names: data.names,
        coefficients: beta,
        standardErrors,
        logLikelihood: now.logLikelihood,
        persons: data.exit.length,
        events,
      };
    }
  }
  throw new Error(
    `Cox regression: not settled after ${MOST_STEPS} steps. A covariate may decide the event completely.`,
  );
}

function climbed(
  beta: readonly number[],
  step: readonly number[],
  before: number,
  score: (beta: readonly number[]) => CoxScore,
): { beta: number[]; at: CoxScore } {
  let size = 1;
  for (let halving = 0; halving < MOST_HALVINGS; halving++, size /= 2) {
    const tried = beta.map((b, j) => b + size * step[j]!);
    const at = score(tried);
    if (at.logLikelihood >= before - SAME * Math.abs(before)) return { beta: tried, at };
  }
  throw new Error('Cox regression: no step raises the likelihood. Look for covariates of very different size.');
}

function factored(information: readonly (readonly number[])[], names: readonly string[]): CholeskyDecomposition {
  const cholesky = new CholeskyDecomposition(new Matrix(information.map((row) => [...row])));
  if (cholesky.isPositiveDefinite()) return cholesky;
  throw new Error(
    `Cox regression: ${names.join(', ')} can not be told apart in these data. Leave out what is the same for everybody or follows from the others.`,
  );
}

/** @returns number of events. */
function checkCoxData(data: CoxData): number {
  checkSurvivalData(data);
  const { names, covariates, event, exit } = data;
  const wrong = covariates.findIndex((column) => column.length !== exit.length);
  if (names.length !== covariates.length || wrong >= 0) {
    throw new Error(
      `Cox regression: ${names.length} names, ${covariates.length} covariates${wrong < 0 ? '' : `, '${names[wrong]}' of another length than the times`}. Give every covariate a name and every person a value.`,
    );
  }
  const events = event.reduce((sum, one) => sum + one, 0);
  if (events === 0) throw new Error('Cox regression: nobody has the event. Follow the people for longer.');
  return events;
}

/** Away from the mean, so that sums of exponentials keep their digits; the coefficients stay the same. */
function centre(column: Float64Array): Float64Array {
  const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
  return column.map((x) => x - mean);
}
