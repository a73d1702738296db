import { EvidenceError } from './evidence/evidence-error.ts';
import { fitInputsHash } from './fit-inputs.ts';

/**
 * Refuses parameters that were fitted to other data than what lies in `calibration/` now.
 *
 * @param file where the set lies, for the message
 * @throws EvidenceError naming the file and the remedy
 */
export function requireFresh(file: string, set: { readonly id: string; readonly dataHash: string }): void {
  const now = fitInputsHash();
  if (set.dataHash === now) return;
  throw new EvidenceError(
    `${file}: the set ${set.id} was fitted to the data ${set.dataHash}, but the data are ${now} now. ` +
      'Run npm run calibrate -- --write and commit the file.',
  );
}
