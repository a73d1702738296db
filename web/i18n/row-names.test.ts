import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../app/compare/shipped.ts';
import { LOCALES } from './language.ts';
import { rowTitle } from './row-names.ts';

describe('rowTitle', () => {
  it('is a name with its number', () => {
    expect(rowTitle('oppfolging-1', 'nb')).toBe('Oppfølgingsteam\u00a01');
    expect(rowTitle('oppfolging-12', 'en')).toBe('Follow-up team\u00a012');
    expect(rowTitle('mottak', 'nb')).toBe('Mottak');
  });

  it.each(['vestlandet-2', 'constructor', 'a', '1', 'S0-086'])('leaves what a person has typed: %s', (id) => {
    expect(rowTitle(id, 'nb')).toBe(id);
  });

  it('knows every row of the shipped scenarios', () => {
    const rows = SHIPPED.flatMap(({ read }): readonly { readonly id: string }[] => {
      const { staff, organisation, reserves, checkpoints } = read().document;
      return [...staff.teams, ...organisation.owners, ...reserves, ...checkpoints];
    });
    expect(rows.length).toBeGreaterThan(100);
    const nameless = rows.filter(({ id }) => LOCALES.some((locale) => rowTitle(id, locale) === id));
    expect(nameless).toEqual([]);
  });
});
