import { describe, expect, it } from 'vitest';
import { fieldAt } from '../../../sim-core/contract.ts';
import { editOf, withTyped } from '../../app/editor/edit.ts';
import type { EditFault } from '../../app/editor/read-edit.ts';
import { readEdit } from '../../app/editor/read-edit.ts';
import { libraryScenario } from '../../app/library.ts';
import { faultText } from './fault-text.ts';
import { unitBeside, valueText } from './value-text.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (path: string, value: unknown, locale: 'nb' | 'en' = 'nb') =>
  plain(valueText(fieldAt(path), value, locale));

describe('a value in words', () => {
  it('has its unit, shares per cent, and choices their names', () => {
    expect(said('staff.teams[0].fte', 12.5)).toBe('12,5 årsverk');
    expect(said('staff.absenceShare', 0.1327)).toBe('13,27 %');
    expect(said('staff.absenceShare', 0.1327, 'en')).toBe('13.27%');
    expect(said('tasks.scale', 1.25)).toBe('1,25');
    expect(said('staff.calendar', 'always')).toBe('alltid åpent');
    expect(said('reviews.keepPartlyInWork', false)).toBe('Nei');
    expect(said('run.startDate', '2023-02-01')).toBe('1. februar 2023');
  });

  it('of a list is its numbers, its names or how many rows it has', () => {
    expect(said('people.ageBandShares', [0.25, 0.75])).toBe('25 % · 75 %');
    expect(said('staff.teams', [{}, {}])).toBe('2 rader');
    expect(said('demand.waves', [])).toBe('ingen');
    expect(said('readiness.levels[0].dropped', ['cvCheck', 'phone'])).toBe('CV-kontroll, telefonsamtale');
  });

  it('has a unit beside its field only where one can be named', () => {
    expect(unitBeside(fieldAt('staff.absenceShare'), 'nb')).toBe('%');
    expect(unitBeside(fieldAt('limits[0].atMost'), 'nb')).toBe('');
  });
});

describe('what is wrong, in words', () => {
  const document = libraryScenario('base', 'stock').document;
  const faultAt = (place: string, text: string, told = place): EditFault | undefined => {
    const read = readEdit(withTyped(editOf(document, { title: document.title, libraryId: null }), place, text));
    return read.ok ? undefined : read.faults.get(told);
  };

  it('speaks the language of the page and of its fields', () => {
    const early = faultText(faultAt('staff.opensAtHour', '16', 'staff.closesAtHour'), 'nb');
    expect(early).toContain('stenger klokken 15,5');
    expect(early).toContain('«alltid åpent»');
    expect(early).not.toMatch(/staff\.|"/);
    expect(faultText(faultAt('run.startDate', 'i går'), 'nb')).toContain('01.02.2023');
    expect(plain(faultText(faultAt('staff.absenceShare', '150'), 'nb'))).toContain('fra 0 til 95');
    expect(faultText(undefined, 'nb')).toBe('');
  });
});
