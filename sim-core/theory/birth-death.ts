/**
 * Stationary distribution of a birth-death process, as probabilities of 0, 1, 2, …
 *
 * Weights grow outwards from `around`, where the mass is expected, so that nothing underflows at thousands of
 * servers; upwards they stop when they no longer count, or at `last`.
 *
 * @param birth - Rate from n to n + 1.
 * @param death - Rate from n to n - 1, above 0 for n >= 1.
 * @param around - A state near the mode.
 * @param last - Largest state; Infinity if the process has none (its tail must then be summable).
 */
export function birthDeathDistribution(
  birth: (n: number) => number,
  death: (n: number) => number,
  around: number,
  last: number,
): Float64Array {
  const below: number[] = [];
  let weight = 1;
  for (let n = around; n > 0; n--) {
    const rate = birth(n - 1);
    weight = rate > 0 ? (weight * death(n)) / rate : 0;
    below.push(weight);
  }
  const weights = below.reverse();
  weights.push(1);
  weight = 1;
  let total = 0;
  for (const w of weights) total += w;
  for (let n = around + 1; n <= last; n++) {
    const ratio = birth(n - 1) / death(n);
    weight *= ratio;
    weights.push(weight);
    total += weight;
    if (ratio < 1 && weight < 1e-18 * total * (1 - ratio)) break;
  }
  return Float64Array.from(weights, (w) => w / total);
}
