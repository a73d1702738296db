import { SimError } from '../../fault/fault.ts';
import { studentQuantile } from '../student-quantile.ts';

/**
 * Replications that a pilot lets expect for an interval of the given half-width. A plan and no promise: the interval of
 * the replications then made is what counts.
 *
 * @param pilot - Replications made, at least 2, and their standard deviation.
 * @param halfWidth - Largest half-width, in the unit of the figure, above 0.
 * @param level - Coverage, for example 0.95.
 * @returns a whole number, never below that of the pilot.
 * @throws {SimError} `bad-argument` for a pilot or a half-width no plan can be made from.
 * @see Banks, Carson, Nelson and Nicol (2010), Discrete-Event System Simulation, section 11.4.2.
 */
export function plannedReplications(
  pilot: { readonly n: number; readonly sd: number },
  halfWidth: number,
  level: number,
): number {
  const { n, sd } = pilot;
  if (!(n >= 2 && sd >= 0 && halfWidth > 0)) {
    throw new SimError({
      kind: 'bad-argument',
      detail: `A pilot of ${n} replications with standard deviation ${sd} and a half-width of ${halfWidth}: no plan can be made. Give two replications and a half-width above 0.`,
    });
  }
  const ratio = (studentQuantile((1 + level) / 2, n - 1) * sd) / halfWidth;
  return Math.max(n, Math.ceil(ratio * ratio));
}
