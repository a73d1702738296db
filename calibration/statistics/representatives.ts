/**
 * So many sets that stand for all: each as often as its weight says, by systematic resampling. They count equally.
 *
 * @param sets - Their weights sum to 1.
 * @see Kitagawa (1996), Journal of Computational and Graphical Statistics 5.
 */
export function representatives<T extends { readonly weight: number }>(
  sets: readonly T[],
  count: number,
): readonly T[] {
  const chosen: T[] = [];
  let passed = 0;
  let next = 0.5 / count;
  for (const set of sets) {
    passed += set.weight;
    for (; next < passed && chosen.length < count; next += 1 / count) chosen.push(set);
  }
  return chosen;
}
