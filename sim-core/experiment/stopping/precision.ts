import { momentsOf } from '../moments.ts';
import { studentQuantile } from '../student-quantile.ts';

/** How precisely a mean has to be known. */
export interface Precision {
  /** Largest half-width of the interval as a share of the mean, above 0. */
  readonly relative: number;
  /**
   * Largest half-width in the figure's own unit, used instead where a share of the mean says nothing: for differences, and
   * for means within ten of it from 0. 0: never.
   */
  readonly absolute: number;
  /** A difference of two scenarios: its mean may be 0, so only `absolute` counts. */
  readonly isDifference?: boolean;
}

/** Means below this many absolute half-widths are judged by these. */
const NEAR_ZERO = 10;

/** What a sample says about its mean, beside what is asked of it. */
export interface Accuracy {
  readonly n: number;
  readonly mean: number;
  /** Of the Student interval at the level asked for; Infinity below two numbers. */
  readonly halfWidth: number;
  /** Largest half-width that is precise enough, in the unit of the figure. */
  readonly allowed: number;
  /** Which of the two targets `allowed` comes from. */
  readonly target: 'relative' | 'absolute';
}

/**
 * Half-width of the interval of a mean, and how wide it may be.
 *
 * @param values - One per replication; NaN is left out.
 * @param level - Coverage, for example 0.95.
 * @see Hoad, Robinson and Davies (2010), "Automated selection of the number of replications for a discrete-event
 *   simulation", Journal of the Operational Research Society 61, 1632–1644; the guard of means near 0 is our own.
 */
export function accuracyOf(values: ArrayLike<number>, precision: Precision, level: number): Accuracy {
  return accuracyFrom(momentsOf(values), precision, level);
}

/** The same from moments that grow. */
export function accuracyFrom(
  { count: n, mean, sd }: { readonly count: number; readonly mean: number; readonly sd: number },
  { relative, absolute, isDifference = false }: Precision,
  level: number,
): Accuracy {
  const halfWidth = n < 2 ? Infinity : (studentQuantile((1 + level) / 2, n - 1) * sd) / Math.sqrt(n);
  const isAbsolute = isDifference || Math.abs(mean) < NEAR_ZERO * absolute;
  const allowed = isAbsolute ? absolute : relative * Math.abs(mean);
  return { n, mean, halfWidth, allowed, target: isAbsolute ? 'absolute' : 'relative' };
}
