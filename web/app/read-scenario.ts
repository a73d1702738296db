import { parseScenarioText, scenarioHash } from '../../sim-core/contract.ts';
import type { HashedDocument } from './hashed-document.ts';

type Parsed = ReturnType<typeof parseScenarioText>;

/** A scenario that was read, or everything that is wrong with it. */
export type ReadScenario = ({ readonly ok: true } & HashedDocument) | Extract<Parsed, { ok: false }>;

/** Reads the text of a scenario file. In a file of its own, so that the page loads parser and field table when it is needed. */
export function readScenario(text: string): ReadScenario {
  const parsed = parseScenarioText(text);
  return parsed.ok ? { ...parsed, hash: scenarioHash(parsed.document) } : parsed;
}
