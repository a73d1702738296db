import stockFile from '../../../scenarios/library/stress-250k.json';
import surgeFile from '../../../scenarios/library/stress-250k-surge-reserves-1-2.json';
import throughputFile from '../../../scenarios/library/stress-250k-throughput.json';
import { parseScenario, type ScenarioDocument, SimError } from '../../../sim-core/contract.ts';
import type { StressReading } from './plan.ts';

function shipped(file: unknown): ScenarioDocument {
  const parsed = parseScenario(file);
  if (!parsed.ok) throw new SimError({ kind: 'invalid-scenario', issues: parsed.issues });
  return parsed.document;
}

/**
 * The shipped stress test of each reading: its settings of the run and its limits are those of the page. The surge has
 * the readiness levels and both reserves of the library, which are the same in all its files.
 *
 * @throws {SimError} `invalid-scenario` if a shipped file does not parse; a test over the library prevents it.
 */
export const TEMPLATES: Readonly<Record<StressReading, ScenarioDocument>> = {
  stock: shipped(stockFile),
  surge: shipped(surgeFile),
  throughput: shipped(throughputFile),
};
