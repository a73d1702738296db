import { median } from './rounds.ts';
import { compileYardstick } from './yardstick/compile.ts';

/** As many replications of C as a year of the real model takes: both meet the same mood of the machine. */
const C_PEOPLE = 250_000;
const C_PER_ROUND = 10;
/**
 * Milliseconds the C yardstick takes for 250 000 people on the machine the floors were set on (clang). A floor in
 * seconds means nothing on a slower machine, so times are divided by how much slower C ran in the same rounds.
 */
const C_REFERENCE_MS = 55.1;

/** How fast this machine is just now, by the C yardstick. */
export interface ReferenceSpeed {
  /** False without a C compiler: `slower` is 1 then. */
  readonly isKnown: boolean;
  /** How many times slower than the reference machine; each round has its own people. */
  slower(round: number): Promise<number>;
  /** What a note says of the correction. */
  said(slower: readonly number[]): string;
}

/** Compiles the yardstick, where there is a compiler. */
export function referenceSpeed(): ReferenceSpeed {
  const yardstick = compileYardstick();
  return {
    isKnown: yardstick !== undefined,
    async slower(round) {
      if (yardstick === undefined) return 1;
      const runs = await yardstick.run(C_PEOPLE, C_PER_ROUND, false, 1 + C_PER_ROUND * round);
      return median(runs.map(({ ms }) => ms)) / C_REFERENCE_MS;
    },
    said: (slower) =>
      yardstick ? `C runs at 1/${median(slower).toFixed(2)} of the reference` : 'no C compiler: not corrected',
  };
}
