import { describe, expect, it } from 'vitest';
import { differingPlaces } from '../../app/compare/differing.ts';
import { libraryScenario } from '../../app/library.ts';
import { placeLine, placeLines } from './differing-text.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('both values of a place that differs', () => {
  const places = differingPlaces(libraryScenario('base', 'stock').document, libraryScenario('125k', 'surge').document);
  const placeOf = (path: string) => places.find(({ field }) => field.path === path)!;

  it('leave out the rows of a list that both have', () => {
    const limits = placeOf('limits');
    const { base, other } = placeLines(limits, 'nb');
    expect(base).toBeNull();
    expect(other).toContain('restanse');
    expect(other).not.toContain('tid til vedtak');
    expect(placeLine(limits, limits.other, 'nb')).toContain('tid til vedtak');
  });

  it('stand whole where nothing is shared', () => {
    const { base, other } = placeLines(placeOf('demand.waves'), 'nb');
    expect(base).toBe('ingen');
    expect(plain(other!)).toContain('Ekstra registreringer: 125 000 personer');
  });
});
