import { describe, expect, it } from 'vitest';
import base from '../../../scenarios/library/base-2023.json';
import withReserves from '../../../scenarios/library/stress-125k-surge-reserves-1-2.json';
import withOwners from '../../../scenarios/organisations/dedicated-at-offices.json';
import { parseScenario, type ScenarioDocument } from '../../../sim-core/contract.ts';
import { modelMap } from './model-map.ts';

function documentOf(source: unknown): ScenarioDocument {
  const parsed = parseScenario(source);
  if (!parsed.ok) throw new Error('not a scenario');
  return parsed.document;
}

describe('the map of a model', () => {
  it('of the base year has its teams, and its checkpoints in order of weeks', () => {
    const document = documentOf(base);
    const map = modelMap(document);
    expect(map.pools.map(({ id, fte }) => [id, fte])).toEqual(document.staff.teams.map(({ id, fte }) => [id, fte]));
    const weeks = map.checkpoints.map(({ week }) => week);
    expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
    expect(weeks).toHaveLength(document.checkpoints.length);
    expect(map).toMatchObject({ waves: 0, levels: 0, reserves: [], sorting: ['profile'] });
  });

  it('of a stress test has waves, levels, and reserves beside the teams they join', () => {
    const document = documentOf(withReserves);
    const map = modelMap(document);
    expect(map.waves).toBe(document.demand.waves.length);
    expect(map.wavePersons).toBeGreaterThan(10_000);
    expect(map.levels).toBe(document.readiness.levels.length);
    expect(map.reserves).toHaveLength(2);
    const joined = new Set(map.pools.flatMap(({ reserves }) => reserves));
    expect(joined).toEqual(new Set(map.reserves.map(({ id }) => id)));
  });

  it('of another organisation has its owners in place of the teams', () => {
    const document = documentOf(withOwners);
    const map = modelMap(document);
    expect(map.pools.map(({ id }) => id)).toEqual(document.organisation.owners.map(({ id }) => id));
    expect(map.pools.map(({ role }) => role)).toContain('dedicated');
    expect(map.office.simulated).toBe(document.organisation.sampledOffices);
  });
});
