/** Mean of the numbers that are there; NaN without any. */
export function meanOf(values: readonly number[]): number {
  const there = values.filter((value) => !Number.isNaN(value));
  return there.reduce((sum, value) => sum + value, 0) / there.length;
}
