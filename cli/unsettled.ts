import { type ReplicationResult, type ScenarioDocument, scenarioHash, summarise } from '../sim-core/contract.ts';
import { startRefusal } from './start-text.ts';

/** Why the means of a scenario may not be shown, as one sentence with its name; empty if they may. */
export function unsettledText(
  name: string,
  document: ScenarioDocument,
  results: readonly ReplicationResult[],
): readonly string[] {
  const refusal = startRefusal(summarise(document, results, scenarioHash(document)).start);
  return refusal === undefined ? [] : [`${name}: ${refusal}`];
}
