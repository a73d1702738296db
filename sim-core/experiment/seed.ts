import type { ScenarioDocument } from '../scenario/document.ts';

/** The same scenario with another seed; unchanged if none is given. */
export function withSeed(document: ScenarioDocument, seed: string | undefined): ScenarioDocument {
  return seed === undefined ? document : { ...document, run: { ...document.run, seed } };
}
