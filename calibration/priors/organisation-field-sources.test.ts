import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../sim-core/scenario/fields.ts';
import { ORGANISATION_RECORDS } from '../evidence/organisation-records.ts';
import { numberOf } from '../evidence/registry.ts';
import sources from './organisation-field-sources.json' with { type: 'json' };

describe('sources of the fields of offices and sorting', () => {
  const named = new Map(Object.entries(sources));

  it('are all there: every field that describes the world has a record', () => {
    const world = FIELDS.filter(({ path }) => path.startsWith('offices.'));
    expect(world.length).toBeGreaterThan(30);
    expect(world.filter(({ path, source }) => named.get(path) !== source).map(({ path }) => path)).toEqual([]);
  });

  it('name no field the document does not have', () => {
    const paths = new Set(FIELDS.map(({ path }) => path));
    expect([...named.keys()].filter((path) => !paths.has(path))).toEqual([]);
  });

  it('use every record of their file: a field, a scenario or another record stands on it', () => {
    const scenarioSources = readFileSync(new URL('../../scenarios/sources.json', import.meta.url), 'utf8');
    const used =
      scenarioSources +
      JSON.stringify([
        sources,
        ORGANISATION_RECORDS.map((record) => 'derivation' in record && record.derivation),
        ORGANISATION_RECORDS.map((record) => 'reason' in record && record.reason),
      ]);
    expect(ORGANISATION_RECORDS.map(({ id }) => id).filter((id) => !used.includes(id))).toEqual([]);
  });

  it('change no fitted number: none of their records is an input of the fit', () => {
    expect(ORGANISATION_RECORDS.filter(({ use }) => use !== 'context')).toEqual([]);
  });

  it('let local brokering be at most what the figures before and after NOE allow', () => {
    expect(numberOf('A-organisation-factor-brokering')).toBeCloseTo(1 / Math.exp(numberOf('S0-225')), 2);
  });
});
