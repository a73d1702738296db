import { atom } from 'nanostores';
import { KEY_FIGURE_IDS, type KeyFigureId, type RunResult, scenarioHash } from '../../../sim-core/contract.ts';
import { type LinkVerdict, verdictOn } from '../linked.ts';
import { RunLane } from '../run-lane.ts';
import { runHere } from '../session.ts';
import type { SavedRun } from './records.ts';

/** A run of the history that was run again. */
export interface Rerun {
  readonly id: string;
  readonly verdict: LinkVerdict;
  /** Key figures whose mean is another one now, with what it was and is. */
  readonly moved: readonly Moved[];
}

/** A key figure whose mean is another one now. */
export interface Moved {
  readonly figure: KeyFigureId;
  readonly was: number | null;
  readonly is: number | null;
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

/** Whether the numbers are the same, and if not, why. */
export function verdictOnRun({ document, hash, result }: SavedRun, again: Pick<RunResult, 'fingerprint'>): LinkVerdict {
  const { engineVersion, fingerprint } = result;
  const isSameScenario = scenarioHash(document) === hash;
  const linked = { document, hash, engineVersion, fingerprint, isSameScenario };
  return verdictOn({ kind: 'opened', linked, hash }, { hash, early: false, result: again })!;
}

function movedFigures({ result }: SavedRun, again: RunResult): readonly Moved[] {
  const means = KEY_FIGURE_IDS.map((figure) => ({
    figure,
    was: result.keyFigures[figure].mean,
    is: again.keyFigures[figure].mean,
  }));
  return means.filter(({ was, is }) => was !== is);
}

// A page that is left keeps no worker.
globalThis.addEventListener?.('pagehide', () => rerunLane.cancel());
