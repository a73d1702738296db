/**
 * A small generator for tests that need many arbitrary choices, unrelated to the engine's streams.
 *
 * @returns a function that gives a whole number from 0 to n − 1.
 * @see Numerical Recipes, 3rd ed., section 7.1, "ranqd1"; the high bits are used.
 */
export function lcg(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const high = state >>> 8;
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(((high * 16_777_216 + (state >>> 8)) / 281_474_976_710_656) * n);
  };
}
