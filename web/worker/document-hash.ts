import { type ScenarioDocument, scenarioHash } from '../../sim-core/contract.ts';

/** {@link scenarioHash} in a file of its own, so that the page loads the field table only when it is needed. */
export function documentHash(document: ScenarioDocument): string {
  return scenarioHash(document);
}
