import type { ScenarioDocument } from '../../sim-core/contract.ts';

/** A complete document with its `scenarioHash`. */
export interface HashedDocument {
  readonly document: ScenarioDocument;
  readonly hash: string;
}
