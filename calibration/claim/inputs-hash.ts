import { ENGINE_VERSION } from '../../sim-core/contract.ts';
import { dataHash } from '../data-hash.ts';
import type { ParameterSet } from '../ensemble/ensemble.ts';
import { fitInputsHash } from '../fit-inputs.ts';
import type { Study } from './study.ts';
import type { StudyDocument } from './study-document.ts';

/**
 * Hash of everything the answers of a study depend on: what is asked, with its scenarios and the values of its records, the
 * parameter sets, the records behind the fields they leave alone, and the engine.
 */
export function studyInputsHash(document: StudyDocument, study: Study, sets: readonly ParameterSet[]): string {
  return dataHash({ document, study, sets, records: fitInputsHash(), engine: ENGINE_VERSION });
}
