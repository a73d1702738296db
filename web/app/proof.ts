import { atom, type ReadableAtom } from 'nanostores';
import type { LocalText, RunResult } from '../../sim-core/contract.ts';

/** A result with the name people know it by. */
export interface Proof {
  readonly name: LocalText;
  readonly result: RunResult;
}

/** The result that footer and paper speak of; null while the page shows none. */
export const $proof = atom<Proof | null>(null);

/**
 * Makes the result of a page the one that footer and paper speak of. A page calls it when it comes on screen.
 *
 * @returns to be called when the page leaves the screen
 */
export function proveBy(shown: ReadableAtom<Proof | null>): () => void {
  const stop = shown.subscribe((proof) => $proof.set(proof));
  return () => {
    stop();
    $proof.set(null);
  };
}
