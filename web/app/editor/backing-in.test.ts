import { describe, expect, it } from 'vitest';
import { INPUT_FILES } from '../../../calibration/evidence/input-records.ts';
import { ORGANISATION_RECORDS } from '../../../calibration/evidence/organisation-records.ts';
import { readRecords } from '../../../calibration/evidence/read-records.ts';
import scenarioAssumptions from '../../../calibration/priors/scenario-assumptions.json' with { type: 'json' };
import { INPUT_WORDING } from '../../../calibration/wording/input-wording.ts';
import { backingOf } from '../../../sim-core/contract.ts';
import { backingIn } from './backing-in.ts';

/** Every record a form can name as the source of a value. */
const CARRIED = [
  ...INPUT_FILES.flat(),
  ...ORGANISATION_RECORDS,
  ...readRecords('scenario-assumptions.json', scenarioAssumptions),
].map(({ id }) => backingOf(id));

describe('what stands behind a value', () => {
  it('has words in bokmål for all it tells', () => {
    expect(CARRIED.length).toBeGreaterThan(300);
    const texts = CARRIED.flatMap(({ record, cited, reason }) => [
      ...(record === null ? [] : [record.statement, record.population, record.period]),
      ...(cited === null ? [] : [cited.publication.author, cited.publication.date]),
      ...(reason === null ? [] : [reason]),
    ]);
    expect([...new Set(texts)].filter((text) => INPUT_WORDING[text] === undefined)).toEqual([]);
  });

  it('is told in the language of the page, place included', () => {
    const backing = backingOf('S0-071');
    expect(backingIn(backing, 'en')).toBe(backing);
    const { record, cited } = backingIn(backing, 'nb');
    expect(record?.statement).toBe('Mål: § 14 a-vedtak innen denne tiden');
    expect(record?.unit).toBe('hours');
    expect(cited).toMatchObject({ place: 'kapittel 2.3.2', publication: { date: 'oktober 2024' } });
  });

  it('of a setting or a fit is nothing that needs words', () => {
    expect(backingIn(backingOf('setting'), 'nb')).toEqual(backingOf('setting'));
  });
});
