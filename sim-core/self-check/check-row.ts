import { studentQuantile } from '../experiment/student-quantile.ts';
import type { KeyFigureId } from '../measure/result.ts';

/**
 * Probability that a correct engine fails a whole self-check by bad luck, all rows together.
 *
 * The level is shared out over the rows (Bonferroni), so it holds however the rows depend on each other. It takes the means
 * of the replications as nearly normal: in 700 rows of 19 seeds with ten replications 2.3 % lay beyond the 5 % limit.
 */
export const FALSE_ALARM = 0.001;

/** A standard error above this share of what is expected would make a comparison with a formula too easy. */
export const LARGEST_ERROR_SHARE = 0.1;

/** What a row is held against: a formula, or the independent engine on simjs. */
export type CheckKind = 'formula' | 'engines';

/** `imprecise`: it agrees, but so loosely that a fault could hide. Only a pass is a pass. */
export type Verdict = 'pass' | 'fail' | 'imprecise';

/** One key figure of one scenario: what is expected, what came out, and whether that is too far away. */
export interface CheckRow {
  readonly kind: CheckKind;
  /** Id of the scenario. */
  readonly scenario: string;
  readonly figure: KeyFigureId;
  /** By the formula or the reference engine, in the unit of the figure. */
  readonly expected: number;
  /** Mean of the product's engine over the replications. */
  readonly got: number;
  /** Of `got`, or of the difference where the expected is simulated too. */
  readonly standardError: number;
  /** (got − expected) / standard error; infinite where constants differ or only one engine observed anything. */
  readonly z: number;
  /** Largest |z| that passes. */
  readonly limit: number;
  readonly verdict: Verdict;
}

/**
 * Largest distance in standard errors that passes: the quantile of Student's t at the level of one row.
 *
 * @param rows - Rows of the whole self-check, at least 1.
 * @param observations - Independent values behind the standard error, at least 2.
 */
export function largestDistance(rows: number, observations: number): number {
  return -studentQuantile(FALSE_ALARM / (2 * rows), observations - 1);
}

/** The verdict on a distance. @param errorShare - Standard error over what is expected; 0 where that is not asked. */
export function verdictOf(z: number, limit: number, errorShare: number): Verdict {
  if (!(Math.abs(z) <= limit)) return 'fail'; // NaN is no agreement
  return errorShare <= LARGEST_ERROR_SHARE ? 'pass' : 'imprecise';
}
