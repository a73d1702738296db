import { uniformSequence } from './uniform-sequence.ts';

/**
 * Latin hypercube: in every dimension each of the `sets` equal parts of (0, 1) holds exactly one point, at a random place in it.
 *
 * @returns one row per set, one probability strictly between 0 and 1 per dimension.
 * @see McKay, Beckman and Conover (1979), Technometrics 21, 239–245.
 */
export function latinHypercube(sets: number, dimensions: number, seed: string): number[][] {
  const random = uniformSequence(seed);
  const rows = Array.from({ length: sets }, () => new Array<number>(dimensions).fill(0));
  for (let d = 0; d < dimensions; d++) {
    const parts = shuffled(sets, random);
    for (let i = 0; i < sets; i++) rows[i]![d] = (parts[i]! + inside(random())) / sets;
  }
  return rows;
}

/** Keeps a point away from the edges of its part. */
function inside(u: number): number {
  return Math.min(1 - 1e-9, Math.max(1e-9, u));
}

/** 0 … n−1 in random order (Fisher–Yates). */
function shuffled(n: number, random: () => number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
