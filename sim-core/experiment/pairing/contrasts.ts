import { SimError } from '../../fault/fault.ts';
import { type PairedInterval, pairedInterval } from '../paired-difference.ts';

/** Two of several scenarios compared on the same people and the same luck. */
export interface Contrast extends PairedInterval {
  /** Places of the two; the difference is first minus second. */
  readonly first: number;
  readonly second: number;
}

/** Several comparisons that hold together. */
export interface Contrasts {
  /** Level of each interval: all share the error that is allowed together (Bonferroni). */
  readonly levelEach: number;
  readonly contrasts: readonly Contrast[];
}

/**
 * Every scenario minus the first, the base.
 *
 * @param values - For each scenario its replications, the same ones in the same order.
 * @param level - With this probability all intervals cover together, for example 0.95.
 * @throws {SimError} `bad-argument` for fewer than two scenarios or different numbers of replications.
 * @see Law (2015), Simulation Modeling and Analysis, 5th ed., section 10.3.
 */
export function againstBase(values: readonly ArrayLike<number>[], level: number): Contrasts {
  return contrastsOf(
    values,
    values.slice(1).map((_, i) => [i + 1, 0] as const),
    level,
  );
}

/** Every scenario minus every one before it. Parameters and faults as for {@link againstBase}. */
export function allPairs(values: readonly ArrayLike<number>[], level: number): Contrasts {
  const pairs = values.flatMap((_, first) =>
    Array.from({ length: first }, (_none, second) => [first, second] as const),
  );
  return contrastsOf(values, pairs, level);
}

function contrastsOf(
  values: readonly ArrayLike<number>[],
  pairs: readonly (readonly [number, number])[],
  level: number,
): Contrasts {
  if (pairs.length === 0) {
    throw new SimError({ kind: 'bad-argument', detail: 'There is nothing to compare. Name two scenarios or more.' });
  }
  const levelEach = 1 - (1 - level) / pairs.length;
  const contrasts = pairs.map(([first, second]) => ({
    first,
    second,
    ...pairedInterval(values[first]!, values[second]!, levelEach),
  }));
  return { levelEach, contrasts };
}

/** Which way a figure is good. */
export type Better = 'less' | 'more';

/** What a comparison of fewer than two replications leaves possible. */
const EVERYTHING = [-Infinity, Infinity] as const;

/** One scenario against the best of the others. */
export interface AgainstBestOther {
  readonly scenario: number;
  /**
   * How much better it is than the best of the others, in the unit of the figure; negative: worse. One that ends at 0 from
   * below is not the best for certain, one that begins at 0 is.
   */
  readonly interval: readonly [number, number];
}

/**
 * Multiple comparisons with the best. An interval above 0 names the best, one below 0 rules a scenario out, one on both
 * sides leaves it possible.
 *
 * @param level - With this probability all intervals cover together. They are built from the paired intervals of all pairs
 *   (Bonferroni), which is safe under common random numbers and a little wide.
 * @see Hsu (1984); Nelson and Matejcik (1995), "Using common random numbers for indifference-zone selection and multiple
 *   comparisons in simulation", Management Science 41, 1935–1945.
 */
export function againstBestOther(
  values: readonly ArrayLike<number>[],
  better: Better,
  level: number,
): readonly AgainstBestOther[] {
  const sign = better === 'more' ? 1 : -1;
  const { contrasts } = allPairs(values, level);
  return values.map((_, scenario) => {
    let low = Infinity;
    let high = Infinity;
    for (const { first, second, interval } of contrasts) {
      if (first !== scenario && second !== scenario) continue;
      const side = sign * (first === scenario ? 1 : -1);
      const [from, to] = interval ?? EVERYTHING;
      const ends = [side * from, side * to].sort((a, b) => a - b);
      low = Math.min(low, ends[0]!);
      high = Math.min(high, ends[1]!);
    }
    return { scenario, interval: [Math.min(0, low), Math.max(0, high)] as const };
  });
}
