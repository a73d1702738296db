import type { ClaimResult } from './claim-job.ts';
import { short } from './spread.ts';
import type { LevelId, LimitId, ReadingId } from './study-document.ts';

/**
 * How much luck moves a number of users: standard deviation of its logarithm within sets, over the sets that were asked
 * with several lucks and have room under each.
 *
 * @returns as a share of the number; null when no set was asked twice.
 */
export function luckOf(
  results: readonly ClaimResult[],
  reading: ReadingId,
  level: LevelId,
  limit: LimitId,
): number | null {
  const bySet = new Map<number, number[]>();
  for (const one of results) {
    if (one.kind !== 'room' || one.reading !== reading || one.level !== level) continue;
    const { users } = one.rooms![limit]!;
    bySet.set(one.set, [...(bySet.get(one.set) ?? []), Math.log(users)]);
  }
  const asked = [...bySet.values()].filter((logs) => logs.length > 1 && logs.every(Number.isFinite));
  const freedom = asked.reduce((sum, logs) => sum + logs.length - 1, 0);
  if (freedom === 0) return null;
  return short(Math.sqrt(asked.reduce((sum, logs) => sum + squares(logs), 0) / freedom));
}

/** Sum of squared distances from the mean. */
function squares(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
}
