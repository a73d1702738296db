import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../sim-core/contract.ts';
import { isFound } from './search.ts';

const found = (wanted: string, locale: 'nb' | 'en' = 'nb') =>
  FIELDS.filter((field) => isFound(field, wanted, locale)).map(({ path }) => path);

describe('the search', () => {
  it('finds names, groups, units, paths and sources, whatever the case', () => {
    expect(found('FRAVÆR')).toContain('staff.absenceShare');
    expect(found('bemanning fravær')).toEqual(['staff.absenceShare']);
    expect(found('staff.absenceShare')).toEqual(['staff.absenceShare']);
    expect(found('A-absence-share')).toEqual(['staff.absenceShare']);
    expect(found('absence', 'en')).toContain('staff.absenceShare');
  });

  it('finds a list by its columns', () => {
    expect(found('produktivitet')).toContain('reserves');
  });

  it('finds nothing by a word that stands nowhere', () => {
    expect(found('kvantedatamaskin')).toEqual([]);
  });
});
