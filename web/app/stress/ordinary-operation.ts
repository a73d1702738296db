import type { ScenarioDocument } from '../../../sim-core/contract.ts';
import { TEMPLATES } from './templates.ts';

/**
 * What a stress test is held against: today’s operation, without shock, levels and reserves, over the same days, with the
 * same seed and so with the same people and the same luck.
 */
export function ordinaryOperation(document: ScenarioDocument): ScenarioDocument {
  const { staff, people, readiness } = TEMPLATES.stock;
  const { demand } = document;
  return {
    ...document,
    id: 'dagens-drift',
    demand: { ...demand, users: { ...demand.users, reading: 'none', persons: 0 }, waves: [] },
    people,
    staff,
    readiness,
    reserves: [],
  };
}
