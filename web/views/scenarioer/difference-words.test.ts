import { describe, expect, it } from 'vitest';
import { changeValues, scenarioDifferences } from '../../../sim-core/contract.ts';
import { smallDocument } from '../../../sim-core/test/small-document.ts';
import { differenceValue } from './difference-value.ts';
import { placeLabel } from './place-label.ts';

function said(...changes: readonly (readonly [string, unknown])[]) {
  const first = smallDocument();
  const result = changeValues(first, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return scenarioDifferences(first, result.document).map((difference) => [
    placeLabel(difference.path, 'nb'),
    differenceValue(difference, 'first', 'nb'),
    differenceValue(difference, 'second', 'nb'),
  ]);
}

describe('a difference in words', () => {
  it('has the labels of its fields and rows, and units', () => {
    expect(said(['run.measuredDays', 91])).toEqual([['Måleperiode', '150\u00a0dager', '91\u00a0dager']]);
    const [[label, was, is] = []] = said(['staff.teams[one].fte', 3.5]);
    expect(label).toMatch(/^.+: one – .+$/);
    expect([was, is]).toEqual(['2\u00a0årsverk', '3,5\u00a0årsverk']);
  });

  it('names the places of a list of numbers that differ, and no other', () => {
    const [[, was, is] = []] = said(['demand.monthFactors[2]', 1.5]);
    expect(was).toMatch(/^[^·:]+: [\d,]+$/);
    expect(is).toMatch(/^[^·:]+: 1,5$/);
    expect(was!.split(':')[0]).toBe(is!.split(':')[0]);
  });

  it('says a row that only one has, and another order', () => {
    const { teams } = smallDocument().staff;
    const [[label, was, is] = []] = said(['staff.teams', teams.slice(0, 2)]);
    expect(label).toMatch(/: two$/);
    expect(was).toContain('1\u00a0årsverk');
    expect(is).toBe('finnes ikke');
    expect(said(['staff.teams', [teams[0], teams[2], teams[1]]])[0]!.slice(1)).toEqual([
      'rekkefølgen intake, one, two',
      'rekkefølgen intake, two, one',
    ]);
  });
});
