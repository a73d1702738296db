/** How a number is searched. */
export interface Search {
  /** Lowest and highest number that is tried, above 0. */
  readonly range: readonly [number, number];
  /** Where the search begins. */
  readonly guess: number;
  /** Ratio of the first step from there, above 1; each further step is its square. */
  readonly step: number;
  /** The answer is sharp to this share of itself. */
  readonly precision: number;
}

/** The largest number tried that holds, and the smallest above it that does not. */
export interface Largest {
  /** Null when not even the lowest of the range holds. */
  readonly holds: number | null;
  /** Null when even the highest of the range holds. */
  readonly fails: number | null;
}

/**
 * The largest number that holds, where smaller ones hold and larger ones do not: steps of growing size from the guess until
 * it lies between two numbers, then halving on a logarithmic scale. Numbers are tried with four digits.
 */
export function largestHolding(holds: (x: number) => boolean, search: Search): Largest {
  const { precision } = search;
  let { holds: low, fails: high } = bracket(holds, search);
  while (low !== null && high !== null && high / low > 1 + precision) {
    const middle = fourDigits(Math.sqrt(low * high));
    if (middle <= low || middle >= high) break;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return { holds: low, fails: high };
}

/** Two numbers, one that holds and a higher one that does not; null for the one that the range does not have. */
function bracket(holds: (x: number) => boolean, { range, guess, step }: Search): Largest {
  const [least, most] = range;
  let low: number | null = null;
  let high: number | null = null;
  let x = fourDigits(Math.min(most, Math.max(least, guess)));
  for (let ratio = step; ; ratio *= ratio) {
    if (holds(x)) low = x;
    else high = x;
    if ((low !== null && high !== null) || low === most || high === least) return { holds: low, fails: high };
    x = high === null ? Math.min(most, fourDigits(low! * ratio)) : Math.max(least, fourDigits(high / ratio));
  }
}

function fourDigits(x: number): number {
  return Number(x.toPrecision(4));
}
