import base2023 from '../../scenarios/library/base-2023.json';
import stress125kStock from '../../scenarios/library/stress-125k.json';
import stress125kSurge from '../../scenarios/library/stress-125k-surge.json';
import stress250kStock from '../../scenarios/library/stress-250k.json';
import stress250kSurge from '../../scenarios/library/stress-250k-surge.json';
import { parseScenario, type ScenarioDocument, SimError } from '../../sim-core/contract.ts';
import type { Reading, Size } from './draft.ts';

const FILES: Readonly<Record<Exclude<Size, 'base' | 'file'>, Readonly<Record<Reading, unknown>>>> = {
  '125k': { stock: stress125kStock, surge: stress125kSurge },
  '250k': { stock: stress250kStock, surge: stress250kSurge },
};

/**
 * The library document of a size and a reading.
 *
 * @throws {SimError} `invalid-scenario` if the shipped file does not parse; a test over the library prevents it.
 */
export function libraryDocument(size: Exclude<Size, 'file'>, reading: Reading): ScenarioDocument {
  const parsed = parseScenario(size === 'base' ? base2023 : FILES[size][reading]);
  if (!parsed.ok) throw new SimError({ kind: 'invalid-scenario', issues: parsed.issues });
  return parsed.document;
}
