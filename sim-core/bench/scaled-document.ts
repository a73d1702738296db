import { readFileSync } from 'node:fs';
import { parseScenarioText } from '../contract.ts';
import { runScenario } from '../engine.ts';
import type { ScenarioDocument } from '../scenario/document.ts';

const BASE_YEAR = new URL('../../scenarios/library/base-2023.json', import.meta.url);
const MONTHS = 12;

/**
 * The base year with more registrations and as much more staff, so that the load stays ordinary: 365 days from an
 * empty NOE, no warm-up.
 * @param factor multiple of the base year's registrations and full-time equivalents.
 */
export function scaledDocument(factor: number): ScenarioDocument {
  const base = baseYear();
  return {
    ...base,
    run: { ...base.run, warmUpDays: 0, measuredDays: 365, warmUpStaffing: 'actual' },
    demand: { ...base.demand, inflowFactor: base.demand.inflowFactor * factor },
    staff: { ...base.staff, teams: base.staff.teams.map((team) => ({ ...team, fte: team.fte * factor })) },
  };
}

/** The factor that brings about `people` persons to NOE in a year, from one replication of the base year. */
export function factorFor(people: number): number {
  const perMonth = runScenario(baseYear(), { replications: 1 }).keyFigures.noeEntriesPerMonth.mean;
  if (perMonth === null || !(perMonth > 0)) throw new Error('Nobody came to NOE in the base year.');
  return people / (MONTHS * perMonth);
}

function baseYear(): ScenarioDocument {
  const parsed = parseScenarioText(readFileSync(BASE_YEAR, 'utf8'));
  if (!parsed.ok) throw new Error(`The base year is not valid: ${JSON.stringify(parsed.issues)}`);
  return parsed.document;
}
