/** Observations averaged into one group. */
const GROUP = 5;

/** What MSER-5 says about the warm-up of one series. */
export interface WarmUp {
  /** Observations to delete from the front. */
  readonly deleted: number;
  /** Mean of the groups kept. */
  readonly mean: number;
  /** False if the best cut is the latest one allowed: the series has not settled, and no mean may be shown. */
  readonly settled: boolean;
}

/**
 * Where the warm-up of a series ends, by MSER-5: of all cuts in the first half, the one that makes the standard error
 * of the rest smallest.
 *
 * @param values - Observations at equal distances; those after the last whole group of five are not used.
 * @returns Null if there are fewer than four groups.
 * @see White (1997); White and Robinson (2010), "The problem of the initial transient (again), or why MSER works",
 *   Journal of Simulation 4, 268-272.
 */
export function mser5(values: ArrayLike<number>): WarmUp | null {
  const groups = groupMeans(values);
  const m = groups.length;
  if (m < 4) return null;
  const latest = Math.floor(m / 2);
  let best = 0;
  let lowest = Infinity;
  let mean = 0;
  for (let cut = 0; cut <= latest; cut++) {
    const rest = restOf(groups, cut);
    const statistic = rest.squares / ((m - cut) * (m - cut));
    if (statistic < lowest) {
      lowest = statistic;
      best = cut;
      mean = rest.mean;
    }
  }
  return { deleted: GROUP * best, mean, settled: best < latest };
}

function groupMeans(values: ArrayLike<number>): Float64Array {
  const groups = new Float64Array(Math.floor(values.length / GROUP));
  for (let g = 0; g < groups.length; g++) {
    let sum = 0;
    for (let i = 0; i < GROUP; i++) sum += values[g * GROUP + i]!;
    groups[g] = sum / GROUP;
  }
  return groups;
}

/** Two passes: exact enough, and half a million operations for a year of days. */
function restOf(groups: Float64Array, cut: number): { mean: number; squares: number } {
  let sum = 0;
  for (let g = cut; g < groups.length; g++) sum += groups[g]!;
  const mean = sum / (groups.length - cut);
  let squares = 0;
  for (let g = cut; g < groups.length; g++) squares += (groups[g]! - mean) * (groups[g]! - mean);
  return { mean, squares };
}
