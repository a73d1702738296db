import type { Changes } from '../changes.ts';
import { meanOf, simulate } from '../fit/evaluate.ts';

const LEAST_FACTOR = 0.25;
const MOST_FACTOR = 16;
const HALVINGS = 6;

/**
 * By which factor all registrations can grow while so many of the § 14 a decisions are still made within 48 clock hours. The
 * warm-up has no queue, then a quarter of a year is measured: longer than the limit by far, short enough to be run often.
 *
 * @param keptShare share of the decisions, 0 to 1, from which the 48 hours count as kept.
 * @param replication luck of all the runs, the same for every factor.
 * @returns a factor between 0.25 and 16, to about 3 %; an end of the range means at or beyond it.
 */
export function capacityAt48h(changes: Changes, keptShare: number, replication: number): number {
  const keeps = (factor: number): boolean => {
    const crowded = { ...changes, ...SHORT_RUN, 'demand.inflowFactor': Number(factor.toPrecision(4)) };
    return meanOf(simulate(crowded, 1, replication), 'decisionsWithin48h') >= keptShare;
  };
  let [low, high] = [Math.log(LEAST_FACTOR), Math.log(MOST_FACTOR)];
  for (let h = 0; h < HALVINGS; h++) {
    const middle = (low + high) / 2;
    if (keeps(Math.exp(middle))) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

/** Run settings of a unit that begins without a queue. */
export const SHORT_RUN: Changes = { 'run.warmUpDays': 182, 'run.measuredDays': 91, 'run.warmUpStaffing': 'ample' };
