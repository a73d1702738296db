import { SimError } from '../fault/fault.ts';
import type { ScenarioDocument } from './document.ts';
import { CURRENT_VERSION } from './migrations.ts';
import { parseScenario } from './parse.ts';

/**
 * The document in which every field has its default from the field table.
 *
 * @param identity what has no default
 * @throws SimError of kind `invalid-scenario` when `identity` is not valid
 */
export function defaultDocument(identity: Pick<ScenarioDocument, 'id' | 'title' | 'question'>): ScenarioDocument {
  const result = parseScenario({ schemaVersion: CURRENT_VERSION, ...identity });
  if (!result.ok) throw new SimError({ kind: 'invalid-scenario', issues: result.issues });
  return result.document;
}
