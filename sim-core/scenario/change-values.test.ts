import { describe, expect, it } from 'vitest';
import { smallDocument } from '../test/small-document.ts';
import { changeValues } from './change-values.ts';
import { numericField } from './field-path.ts';

const document = smallDocument();
const changed = (path: string, value: unknown) => {
  const result = changeValues(document, [[path, value]]);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.document;
};

describe('a place of a scenario', () => {
  it('is changed by its path, in lists by place or by id', () => {
    expect(changed('staff.teams[1].fte', 3).staff.teams[1]).toMatchObject({ id: 'one', fte: 3 });
    expect(changed('staff.teams[one].fte', 3).staff.teams[1]).toMatchObject({ id: 'one', fte: 3 });
    expect(changed('demand.monthFactors[11]', 1.5).demand.monthFactors[11]).toBe(1.5);
    expect(changed('limits', []).limits).toEqual([]);
    expect(document.staff.teams[1]!.fte).toBe(2);
  });

  it('is all staff by its total: every team changes by the same factor', () => {
    const { teams } = changed('staff.fte', 9).staff;
    expect(teams.map(({ fte }) => fte)).toEqual([3, 4, 2]);
  });

  it('is the automatic share of all tasks but the assessment; a larger one stays', () => {
    const before = changed('tasks.phone.automaticShare', 0.9);
    const result = changeValues(before, [['tasks.automaticShare', 0.4]]);
    const tasks = result.ok ? result.document.tasks : document.tasks;
    expect(tasks.assessment.automaticShare).toBe(document.tasks.assessment.automaticShare);
    expect([tasks.phone.automaticShare, tasks.cvCheck.automaticShare]).toEqual([0.9, 0.4]);
    expect(changeValues(before, [['tasks.automaticShare', 1.4]]).ok).toBe(false);
  });

  it('can be changed together with others, the later on top of the earlier', () => {
    const result = changeValues(document, [
      ['staff.teams[0].fte', 3],
      ['staff.fte', 12],
    ]);
    expect(result.ok && result.document.staff.teams.map(({ fte }) => fte)).toEqual([6, 4, 2]);
  });

  it.each([
    ['staff.teems[0].fte', 'Did you mean teams?'],
    ['staff.teams[3].fte', 'there are: intake, one, two'],
    ['staff..fte', 'no place staff..fte'],
    ['constructor.name', 'no place constructor.name'],
    ['staff.fte', 'a number of at least 0'],
  ])('that is not there (%s) is an issue that says what is', (path, words) => {
    const result = changeValues(document, [[path, path === 'staff.fte' ? -1 : 1]]);
    expect(result.ok ? '' : JSON.stringify(result.issues)).toContain(words);
  });

  it('is judged as in a file', () => {
    const result = changeValues(document, [['run.measuredDays', 0.5]]);
    expect(!result.ok && result.issues[0]!.path).toBe('scenario.run.measuredDays');
  });
});

describe('the field behind a path', () => {
  it.each([
    ['staff.fte', { unit: 'FTE', isInteger: false }],
    ['staff.teams[one].fte', { unit: 'FTE', isInteger: false }],
    ['demand.users.persons', { unit: 'persons', isInteger: false }],
    ['demand.waves[0].lengthDays', { unit: 'days', isInteger: true }],
    ['people.laidOffShare', { unit: 'share', isInteger: false }],
    ['demand.monthFactors[3]', { unit: 'factor', isInteger: false }],
    ['staff.calendar', null],
    ['staff.ftes', null],
  ])('of %s is %j', (path, field) => expect(numericField(path)).toEqual(field));
});
