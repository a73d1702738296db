import { atom } from 'nanostores';
import { type RunResult, scenarioHash } from '../../../sim-core/contract.ts';
import type { LinkVerdict } from '../linked.ts';
import { RunLane } from '../run-lane.ts';
import { runHere } from '../session.ts';
import type { SavedRun } from './records.ts';
import { type Moved, movedFigures, verdictOnRun } from './run-verdict.ts';

/** A run of the history that was run again. */
export interface Rerun {
  readonly id: string;
  readonly verdict: LinkVerdict;
  /** Key figures whose mean is another one now, with what it was and is. */
  readonly moved: readonly Moved[];
}

/** The run that was run again last; null before the first. */
export const $rerun = atom<Rerun | null>(null);

/** Id of the run that is run again now, or was last. */
export const $rerunning = atom<string | null>(null);

/** Runs a run of the history again: same scenario, seed and number of replications. */
export const rerunLane = new RunLane(runHere);

/** Runs it again and holds the numbers against those that were kept. */
export function runAgain(run: SavedRun): void {
  const { id, name, document } = run;
  $rerun.set(null);
  $rerunning.set(id);
  const onResult = (result: RunResult) =>
    $rerun.set({ id, verdict: verdictOnRun(run, result), moved: movedFigures(run, result) });
  const { replications } = run.result;
  void rerunLane.start({ name, document, hash: scenarioHash(document), replications, earlyAfter: 0, onResult });
}

// A page that is left keeps no worker.
globalThis.addEventListener?.('pagehide', () => rerunLane.cancel());
