import { describe, expect, it } from 'vitest';
import { fieldAt } from '../../../sim-core/contract.ts';
import { libraryScenario } from '../library.ts';
import { changedFields, differingFields } from './changes.ts';
import { editOf, withChosen, withItem, withoutItem, withReset, withTyped } from './edit.ts';
import type { ListShape } from './new-item.ts';
import { valueAt } from './place.ts';

const BASE = libraryScenario('base', 'stock').document;
const EDIT = editOf(BASE, { title: BASE.title, libraryId: BASE.id });

const listShape = (path: string) => fieldAt(path).shape as ListShape;
const paths = (fields: readonly { path: string }[]) => fields.map(({ path }) => path);

describe('a scenario that is edited', () => {
  it('says nothing else than its base before anything is done', () => {
    expect(changedFields(EDIT)).toEqual([]);
    expect(EDIT.values).toBe(BASE);
  });

  it('takes what is typed as soon as it is a value, and keeps the text as it was typed', () => {
    const half = withTyped(EDIT, 'staff.absenceShare', '12,');
    expect(valueAt(half.values, 'staff.absenceShare')).toBe(0.12);
    expect(half.typed).toEqual({ 'staff.absenceShare': '12,' });
    const wrong = withTyped(half, 'staff.absenceShare', '12,5x');
    expect(valueAt(wrong.values, 'staff.absenceShare')).toBe(0.12);
    expect(paths(changedFields(wrong))).toEqual(['staff.absenceShare']);
  });

  it('counts a field as changed while its text is no value, even if its value is the base’s', () => {
    expect(paths(changedFields(withTyped(EDIT, 'run.measuredDays', 'mange')))).toEqual(['run.measuredDays']);
    const same = withTyped(EDIT, 'run.measuredDays', String(BASE.run.measuredDays));
    expect(changedFields(same)).toEqual([]);
  });

  it('reads dates and names the way people write them', () => {
    const edit = withTyped(withTyped(EDIT, 'run.startDate', '1.2.2024'), 'facts', 'S0-071;  A-x,B');
    expect(valueAt(edit.values, 'run.startDate')).toBe('2024-02-01');
    expect(valueAt(edit.values, 'facts')).toEqual(['S0-071', 'A-x', 'B']);
  });

  it('gives a field back as the base has it, with what was typed in its parts', () => {
    const edit = withTyped(withTyped(EDIT, 'staff.teams[1].fte', 'x'), 'staff.teams[0].fte', '7,5');
    const reset = withReset(withChosen(edit, 'staff.closing', 'finish'), 'staff.teams');
    expect(paths(changedFields(reset))).toEqual(['staff.closing']);
    expect(reset.typed).toEqual({});
  });

  it('names the fields in which two states differ', () => {
    const typed = withTyped(EDIT, 'people.ageBandShares[2]', '20');
    expect(paths(differingFields(EDIT, typed))).toEqual(['people.ageBandShares']);
  });
});

describe('a list', () => {
  it('grows by a copy of its last row under a name of its own', () => {
    const edit = withItem(EDIT, 'staff.teams', listShape('staff.teams'));
    const teams = valueAt(edit.values, 'staff.teams') as typeof BASE.staff.teams;
    expect(teams).toHaveLength(BASE.staff.teams.length + 1);
    expect(teams.at(-1)).toEqual({ ...BASE.staff.teams.at(-1), id: 'oppfolging-3' });
  });

  it('starts with the defaults of its columns', () => {
    const edit = withItem(EDIT, 'readiness.levels', listShape('readiness.levels'));
    expect(valueAt(edit.values, 'readiness.levels[0]')).toMatchObject({
      dropped: [],
      measure: 'never',
      smallestDays: 1,
    });
    const shortened = withItem(edit, 'readiness.levels[0].shortened', listShape('readiness.levels[0].shortened'));
    expect(valueAt(shortened.values, 'readiness.levels[0].shortened[0].factor')).toBe(1);
    const wave = withItem(EDIT, 'demand.waves', listShape('demand.waves'));
    expect(valueAt(wave.values, 'demand.waves[0]')).toMatchObject({ startDay: 0, lengthDays: 1, shape: 'block' });
  });

  it('loses a row with what was typed in it, and what stands behind moves up', () => {
    const typed = ['a', 'b', 'c'].reduce((edit, text, i) => withTyped(edit, `staff.teams[${i}].fte`, text), EDIT);
    const edit = withoutItem(withTyped(typed, 'staff.absenceShare', 'd'), 'staff.teams', 1);
    expect(edit.typed).toEqual({ 'staff.teams[0].fte': 'a', 'staff.teams[1].fte': 'c', 'staff.absenceShare': 'd' });
    expect(valueAt(edit.values, 'staff.teams')).toEqual([BASE.staff.teams[0], BASE.staff.teams[2]]);
  });

  it('of numbers grows and shrinks at its end', () => {
    const path = 'hazards.exit.fromMonth';
    const grown = withItem(EDIT, path, listShape(path));
    expect(valueAt(grown.values, path)).toEqual([...BASE.hazards.exit.fromMonth, BASE.hazards.exit.fromMonth.at(-1)]);
    expect(changedFields(withoutItem(grown, path, BASE.hazards.exit.fromMonth.length))).toEqual([]);
  });
});
