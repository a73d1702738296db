import { KEY_FIGURE_IDS, type KeyFigureId, type RunResult, scenarioHash } from '../../../sim-core/contract.ts';
import { type LinkVerdict, verdictOn } from '../linked.ts';
import type { SavedRun } from './records.ts';

/** A key figure whose mean is another one now. */
export interface Moved {
  readonly figure: KeyFigureId;
  readonly was: number | null;
  readonly is: number | null;
}

/** Whether the numbers are the same, and if not, why. */
export function verdictOnRun({ document, hash, result }: SavedRun, again: Pick<RunResult, 'fingerprint'>): LinkVerdict {
  const { engineVersion, fingerprint } = result;
  const isSameScenario = scenarioHash(document) === hash;
  const linked = { document, hash, engineVersion, fingerprint, isSameScenario };
  return verdictOn({ kind: 'opened', linked, hash }, { hash, early: false, result: again })!;
}

/** Key figures whose mean is not the one that was kept, to the last digit. */
export function movedFigures({ result }: SavedRun, again: Pick<RunResult, 'keyFigures'>): readonly Moved[] {
  const means = KEY_FIGURE_IDS.map((figure) => ({
    figure,
    was: result.keyFigures[figure].mean,
    is: again.keyFigures[figure].mean,
  }));
  return means.filter(({ was, is }) => was !== is);
}
