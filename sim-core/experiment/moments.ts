/** Mean and standard deviation of a growing sample in one pass, without losing digits to a large mean. */
export class Moments {
  /** Numbers taken in. */
  count = 0;
  private center = 0;
  private squares = 0;

  /** Takes in one number; NaN means nothing was observed and is left out. */
  add(value: number): void {
    if (Number.isNaN(value)) return;
    this.count++;
    const before = value - this.center;
    this.center += before / this.count;
    this.squares += before * (value - this.center);
  }

  /** NaN without numbers. */
  get mean(): number {
    return this.count > 0 ? this.center : NaN;
  }

  /** With divisor n - 1; NaN below two numbers. */
  get variance(): number {
    return this.count > 1 ? this.squares / (this.count - 1) : NaN;
  }

  /** Standard deviation with divisor n - 1; NaN below two numbers. */
  get sd(): number {
    return Math.sqrt(this.variance);
  }
}

/**
 * Moments of a list, taken in its order, so that the same list always gives the same bits.
 *
 * @see Welford (1962), "Note on a method for calculating corrected sums of squares and products".
 */
export function momentsOf(values: ArrayLike<number>): Moments {
  const moments = new Moments();
  for (let i = 0; i < values.length; i++) moments.add(values[i]!);
  return moments;
}
