import { dataHash } from './data-hash.ts';
import { allRecords } from './evidence/registry.ts';
import { FIT_TARGETS } from './targets/fit-targets.ts';

/**
 * Hash of the numbers that fitting depends on: id, value and unit of every record meant for fitting or input, and
 * the fit targets. Rewording a source or statement does not change it; changing a number does.
 */
export function fitInputsHash(): string {
  const records = allRecords()
    .filter(({ use }) => use === 'fit' || use === 'input')
    .map(({ id, value, unit }) => ({ id, value, unit }));
  const targets = FIT_TARGETS.map(({ id, keyFigure, value, unit, tolerance }) => ({
    id,
    keyFigure,
    value,
    unit,
    tolerance,
  }));
  return dataHash({ records, targets });
}
