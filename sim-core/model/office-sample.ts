import { cumulativeShares } from '../people/population.ts';
import type { OfficesWorld } from '../scenario/organisation-document.ts';

/**
 * Sizes of the simulated offices: evenly spaced quantiles of the size classes, scaled so that together they have their
 * part of all FTE.
 *
 * A random sample would be of another size each time; quantiles leave the luck of the people as the only difference
 * between the sample and another one.
 * @param world sizes and FTE of all offices. @param sampled how many offices.
 * @returns FTE of each, smallest first.
 */
export function sampleOfficeFte(world: OfficesWorld, sampled: number): number[] {
  const { count, fte, sizeClassShares, sizeClassStaff } = world;
  const upTo = cumulativeShares(sizeClassShares);
  const sizes = Array.from({ length: sampled }, (_, o) => {
    const at = (2 * o + 1) / (2 * sampled); // the middle of each equal part
    return sizeClassStaff[upTo.findIndex((share) => at < share)]!;
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => (size / total) * fte * (sampled / count));
}

/**
 * Gives things to kinds in proportion to shares: each, in order, to the kind that lacks most of what it should have.
 *
 * @param weights of the things, above 0. @param shares of the kinds; sum to 1.
 * @returns the kind of each thing.
 */
export function dealByShares(weights: readonly number[], shares: readonly number[]): number[] {
  const given = shares.map(() => 0);
  let total = 0;
  return weights.map((weight) => {
    total += weight;
    let best = 0;
    shares.forEach((share, k) => {
      if (share * total - given[k]! > shares[best]! * total - given[best]!) best = k;
    });
    given[best] = given[best]! + weight;
    return best;
  });
}
