/**
 * How many standard errors the largest of many estimates stays within when all of them are luck alone.
 *
 * By Bonferroni: each test gets alpha / tests, and the normal tail is bounded by Mills's ratio, 2 φ(z)/z. For 1 test
 * 1.99, for 200 tests 3.68, for 2415 tests (all pairs of 70) 4.26.
 *
 * @param tests - How many estimates are looked at, at least 1.
 * @param alpha - Probability that any of them passes the limit, 0 to 0.5.
 * @see Gordon (1941), "Values of Mills' ratio", Annals of Mathematical Statistics 12.
 */
export function luckLimit(tests: number, alpha = 0.05): number {
  let z = 2;
  // The equation is z² = 2 ln(2 tests / (alpha √(2π) z)); each step divides the error by about z².
  for (let step = 0; step < 60; step++) z = Math.sqrt(2 * Math.log((2 * tests) / (alpha * Math.sqrt(2 * Math.PI) * z)));
  return z;
}
