import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../sim-core/contract.ts';
import { libraryScenario } from '../library.ts';
import { editOf, withChosen, withTyped } from './edit.ts';
import { valueAt } from './place.ts';
import { readEdit } from './read-edit.ts';
import { readTyped, textOfValue } from './typed-value.ts';

const BASE = libraryScenario('base', 'stock').document;
const EDIT = editOf(BASE, { title: BASE.title, libraryId: BASE.id });

describe('reading the form', () => {
  it('gives the base when nothing is changed, and the document the engine’s parser makes of changes', () => {
    expect(readEdit(EDIT)).toEqual({ ok: true, document: BASE });
    const read = readEdit(withTyped(EDIT, 'staff.absenceShare', '13,27'));
    expect(read).toMatchObject({ ok: true, document: { staff: { absenceShare: 0.1327 } } });
  });

  it('says what is wrong at the place of each text, in the order of the form', () => {
    const edit = withTyped(withTyped(EDIT, 'staff.absenceShare', '96'), 'run.measuredDays', '1,5');
    const read = readEdit(withTyped(edit, 'run.startDate', '31.2.2023'));
    expect(read.ok ? [] : [...read.faults]).toEqual([
      ['run.startDate', { kind: 'not-a-date' }],
      ['run.measuredDays', { kind: 'not-whole' }],
      ['staff.absenceShare', { kind: 'range', read: 96, least: 0, most: 95 }],
    ]);
  });

  it('puts what the parser says of the whole at its place', () => {
    const edit = withTyped(withTyped(EDIT, 'staff.opensAtHour', '16'), 'people.ageBandShares[0]', '50');
    const read = readEdit(withChosen(edit, 'title.nb', ''));
    const places = read.ok ? [] : [...read.faults].map(([place, fault]) => [place, fault.kind]);
    expect(places).toEqual([
      ['title.nb', 'issue'],
      ['people.ageBandShares', 'issue'],
      ['staff.closesAtHour', 'issue'],
    ]);
  });

  it('reads the text of every value of the base back as the same value', () => {
    const kinds = ['number', 'integer', 'share', 'date', 'text'];
    const plain = FIELDS.filter(({ shape }) => kinds.includes(shape.kind));
    expect(plain.length).toBeGreaterThan(100);
    for (const { path } of plain) {
      const value = valueAt(BASE, path);
      expect(readTyped(path, textOfValue(path, value)), path).toEqual({ ok: true, value });
    }
  });
});
